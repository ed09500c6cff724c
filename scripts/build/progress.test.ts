import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressLine, showProgress } from './progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

test('a line tells phase, count, share and rate', () => {
  assert.equal(
    progressLine('make', 1200, 3600, 1500).en,
    'Making reports 1,200 of 3,600 (33 %), 800/s',
  );
  assert.equal(progressLine('index', 5, 0, 0).en, 'Indexing sections 5');
});

test('nothing is written into a pipe or a file', () => {
  const pipe = terminal(false);
  let time = 0;
  const { onProgress, clear } = showProgress(pipe, 'en', () => time);
  for (time = 0; time < 10_000; time += 10) onProgress('make', time, 10_000);
  clear();
  assert.deepEqual(pipe.written, []);
});

test('on a terminal a short build shows nothing, a long one ten lines a second at most', () => {
  const screen = terminal(true);
  let time = 0;
  const { onProgress, clear } = showProgress(screen, 'en', () => time);
  for (time = 0; time < 500; time += 10) onProgress('make', time, 5000);
  clear();
  assert.deepEqual(screen.written, []);

  for (time = 500; time < 2500; time += 10) onProgress('index', time, 5000);
  assert.ok(screen.written.length > 15 && screen.written.length <= 21);
  assert.match(screen.written[0] ?? '', /^\r.+Indexing sections 500 of 5,000 \(10 %\)/);
  clear();
  assert.equal(screen.written.at(-1), '\r\u001b[K');
});
