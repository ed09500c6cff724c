import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesAround } from './sentences.ts';

function sentences(text: string): string[] {
  return sentencesAround(
    text,
    Array.from(text.matchAll(/广告/g), ({ index }) => index),
  ).map(({ start, end, alone }) => `${text.slice(start, end)}${alone ? '|' : ''}`);
}

test('a sentence goes from mark to mark, each once', () => {
  assert.deepEqual(sentences('甲。看广告，广告!乙'), ['看广告，广告!']);
  assert.deepEqual(sentences('甲\n  广告  \n乙'), ['广告|']);
});

test('brackets and quotation marks of the text around stay outside', () => {
  assert.deepEqual(sentences('“甲。”广告。'), ['广告。']);
  assert.deepEqual(sentences('(甲。广告。)乙'), ['广告。']);
  assert.deepEqual(sentences('甲。(广告。)乙'), ['(广告。)']);
});

test('what is longer than any advertisement is left out', () => {
  assert.deepEqual(sentences(`${'长'.repeat(100)}广告${'长'.repeat(100)}`), []);
});
