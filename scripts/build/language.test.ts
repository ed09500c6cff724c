/** The language of the system is that of the messages, and of nothing else. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { project } from '../project.ts';
import { folderOf, readTree, spawnBuild } from '../testing/run-build.ts';
import { sampleReport } from '../testing/sample-reports.ts';

const reports = folderOf({
  'a.txt': sampleReport(1),
  'b.txt':
    '关于防汛的通知\n一、提高认识。各单位要高度重视防汛工作。\n三、落实责任。主要负责人要到岗到位。\n',
  'empty.txt': '',
});
const work = folderOf();
after(() => {
  for (const folder of [reports, work]) rmSync(folder, { recursive: true });
});

const said = {
  zh: /警告 ordinal-gap: 序号“三、”接不上[\s\S]*empty\.txt: 错误 empty-file: 文件是空的。[\s\S]*缺 1 个文件/,
  en: /warning ordinal-gap: 三、 does not follow[\s\S]*empty\.txt: error empty-file: The file is empty;[\s\S]*without 1 file/,
};
const summary = { zh: /^2 篇报告，.+ 个警告；用时/m, en: /^2 reports, .+ warnings?; / };

function build(output: string, env: NodeJS.ProcessEnv, ...more: string[]) {
  const args = ['--reports', reports, '--output', output, '--cache', join(work, 'cache')];
  return spawnBuild([...args, '--keep-going', ...more], { env: { LC_ALL: '', ...env } });
}

test('a build speaks the language of the system or the one asked for, and makes the same site', async () => {
  const site = join(work, 'site');
  const english = await build(site, { LANG: 'C' });
  assert.match(english.stderr, said.en);
  assert.match(english.stdout, summary.en);
  const tree = readTree(site);
  // What is said comes from the cache of a build that spoke English.
  const chinese = await build(site, { LANG: 'zh_CN.UTF-8' });
  assert.match(chinese.stderr, said.zh);
  assert.match(chinese.stdout, summary.zh);
  assert.deepEqual(readTree(site), tree);

  const asked = await build(join(work, 'other'), { LANG: 'C' }, '--lang', 'zh', '--threads', '2');
  assert.match(asked.stderr, said.zh);
  assert.deepEqual(readTree(join(work, 'other')), tree);
  const wrong = await build(site, { LANG: 'zh_CN.UTF-8' }, '--outptu', 'x');
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /没有 '--outptu' 这个选项。\n用法见/);
});

test('inspect and word speak it, too; as JSON inspect speaks English', () => {
  const run = (command: string, ...args: string[]) => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(project, 'scripts/run.js'), `scripts/${command}.ts`, ...args],
      { encoding: 'utf8', env: { ...process.env, LC_ALL: '', LANG: 'zh_CN.UTF-8' } },
    );
    return stdout + stderr;
  };
  const file = join(reports, 'b.txt');
  assert.match(run('inspect', file), /结构\n报告 关于防汛的通知[\s\S]*1 级 一、[\s\S]*接不上/);
  assert.match(run('inspect', file, '--lang', 'en'), /Outline\n/);
  assert.match(run('inspect', '--json', file), /does not follow/);
  assert.match(run('inspect', '--help'), /退出码/);
  assert.match(
    run('word', file, '--output', work),
    /接不上[\s\S]*删去 0 字|删去 0 字[\s\S]*接不上/,
  );
  assert.match(run('start', '--port', 'x'), /--port x 不是端口/);
});
