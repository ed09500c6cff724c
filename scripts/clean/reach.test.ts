import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameLength, reachOf } from './reach.ts';

const reached = reachOf({
  ends: ['查看|转载'],
  objects: ['全文'],
  other: ['请|点击|付费|后'],
  gap: 2,
});
const reach = (text: string, isComplete: (part: string) => boolean) =>
  reached(text, isComplete).length;
const all = () => true;

test('a notice reaches to its own last word, whatever follows', () => {
  assert.equal(reach('请点击查看村村通路', all), 5);
  assert.equal(reach('请转载二、问题', all), 3);
});

test('unknown characters may stand inside, but not behind', () => {
  assert.equal(reach('请某某查看', all), 5);
  assert.equal(reach('请查看某某转载', all), 3);
});

test('where unknown characters end, a notice may begin', () => {
  assert.deepEqual(reached('请某某查看', all).gaps, [3]);
});

test('what is not complete reaches nowhere', () => {
  assert.equal(
    reach('请查看', () => false),
    0,
  );
});

test('a name ends with its quotation mark, its kind of site, or a mark behind it', () => {
  assert.equal(nameLength('“云岭公文”同时'), 6);
  assert.equal(nameLength('云岭范文网同时抓好'), 5);
  assert.equal(nameLength('云岭笔谈。'), 4);
  assert.equal(nameLength('云岭笔谈同时抓好防汛'), 0);
});

test('a date is no name', () => {
  assert.equal(nameLength('2021年3月1日'), 0);
});
