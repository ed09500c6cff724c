/** Builds that take from a cache what they can give the bytes of builds that have none. */

import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, beforeEach, test } from 'node:test';
import { readPack, writePack } from '../cache/packs.ts';
import { folderOf, type Ran, readTree, runBuild } from '../testing/run-build.ts';
import { sampleReports } from '../testing/sample-reports.ts';

const unchanged = /; nothing has changed$/m;
const folder = folderOf();
const reports = join(folder, 'reports');
const site = join(folder, 'site');
const packs = join(folder, 'cache', 'reports');

beforeEach(() => {
  mkdirSync(reports, { recursive: true });
  for (const [name, content] of Object.entries(sampleReports(6))) put(name, content);
});

afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});

after(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string): void {
  writeFileSync(join(reports, name), content);
}

function build(...options: string[]): Promise<Ran> {
  const cache = join(folder, 'cache');
  return runBuild(['--reports', reports, '--output', site, '--cache', cache, ...options]);
}

interface Built {
  stderr: string;
  tree: Map<string, Buffer>;
}

/** What builds without a cache came to, by what they were given. */
const expected = new Map<string, Built>();

async function buildWithoutCache(options: readonly string[]): Promise<Built> {
  const given = [...readTree(reports)].map(([path, bytes]) => [path, bytes.toString()]);
  const key = JSON.stringify([given, options]);
  const known = expected.get(key);
  if (known !== undefined) return known;
  const [output, cache] = [join(folder, 'without-cache'), join(folder, 'no-cache')];
  const args = ['--reports', reports, '--output', output, '--cache', cache];
  const { stderr } = await runBuild([...args, ...options]);
  const built = { stderr, tree: readTree(output) };
  for (const each of [output, cache]) rmSync(each, { recursive: true });
  expected.set(key, built);
  return built;
}

/** Builds, and compares with a build that has no cache. */
async function assertSame(what: string, ...options: string[]): Promise<Ran> {
  const ran = await build(...options);
  assert.equal(ran.code, 0, ran.stderr);
  const { stderr, tree } = await buildWithoutCache(options);
  assert.equal(ran.stderr, stderr, what);
  const actual = readTree(site);
  assert.deepEqual([...actual.keys()], [...tree.keys()], what);
  for (const [path, bytes] of tree) assert.ok(actual.get(path)?.equals(bytes), `${what}: ${path}`);
  return ran;
}

/** When the pack of each report was written, by its name. */
function packTimes(): Map<string, number> {
  return new Map(readdirSync(packs).map((name) => [name, statSync(join(packs, name)).ctimeMs]));
}

test('after each change of the reports only theirs are rendered anew', async () => {
  await assertSame('first');
  const changes: [string, () => void, { gone: number; made: number }][] = [
    [
      'changed',
      () => appendFileSync(join(reports, 'report-4.txt'), '　　特此补充。\n'),
      { gone: 1, made: 1 },
    ],
    [
      'added',
      () => put('added.txt', '关于甲事的通知\n\n各科室：\n请于周五前回复。\n'),
      { gone: 0, made: 1 },
    ],
    ['sidecar', () => put('report-3.json', '{"title": "另一个标题"}'), { gone: 1, made: 1 }],
    ['removed', () => rmSync(join(reports, 'report-5.txt')), { gone: 1, made: 0 }],
    [
      'renamed',
      () => renameSync(join(reports, 'added.txt'), join(reports, 'other.txt')),
      { gone: 1, made: 1 },
    ],
    ['sidecar removed', () => rmSync(join(reports, 'report-3.json')), { gone: 1, made: 1 }],
  ];
  for (const [what, change, { gone, made }] of changes) {
    const before = packTimes();
    change();
    assert.doesNotMatch((await assertSame(what)).stdout, unchanged);
    const after = packTimes();
    const kept = [...after].filter(([name, time]) => before.get(name) === time).length;
    assert.deepEqual({ gone: before.size - kept, made: after.size - kept }, { gone, made }, what);
  }
});

test('another address of the site renders all pages anew', async () => {
  await assertSame('without address');
  const before = packTimes();
  await assertSame('with address', '--url', 'https://example.org/reports/');
  for (const name of packTimes().keys()) assert.ok(!before.has(name));
});

test('the pages of a report, and what lists say of it, come from the cache where it is whole', async () => {
  await build();
  const encode = (text: string) => Buffer.from(text, 'utf16le');
  for (const name of readdirSync(packs)) {
    const key = name.replace('.pack', '');
    const [facts, ...files] = readPack(packs, key) ?? [];
    assert.ok(facts);
    const content = Buffer.from(facts.content);
    const words = encode('工作情况报告');
    for (let at = content.indexOf(words); at !== -1; at = content.indexOf(words, at)) {
      encode('从缓存里取来').copy(content, at);
    }
    const marked = files.map(({ path }) => ({ path, content: Buffer.from('from the cache') }));
    writePack(packs, key, [{ ...facts, content }, ...marked]);
  }
  rmSync(site, { recursive: true });
  await build();
  assert.match(readFileSync(join(site, 'index.html'), 'utf8'), /从缓存里取来/);
  assert.equal(readFileSync(join(site, 'report-3', '1.html'), 'utf8'), 'from the cache');
});

test('a cache that is damaged in any way changes no byte', async () => {
  await assertSame('first');
  const damages: ((pack: string, other: string) => void)[] = [
    (pack) => flipBit(pack, 0.5),
    (pack) => flipBit(pack, 0),
    (pack) => truncateSync(pack, statSync(pack).size >> 1),
    (pack) => truncateSync(pack),
    (pack, other) => writeFileSync(pack, readFileSync(other)),
    (pack) => [rmSync(pack), mkdirSync(pack)],
  ];
  const names = readdirSync(packs).filter((name) => name.endsWith('.pack'));
  assert.ok(names.length >= damages.length);
  for (const [index, damage] of damages.entries()) {
    const [pack = '', other = ''] = [names[index], names[index - 1]];
    damage(join(packs, pack), join(packs, other));
  }
  writeFileSync(join(packs, 'note.txt'), 'mine');
  rmSync(site, { recursive: true });
  assert.doesNotMatch((await assertSame('each pack in another way')).stdout, unchanged);

  const [pack = ''] = readdirSync(packs).filter((name) => name.endsWith('.pack'));
  appendFileSync(join(packs, pack), 'more');
  rmSync(site, { recursive: true });
  assert.doesNotMatch((await assertSame('a longer pack')).stdout, unchanged);

  rmSync(packs, { recursive: true });
  writeFileSync(packs, '');
  rmSync(site, { recursive: true });
  assert.doesNotMatch((await assertSame('a file where the packs were')).stdout, unchanged);

  rmSync(packs);
  flipBit(join(folder, 'cache', 'last-build.pack'), 0.9);
  assert.doesNotMatch((await assertSame('what is known of the last build')).stdout, unchanged);
});

test('where nothing has changed, the site stays and the same is said', async () => {
  put('scan.pdf', '');
  const first = await assertSame('first');
  const { ino } = statSync(site);
  const again = await assertSame('again');
  assert.match(again.stdout, unchanged);
  assert.equal(statSync(site).ino, ino);
  assert.equal(again.stderr, first.stderr);
  const withoutTime = (text: string) => text.replace(/[\d.]+ s,/, '');
  assert.equal(withoutTime(again.stdout).replace(unchanged, ''), withoutTime(first.stdout));

  const strict = await build('--strict');
  assert.equal(strict.code, 1);
  assert.match(strict.stderr, /warning not-a-report/);
  rmSync(join(reports, 'scan.pdf'));
  assert.doesNotMatch((await assertSame('a warning less')).stdout, unchanged);
});

test('what reports share is offered, by whatever way they are made, and one list removes it', async () => {
  const stamp = '青松文秘之家\n';
  for (const name of readdirSync(reports).slice(1)) appendFileSync(join(reports, name), stamp);
  const offer = /_defaults\.json: note shared-suspect: (\d) of 6 reports have "青松文秘之家"/;
  const first = await assertSame('first', '--threads', '1');
  assert.equal(offer.exec(first.stderr)?.[1], '5');
  const page = join(site, 'report-3', 'index.html');
  assert.match(readFileSync(page, 'utf8'), /青松文秘之家/);

  put('report-3.txt', sampleReports(6)['report-3.txt'] ?? '');
  const second = await assertSame('one report less, the others from the cache', '--threads', '2');
  assert.equal(offer.exec(second.stderr)?.[1], '4');

  put('_defaults.json', '{"remove": ["青松文秘之家"]}');
  const third = await assertSame('removed', '--threads', '3');
  assert.doesNotMatch(third.stderr, /青松文秘之家|sidecar-unused/);
  assert.doesNotMatch(readFileSync(join(site, 'report-4', 'index.html'), 'utf8'), /青松文秘之家/);
});

test('a site that somebody has changed is built anew', async () => {
  await assertSame('first');
  const home = join(site, 'index.html');
  const changes: [string, () => void][] = [
    ['changed', () => appendFileSync(home, 'x')],
    ['changed, of the same length', () => flipBit(home, 0.5)],
    ['replaced by itself', () => writeFileSync(home, readFileSync(home))],
    ['removed', () => rmSync(join(site, 'report-3', '1.html'))],
    ['added', () => writeFileSync(join(site, 'report-3', 'more.html'), '')],
    ['a folder added', () => mkdirSync(join(site, 'more'))],
    ['a folder removed', () => rmSync(join(site, 'pagefind'), { recursive: true })],
    ['the mark', () => appendFileSync(join(site, '.gongwen'), 'x')],
    [
      'left by a killed build',
      () => mkdirSync(join(folder, '.gongwen-site', 'new'), { recursive: true }),
    ],
    ['gone', () => rmSync(site, { recursive: true })],
  ];
  for (const [what, change] of changes) {
    assert.match((await build()).stdout, unchanged, `before: ${what}`);
    change();
    assert.doesNotMatch((await assertSame(what)).stdout, unchanged, what);
  }
  assert.ok(!readdirSync(folder).includes('.gongwen-site'));
});

test('a cache that cannot be written fails no build', async () => {
  writeFileSync(join(folder, 'cache'), 'a file');
  await assertSame('first');
  assert.doesNotMatch((await assertSame('again')).stdout, unchanged);
});

/** @param place in the file, from 0 to 1 */
function flipBit(file: string, place: number): void {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length * place);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}
