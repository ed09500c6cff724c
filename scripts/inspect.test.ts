import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { project } from './project.ts';
import { folderOf } from './testing/run-build.ts';

const report = [
  '关于防汛值守的通知',
  '一、提高认识。各单位要高度重视##paidbegin##防汛工作。【^^更多范文尽在~某某@文#&库】',
  '二、落实责任。主要负责人要到岗到位。',
  '',
].join('\n');

const annexed = [
  '关于防汛值守的通知',
  '各乡镇：',
  '一、提高认识。各单位要高度重视防汛工作。',
  '云岭县水务局',
  '2031年5月6日',
  '附件1',
  '值守名单',
  '一、水务局：张某。',
  '',
].join('\n');

const folder = folderOf({
  'notice.txt': report,
  'annexed.txt': annexed,
  'named.txt': report,
  'named.json': '{"title":"防汛通知","keep":["##paidbegin##"]}',
  'broken.txt': report,
  'broken.json': '{"title":',
  'empty.txt': '',
  'page.html': `<html><body><nav><a>首页</a></nav><div>${report.replace(/.+/g, '<p>$&</p>').repeat(9)}</div></body></html>`,
  'gap.txt': report.replace('二、', '三、'),
});

function inspect(...args: string[]) {
  const command = ['--import', 'tsx', join(project, 'scripts/inspect.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('as JSON it prints text, removals, outline and diagnostics of each file', () => {
  const { status, stdout } = inspect('--json', join(folder, 'notice.txt'));
  assert.equal(status, 0);
  const [one] = JSON.parse(stdout);
  assert.equal(one.title, '关于防汛值守的通知');
  assert.equal(
    one.text,
    '关于防汛值守的通知\n一、提高认识。各单位要高度重视防汛工作。\n二、落实责任。主要负责人要到岗到位。\n',
  );
  assert.deepEqual(one.removals, [
    { rule: 'cms-tag', line: 2, column: 16, text: '##paidbegin##' },
    { rule: 'watermark', line: 2, column: 34, text: '【^^更多范文尽在~某某@文#&库】' },
  ]);
  assert.deepEqual(one.outline, [
    { level: 1, ordinal: '一、', title: '提高认识', line: 2, runIn: true },
    { level: 1, ordinal: '二、', title: '落实责任', line: 3, runIn: true },
  ]);
  assert.deepEqual(one.diagnostics, []);
});

test('as JSON it prints facts, paragraphs and the titles of annexes', () => {
  const [one] = JSON.parse(inspect('--json', join(folder, 'annexed.txt')).stdout);
  assert.deepEqual(one.facts, {
    title: '关于防汛值守的通知',
    addressee: '各乡镇',
    issuer: '云岭县水务局',
    issuedOn: '2031年5月6日',
    date: '2031-05-06',
    year: '2031',
    kind: '通知',
    annexes: '值守名单',
  });
  assert.deepEqual(one.annexes, ['值守名单']);
  assert.deepEqual(one.paragraphs.slice(1, 4), [
    '各乡镇：',
    '一、提高认识。各单位要高度重视防汛工作。',
    '云岭县水务局',
  ]);
});

test('as JSON it prints the parts that other reports have, too, by their Chinese names', () => {
  const [one] = JSON.parse(inspect('--json', join(folder, 'notice.txt')).stdout);
  assert.deepEqual(one.parts, [
    { kinds: ['保障措施'], level: 1, line: 3, title: '二、落实责任', unit: 'section' },
  ]);
});

test('for people it prints a tree and each removal with its surroundings', () => {
  const { stdout } = inspect(join(folder, 'notice.txt'));
  assert.match(stdout, /一、 提高认识/);
  assert.match(stdout, /高度重视.*##paidbegin##.*防汛工作/s);
});

test('of a page it prints what was left out', () => {
  const [one] = JSON.parse(inspect('--json', join(folder, 'page.html')).stdout);
  const { characters, writtenOut, leftOut } = one.extraction;
  const seen = one.raw.replace(/\s+/g, '').length;
  const sum = (tallies: { characters: number }[]) =>
    tallies.reduce((total, each) => total + each.characters, 0);
  assert.equal(characters, seen - sum(writtenOut) + sum(leftOut));
  const { stdout } = inspect('--lang', 'zh', join(folder, 'page.html'));
  assert.match(stdout, /提取：文件里有 \d+ 字\n {2}未取：网页上正文以外的文字 \d+ 处，\d+ 字/);
});

test('the text that messages name lines of is printed with their numbers', () => {
  const { stdout, status } = inspect('--text', join(folder, 'gap.txt'));
  assert.equal(status, 0);
  const [, first, second, third, said] = stdout.split('\n');
  assert.equal(first, '1  关于防汛值守的通知');
  assert.match(second ?? '', /^2 {2}一、提高认识。.+##paidbegin##/);
  assert.match(third ?? '', /^3 {2}三、落实责任。/);
  assert.match(said ?? '', /gap\.txt:3: warning ordinal-gap: /);
  assert.match(inspect('--text', join(folder, 'empty.txt')).stdout, /error empty-file/);
});

test('the sidecar beside a file is heard', () => {
  const [one] = JSON.parse(inspect('--json', join(folder, 'named.txt')).stdout);
  assert.equal(one.title, '防汛通知');
  assert.ok(one.text.includes('##paidbegin##'));
});

test('a file that is missing, empty or has a broken sidecar is told of in one line each, without a stack', () => {
  const paths = ['missing.txt', 'empty.txt', 'broken.txt'].map((name) => join(folder, name));
  const { status, stdout, stderr } = inspect('--json', ...paths);
  assert.equal(status, 1);
  assert.equal(stderr, '');
  for (const one of JSON.parse(stdout)) {
    assert.equal(one.diagnostics[0].severity, 'error', one.path);
  }
});

test('help is given when asked for', () => {
  const { status, stdout } = inspect('--help');
  assert.equal(status, 0);
  assert.match(stdout, /--json/);
});

test('wrong arguments say how it is used', () => {
  assert.equal(inspect().status, 2);
  const { status, stderr } = inspect('--frobnicate');
  assert.equal(status, 2);
  assert.match(stderr, /Usage/);
});
