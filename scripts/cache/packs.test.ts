import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pack, prunePacks, readPack, takeOrMake, unpack, writePack } from './packs.ts';

const files = [
  { path: 'index/甲.pf_index', content: Buffer.from('one') },
  { path: 'empty', content: Buffer.alloc(0) },
  { path: 'two', content: Buffer.from([0, 255, 10]) },
];

test('files come back as they were', () => {
  assert.deepEqual(unpack('a', Buffer.concat(pack('a', files))), files);
  assert.deepEqual(unpack('a', Buffer.concat(pack('a', []))), []);
});

test('a pack that is cut short, has one wrong bit or the name of another is taken for absent', () => {
  const whole = Buffer.concat(pack('a', files));
  for (let length = 0; length < whole.length; length++) {
    assert.equal(unpack('a', whole.subarray(0, length)), undefined);
  }
  for (let index = 0; index < whole.length; index++) {
    const damaged = Buffer.from(whole);
    damaged[index] = (damaged[index] ?? 0) ^ 4;
    assert.equal(unpack('a', damaged), undefined);
  }
  assert.equal(unpack('b', whole), undefined);
});

test('packs are kept by key; what a build did not use is removed, other files are not', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongwen-cache-'));
  assert.equal(readPack(folder, 'a'), undefined);
  writePack(folder, 'a', files);
  writePack(folder, 'b', []);
  await writeFile(path.join(folder, 'note.txt'), 'mine');
  await writeFile(path.join(folder, 'a.pack.0123.part'), 'left by a killed build');
  assert.deepEqual(readPack(folder, 'a'), files);
  prunePacks(folder, new Set(['a']));
  assert.deepEqual((await readdir(folder)).sort(), ['a.pack', 'note.txt']);
  assert.equal(await readFile(path.join(folder, 'note.txt'), 'utf8'), 'mine');
  await rm(folder, { recursive: true });
});

test('what is kept is not made again, unless it is damaged; without a folder it is made each time', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongwen-cache-'));
  let made = 0;
  const make = async () => {
    made++;
    return files;
  };
  for (const expected of [1, 1]) {
    assert.deepEqual(await takeOrMake(folder, 'a', make), files);
    assert.equal(made, expected);
  }
  await writeFile(path.join(folder, 'a.pack'), 'cut short');
  assert.deepEqual(await takeOrMake(folder, 'a', make), files);
  assert.equal(made, 2);
  assert.deepEqual(await takeOrMake(undefined, 'a', make), files);
  assert.equal(made, 3);
  assert.deepEqual(await takeOrMake(folder, 'b', make, () => false), files);
  assert.equal(readPack(folder, 'b'), undefined);
  await rm(folder, { recursive: true });
});
