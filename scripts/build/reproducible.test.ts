import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { generateReports } from '../../bench/generate.ts';
import { project } from '../project.ts';
import { folderOf, readTree, runBuild, spawnBuild } from '../testing/run-build.ts';
import { sampleReports } from '../testing/sample-reports.ts';

const folders: string[] = [];

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = folderOf();
  folders.push(folder);
  return folder;
}

async function build(
  reports: string,
  env: NodeJS.ProcessEnv,
  cwd?: string,
): Promise<Map<string, Buffer>> {
  const output = join(newFolder(), 'site');
  const args = ['--reports', reports, '--output', output];
  const ran = await spawnBuild(args, { env, ...(cwd === undefined ? {} : { cwd }) });
  assert.equal(ran.code, 0, ran.stderr);
  return readTree(output);
}

function assertSame(actual: Map<string, Buffer>, expected: Map<string, Buffer>): void {
  assert.deepEqual([...actual.keys()], [...expected.keys()]);
  for (const [path, bytes] of expected) assert.ok(actual.get(path)?.equals(bytes), path);
}

test('two builds of the same reports are the same to the byte, whatever is around them', async () => {
  const files = Object.entries(sampleReports(6));
  const write = (entries: typeof files, time: Date): string => {
    const folder = newFolder();
    for (const [name, content] of entries) {
      writeFileSync(join(folder, name), content);
      utimesSync(join(folder, name), time, time);
    }
    return folder;
  };
  const one = write(files, new Date('2001-01-01'));
  const other = write(files.toReversed(), new Date('2024-12-31'));

  const mask = process.umask(0o022);
  const expected = await build(one, { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' });
  process.umask(0o077);
  const actual = await build(
    other,
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'zh_CN.UTF-8', HOME: newFolder() },
    newFolder(),
  );
  process.umask(mask);
  assertSame(actual, expected);

  // In this process the sources run; the command is bundled.
  const output = join(newFolder(), 'site');
  const ran = await runBuild(['--reports', one, '--output', output, '--cache', newFolder()]);
  assert.equal(ran.code, 0, ran.stderr);
  assertSame(readTree(output), expected);
});

test('threads, however many, make the same site', async () => {
  const reports = newFolder();
  await generateReports(reports, 60);
  const trees: Map<string, Buffer>[] = [];
  for (const threads of ['1', '3']) {
    const folder = newFolder();
    const output = join(folder, 'site');
    const args = ['--reports', reports, '--output', output, '--cache', join(folder, 'cache')];
    const ran = await runBuild([...args, '--threads', threads]);
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(ran.stdout, /^60 reports, 720 sections; /);
    trees.push(readTree(output));
  }
  const [expected = new Map<string, Buffer>(), ...others] = trees;
  for (const actual of others) assertSame(actual, expected);
});

test('a report that is gone from the folder is gone from the site', async () => {
  const folder = newFolder();
  const output = join(newFolder(), 'site');
  writeFileSync(join(folder, 'stays.txt'), '关于甲事的通知\n\n各科室：\n请于周五前回复。\n');
  writeFileSync(join(folder, 'goes.txt'), '关于乙事的通知\n\n各科室：\n请于周六前回复。\n');
  const args = ['--reports', folder, '--output', output];
  assert.equal((await runBuild(args)).code, 0);
  assert.ok(readTree(output).has('goes/index.html'));

  rmSync(join(folder, 'goes.txt'));
  assert.equal((await runBuild(args)).code, 0);
  const tree = readTree(output);
  assert.ok(tree.has('stays/index.html'));
  for (const [path, bytes] of tree) {
    assert.ok(!path.includes('goes') && !bytes.includes('关于乙事'), path);
  }
});

test('the bundled program makes of every golden case what its sources make', async () => {
  const reports = newFolder();
  const fixtures = join(project, 'scripts', 'fixtures');
  for (const name of readdirSync(fixtures)) {
    copyFileSync(join(fixtures, name, 'raw.txt'), join(reports, `${name}.txt`));
  }
  const expected = join(newFolder(), 'site');
  const args = ['--reports', reports, '--output', expected, '--cache', newFolder()];
  const { code, stderr } = await runBuild(args);
  assert.equal(code, 0, stderr);
  // Without a cache of its own it would take the reports from a build of before.
  const output = join(newFolder(), 'site');
  const own = ['--reports', reports, '--output', output, '--cache', newFolder()];
  const bundled = await spawnBuild(own);
  assert.equal(bundled.code, 0, bundled.stderr);
  assertSame(readTree(output), readTree(expected));
});
