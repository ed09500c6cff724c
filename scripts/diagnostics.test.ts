import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  abridged,
  type Diagnostic,
  formatDiagnostic,
  sortDiagnostics,
  visible,
} from './diagnostics.ts';

const one: Diagnostic = {
  severity: 'error',
  rule: 'no-text',
  path: 'content/reports/a.txt',
  line: 3,
  message: { en: 'There is no text. Put some in.', zh: '没有文字。请放入正文。' },
};

test('a diagnostic is one line: place, severity, rule, message', () => {
  assert.equal(
    formatDiagnostic(one, 'en'),
    'content/reports/a.txt:3: error no-text: There is no text. Put some in.',
  );
  assert.equal(
    formatDiagnostic(one, 'zh'),
    'content/reports/a.txt:3: 错误 no-text: 没有文字。请放入正文。',
  );
  assert.match(formatDiagnostic({ ...one, line: 0 }, 'en'), /^content\/reports\/a\.txt: error /);
});

test('no character of a path or a message can steer the terminal or begin a line', () => {
  assert.equal(visible('a\u001b[2J\nb\u202e\u2028c'), 'a\\u{1b}[2J\\u{a}b\\u{202e}\\u{2028}c');
  assert.equal(visible('述职报告 “一”——Ａ'), '述职报告 “一”——Ａ');
  const message = { en: 'x\ry', zh: 'x\ry' };
  assert.doesNotMatch(formatDiagnostic({ ...one, path: 'a\nb.txt', message }, 'zh'), /[\r\n]/);
});

test('diagnostics come by path, line and column', () => {
  const at = (path: string, line: number, column: number) => ({ ...one, path, line, column });
  const sorted = [at('a', 1, 2), at('a', 2, 1), at('b', 1, 1)];
  assert.deepEqual(sortDiagnostics(sorted.toReversed()), sorted);
});

test('of very many messages of one kind the others are counted', () => {
  const many = Array.from({ length: 300_000 }, (_, index) => ({ ...one, line: index + 1 }));
  const few = abridged([...many, { ...one, rule: 'other' }]);
  assert.equal(few.length, 202);
  assert.equal(few[200]?.line, 201);
  assert.match(few[200]?.message.zh ?? '', /还有 299800 处/);
  assert.deepEqual(abridged(many.slice(0, 200)), many.slice(0, 200));
});
