import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumbered } from '../chinese/read-numbered.ts';
import { readShape } from './heading-shape.ts';
import { intoSeries } from './series.ts';

function series(...texts: string[]): string[] {
  const candidates = texts.flatMap((text, at) => {
    const numbered = readNumbered(text);
    if (!numbered) return [];
    const shape = readShape(text, numbered.restAt);
    return [{ at, numbered, shape, length: text.length, hasBody: true, goesOn: false }];
  });
  return intoSeries(candidates).map(
    ({ members, nested }) =>
      `${members.map(({ numbered }) => numbered.ordinal).join('')}${nested ? ' nested' : ''}`,
  );
}

test('an outer system ends the series of inner ones', () => {
  assert.deepEqual(series('一、甲', '（一）子', '（二）丑', '二、乙', '（一）寅'), [
    '一、二、',
    '（一）（二）',
    '（一）',
  ]);
});

test('a list inside a series that goes on is nested', () => {
  assert.deepEqual(
    series('一、甲', '二、乙', '一、先做。后做别的事情。', '二、再做。后做别的事情。', '三、丙'),
    ['一、二、三、', '一、二、 nested'],
  );
});

test('sentences that count anew below titles are nested, though no title follows', () => {
  assert.deepEqual(series('一、甲', '二、乙', '一、先做。后做别的事情。'), [
    '一、二、',
    '一、 nested',
  ]);
});

test('numbers that skip stay in their series', () => {
  assert.deepEqual(series('一、甲', '二、乙', '四、丁'), ['一、二、四、']);
});
