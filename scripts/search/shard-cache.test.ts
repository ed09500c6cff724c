import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pack, pruneShards, readShard, unpack, writeShard } from './shard-cache.ts';

const files = [
  { path: 'index/甲.pf_index', content: Buffer.from('one') },
  { path: 'empty', content: Buffer.alloc(0) },
  { path: 'two', content: Buffer.from([0, 255, 10]) },
];

test('files come back as they were', () => {
  assert.deepEqual(unpack(pack(files)), files);
  assert.deepEqual(unpack(pack([])), []);
});

test('a shard that is cut short or has one wrong bit is taken for absent', () => {
  const whole = pack(files);
  for (let length = 0; length < whole.length; length++) {
    assert.equal(unpack(whole.subarray(0, length)), undefined);
  }
  for (let place = 0; place < whole.length; place++) {
    const damaged = Buffer.from(whole);
    damaged[place] = (damaged[place] ?? 0) ^ 4;
    assert.equal(unpack(damaged), undefined);
  }
});

test('shards are kept by key; what a build did not use is removed, other files are not', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongwen-cache-'));
  assert.equal(await readShard(folder, 'a'), undefined);
  await writeShard(folder, 'a', files);
  await writeShard(folder, 'b', []);
  await writeFile(path.join(folder, 'note.txt'), 'mine');
  await writeFile(path.join(folder, 'a.shard.0123.part'), 'left by a killed build');
  assert.deepEqual(await readShard(folder, 'a'), files);
  await pruneShards(folder, new Set(['a']));
  assert.deepEqual((await readdir(folder)).sort(), ['a.shard', 'note.txt']);
  assert.equal(await readFile(path.join(folder, 'note.txt'), 'utf8'), 'mine');
  await rm(folder, { recursive: true });
});
