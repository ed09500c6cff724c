import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialsOf } from './title-initials.ts';

test('each letter and digit of a title has an initial, marks have none', () => {
  assert.equal(initialsOf('关于加强“党建引领”的意见（２０２１年GDP）'), 'gyjqdjyldyj2021ngdp');
});

test('a character that the table does not know fits no letter', () => {
  assert.equal(initialsOf('龘县'), '?x');
});
