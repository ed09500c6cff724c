import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherNumbers, withoutMarks } from './rewrite.ts';

test('without its marks a phrase falls into parts, but numbers stay whole', () => {
  assert.deepEqual(withoutMarks(['“第一责任人”责任']), ['第一责任人', '责任']);
  assert.deepEqual(withoutMarks(['增长9.5%']), ['增长9.5']);
  assert.deepEqual(withoutMarks(['。']), ['。']);
});

test('numbers are tried as they are also written', () => {
  const alike = [
    ['走访1356户', '走访1,356户'],
    ['走访1,356户', '走访1356户'],
    ['12345678元', '12,345,678元'],
    ['2021年工作', '二〇二一年工作'],
    ['二〇二一年', '2021年'],
  ];
  for (const [typed = '', other = ''] of alike) assert.deepEqual(otherNumbers(typed), [other]);
  for (const typed of ['12户', '第一条', '3.1415', '01356'])
    assert.deepEqual(otherNumbers(typed), []);
});
