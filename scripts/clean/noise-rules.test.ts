import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textOf } from '../testing/report-of-text.ts';
import { clean } from './clean.ts';
import { examplesIn } from './noise-rule.ts';
import { NOISE_RULES } from './noise-rules.ts';

/** Examples stand in a report, so that a report that is all noise is not refused. */
const BEFORE = '述职报告\n';
const AFTER = '\n以上是全年工作。\n';

function cleanExample(raw: string) {
  const { value, diagnostics } = clean(textOf(BEFORE + raw + AFTER));
  assert.ok(value);
  assert.equal(value.raw, BEFORE + raw + AFTER);
  const text = value.text.slice(BEFORE.length, value.text.length - AFTER.length);
  return { text, removals: value.removals, diagnostics };
}

for (const { id, goes, stays, doubts } of NOISE_RULES) {
  describe(`noise rule ${id}`, () => {
    for (const example of examplesIn(goes)) {
      test(`goes: ${JSON.stringify(example)}`, () => {
        const raw = example.replace(/⇒[^⟧]*⟧|[⟦⟧]/g, '');
        const left = example.replace(/⟦[^⟦⟧⇒]*(?:⇒([^⟧]*))?⟧/g, '$1');
        const { text, removals, diagnostics } = cleanExample(raw);
        assert.equal(text, left);
        assert.ok(
          removals.some(({ rule }) => rule === id),
          `removed by ${removals.map(({ rule }) => rule)}`,
        );
        assert.deepEqual(diagnostics, []);
      });
    }
    for (const example of examplesIn(stays)) {
      test(`stays: ${JSON.stringify(example)}`, () => {
        const { text, removals } = cleanExample(example);
        assert.equal(text, example);
        assert.deepEqual(removals, []);
      });
    }
    for (const example of examplesIn(doubts)) {
      test(`is kept and reported: ${JSON.stringify(example)}`, () => {
        const { text, diagnostics } = cleanExample(example);
        assert.equal(text, example);
        assert.deepEqual(
          diagnostics.map(({ severity, rule, line, column }) => ({ severity, rule, line, column })),
          [{ severity: 'warning', rule: id, line: 2, column: column(example) }],
        );
      });
    }
  });
}

/** Doubts in the examples begin at the first bracket, or with the line. */
function column(example: string): number {
  return Math.max(1, example.search(/[【<（]|www/) + 1);
}
