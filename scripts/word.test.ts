import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { project } from './project.ts';
import { readWord } from './testing/read-word.ts';
import { folderOf } from './testing/run-build.ts';

const folder = folderOf({
  'notice.txt': '关于防汛值守的通知\n一、提高认识。各单位要高度重视##paidbegin##防汛工作。\n',
  'notice.docx': 'not to be lost',
  'empty.txt': '',
});

function word(...args: string[]) {
  const command = ['--import', 'tsx', join(project, 'scripts/word.ts'), ...args];
  return spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8' });
}

test('a report becomes a Word file, without its noise, which is listed', () => {
  const output = join(folder, 'new', 'folder');
  const { status, stdout, stderr } = word(join(folder, 'notice.txt'), '--output', output);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /cms-tag .*\[-##paidbegin##-\]/);
  const { paragraphs } = readWord(readFileSync(join(output, 'notice.docx')));
  assert.deepEqual(
    paragraphs.map(({ text }) => text).filter((text) => text !== ''),
    ['关于防汛值守的通知', '一、提高认识。各单位要高度重视防汛工作。'],
  );
});

test('one bad file does not keep the others from being made', () => {
  const files = ['empty.txt', 'notice.txt'].map((name) => join(folder, name));
  const output = join(folder, 'some');
  const { status, stderr } = word(...files, '--output', output);
  assert.equal(status, 1);
  assert.match(stderr, /empty\.txt: error/);
  assert.ok(readFileSync(join(output, 'notice.docx')).length > 0);
});

test('wrong use is said in one line; no file is lost by it', () => {
  for (const [args, message] of [
    [[], /^Usage/],
    [['--colour', 'a.txt'], /colour/],
    [[join(folder, 'notice.docx'), '--output', folder], /would be replaced/],
    [['a/x.txt', 'b/x.txt'], /would be replaced/],
  ] as const) {
    const { status, stderr } = word(...args);
    assert.equal(status, 2);
    assert.match(stderr, message);
  }
  const taken = word(join(folder, 'notice.txt'), '--output', join(folder, 'notice.txt', 'x'));
  assert.equal(taken.status, 1);
  assert.match(taken.stderr, /error file-system/);
});
