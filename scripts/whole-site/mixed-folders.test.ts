/** Folders of Word files, pages, Markdown and text: what an office drops in, and does to it later. */

import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { inFormat, mixedLibrary } from '../testing/mixed-library.ts';
import { folderOf, readTree, runBuild } from '../testing/run-build.ts';
import { sampleReport } from '../testing/sample-reports.ts';

const count = process.env.SOAK ? 500 : 40;
const folder = folderOf();
const [reports, site] = [join(folder, 'reports'), join(folder, 'site')];
after(() => rmSync(folder, { recursive: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(reports, path)), { recursive: true });
  writeFileSync(join(reports, path), content);
}

const build = (output: string, cache: string) =>
  runBuild([
    '--reports',
    reports,
    '--output',
    join(folder, output),
    '--cache',
    join(folder, cache),
  ]);

/** Builds with what is known from the last time, and compares with a build that knows nothing. */
async function buildTwice(): Promise<Map<string, Buffer>> {
  const ran = await build('site', 'cache');
  assert.equal(ran.code, 0, ran.stderr);
  const whole = await build('anew', 'no-cache');
  assert.equal(whole.stderr, ran.stderr);
  const [tree, anew] = [readTree(site), readTree(join(folder, 'anew'))];
  assert.deepEqual([...tree.keys()], [...anew.keys()]);
  for (const [path, bytes] of anew) assert.ok(tree.get(path)?.equals(bytes), path);
  for (const name of ['anew', 'no-cache']) rmSync(join(folder, name), { recursive: true });
  return tree;
}

/** The texts to download, by the addresses of their reports. */
function texts(tree: Map<string, Buffer>): Map<string, string> {
  return new Map(
    [...tree].flatMap(([path, bytes]) =>
      /^\d{4}\/[^/]+\/[^/]+\/[^/]+\/[^/]+\.txt$/.test(path)
        ? [[dirname(path), bytes.toString()] as const]
        : [],
    ),
  );
}

test('folders are built, browsed, renamed, emptied and changed, by what has changed alone', async () => {
  for (const [path, content] of mixedLibrary(count)) put(path, content);
  const first = texts(await buildTwice());
  assert.equal(first.size, count);
  // The same text says the same, whatever format it came in.
  const byNumber = [...first].sort(
    ([a], [b]) => Number(/(\d+)\D*$/.exec(a)?.[1]) - Number(/(\d+)\D*$/.exec(b)?.[1]),
  );
  for (const [at, [address, text]] of byNumber.entries())
    assert.equal(text, byNumber[at - (at % 4)]?.[1], address);

  renameSync(join(reports, '2021'), join(reports, '2031'));
  const renamed = texts(await buildTwice());
  assert.deepEqual(
    [...renamed.keys()].map((address) => address.replace(/^2031/, '2021')).sort(),
    [...first.keys()].sort(),
  );

  rmSync(join(reports, '2022'), { recursive: true });
  const fewer = texts(await buildTwice());
  assert.deepEqual(
    [...fewer.keys()],
    [...renamed.keys()].filter((address) => !address.startsWith('2022/')),
  );

  // Another format keeps the address; a name in the folder does not change it either.
  const [path = ''] = [...mixedLibrary(count).keys()].filter((each) => /^2020.*\.txt$/.test(each));
  rmSync(join(reports, path));
  put(path.replace(/txt$/, 'docx'), inFormat(sampleReport(77), 'docx'));
  put('2020/_folder.json', '{ "name": "二〇二〇年档案" }');
  const tree = await buildTwice();
  const changed = texts(tree);
  assert.deepEqual([...changed.keys()], [...fewer.keys()]);
  assert.equal([...changed].filter(([address, text]) => fewer.get(address) !== text).length, 1);
  assert.match(tree.get('2020/index.html')?.toString() ?? '', /二〇二〇年档案/);
});
