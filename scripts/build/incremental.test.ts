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
import { afterEach, beforeEach, test } from 'node:test';
import { readPack, writePack } from '../cache/packs.ts';
import { folderOf, type Ran, readTree, runBuild } from '../testing/run-build.ts';
import { sampleReports } from '../testing/sample-reports.ts';

const unchanged = /; nothing has changed$/m;
let folder = '';
let reports = '';
let site = '';
let packs = '';

beforeEach(() => {
  folder = folderOf();
  reports = join(folder, 'reports');
  site = join(folder, 'site');
  packs = join(folder, 'cache', 'reports');
  mkdirSync(reports);
  for (const [name, content] of Object.entries(sampleReports(6))) put(name, content);
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string): void {
  writeFileSync(join(reports, name), content);
}

function build(...options: string[]): Promise<Ran> {
  const cache = join(folder, 'cache');
  return runBuild(['--reports', reports, '--output', site, '--cache', cache, ...options]);
}

/** Builds, and compares with a build that has no cache. */
async function assertSame(what: string, ...options: string[]): Promise<Ran> {
  const ran = await build(...options);
  assert.equal(ran.code, 0, ran.stderr);
  const output = join(folder, 'without-cache');
  const cache = join(folder, 'no-cache');
  for (const each of [output, cache]) rmSync(each, { recursive: true, force: true });
  const other = await runBuild([
    ...['--reports', reports, '--output', output, '--cache', cache],
    ...options,
  ]);
  assert.equal(ran.stderr, other.stderr, what);
  const expected = readTree(output);
  const actual = readTree(site);
  assert.deepEqual([...actual.keys()], [...expected.keys()], what);
  for (const [path, bytes] of expected)
    assert.ok(actual.get(path)?.equals(bytes), `${what}: ${path}`);
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
  const damages: [string, (pack: string, other: string) => void][] = [
    ['one bit', (pack) => flipBit(pack, 0.5)],
    ['a bit of the hash', (pack) => flipBit(pack, 0)],
    ['cut short', (pack) => truncateSync(pack, statSync(pack).size >> 1)],
    ['empty', (pack) => truncateSync(pack)],
    ['longer', (pack) => appendFileSync(pack, 'more')],
    ['that of another', (pack, other) => writeFileSync(pack, readFileSync(other))],
    ['a folder', (pack) => [rmSync(pack), mkdirSync(pack)]],
    ['foreign files', () => writeFileSync(join(packs, 'note.txt'), 'mine')],
    ['a file in its place', () => [rmSync(packs, { recursive: true }), writeFileSync(packs, '')]],
  ];
  for (const [what, damage] of damages) {
    const [pack = '', other = ''] = readdirSync(packs).filter((name) => name.endsWith('.pack'));
    damage(join(packs, pack), join(packs, other));
    rmSync(site, { recursive: true });
    assert.doesNotMatch((await assertSame(what)).stdout, unchanged);
  }
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
