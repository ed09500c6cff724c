import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { folderOf, runBuild } from '../testing/run-build.ts';

test('outputs that would destroy something are refused', async () => {
  const reports = folderOf({ 'a.txt': '关于某事的通知\n\n各科室：\n请于周五前回复。\n' });
  const foreign = folderOf({ 'thesis.doc': 'mine' });
  const cases: [string, RegExp][] = [
    [reports, /error output-refused: A build would delete the reports/],
    [join(reports, 'site'), /error output-refused: The site cannot lie inside the reports/],
    [dirname(reports), /error output-refused: A build would delete the (?:reports|project)/],
    ['.', /error output-refused: A build would delete the project/],
    ['content/site', /error output-refused: The site cannot lie inside content/],
    ['/', /error output-refused: /],
    [foreign, /error output-not-ours: /],
    [join(foreign, 'thesis.doc'), /error output-not-a-folder: /],
    [join(foreign, 'thesis.doc', 'site'), /error file-system: .+not a folder/],
  ];
  for (const [output, message] of cases) {
    const ran = await runBuild(['--reports', reports, '--output', output]);
    assert.match(ran.stderr, message);
    assert.equal(ran.code, 1);
    assert.doesNotMatch(ran.stderr, /^\s+at /m);
  }
  assert.equal(readFileSync(join(foreign, 'thesis.doc'), 'utf8'), 'mine');
  assert.deepEqual(readdirSync(reports), ['a.txt']);
  for (const folder of [reports, foreign]) rmSync(folder, { recursive: true });
});

test('wrong arguments are named; the exit code is 2', async () => {
  for (const args of [
    ['--outptu', 'x'],
    ['x'],
    ['--output'],
    ['--url', 'example.org'],
    ['--threads', '0'],
    ['--threads', 'two'],
  ]) {
    const ran = await runBuild(args);
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, new RegExp(args[0] ?? ''));
    assert.doesNotMatch(ran.stderr, /^\s+at /m);
  }
  const help = await runBuild(['--help']);
  assert.equal(help.code, 0);
  assert.match(help.stdout, /Exit code: 0/);
});
