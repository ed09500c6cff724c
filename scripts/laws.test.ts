/**
 * What holds for every report. `LAW_RUNS=100000 npx tsx --test scripts/laws.test.ts` tries more
 * reports than the default; `LAW_SEED` tries others.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clean } from './clean/clean.ts';
import type { CleanReport } from './model.ts';
import { readPlainText } from './read/formats.ts';
import { anyReport } from './testing/arbitraries.ts';

const runs = Number(process.env.LAW_RUNS ?? 2000);
const seed = Number(process.env.LAW_SEED ?? 20181207);

function cleanText(text: string): CleanReport | undefined {
  const bytes = new TextEncoder().encode(text);
  const read = readPlainText({ id: 'law', path: 'law.txt', bytes }).value;
  return read && clean(read).value;
}

/** Checks a property of the clean report of every random report that is not refused. */
function forEveryReport(check: (report: CleanReport) => void): void {
  const property = fc.property(anyReport, (text) => {
    const report = cleanText(text);
    if (report !== undefined) check(report);
  });
  fc.assert(property, { numRuns: runs, seed });
}

describe('law 1: cleaning only deletes', () => {
  test('kept and removed text, in order, are the raw text', () => {
    forEveryReport(({ raw, text, removals }) => {
      let kept = '';
      let at = 0;
      for (const { offset, text: removed, replacement = '' } of removals) {
        assert.ok(offset >= at, 'removals are in order and do not overlap');
        assert.ok(removed !== '', 'a removal removes something');
        assert.equal(raw.slice(offset, offset + removed.length), removed);
        kept += raw.slice(at, offset) + replacement;
        at = offset + removed.length;
      }
      assert.equal(kept + raw.slice(at), text);
    });
  });

  test('a character is put in only where an escape of one character stood', () => {
    forEveryReport(({ removals }) => {
      for (const { text, replacement } of removals) {
        if (replacement === undefined) continue;
        assert.equal([...replacement].length, 1);
        assert.match(text, /[&\p{Cc}\\x]/iu);
      }
    });
  });

  test('the lines are the text, each with its number in the raw file', () => {
    forEveryReport(({ raw, text, lines, removals }) => {
      assert.equal(lines.map((line) => line.text).join('\n'), text);
      const joined = removals.reduce((sum, each) => sum + each.text.split('\n').length - 1, 0);
      const broken = removals.filter(({ replacement }) => replacement === '\n').length;
      assert.equal(lines.length, raw.split('\n').length - joined + broken);
      const rawLines = raw.split('\n');
      let last = 0;
      for (const { number, text: line } of lines) {
        assert.ok(number >= last && number <= rawLines.length);
        last = number;
        const touched = removals.some(
          (each) => each.line <= number && number < each.line + each.text.split('\n').length,
        );
        if (!touched) assert.equal(line, rawLines[number - 1]);
      }
    });
  });

  test('a removal says the line and column where it stood', () => {
    forEveryReport(({ raw, removals }) => {
      const rawLines = raw.split('\n');
      for (const { line, column, offset } of removals) {
        const before = rawLines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
        assert.equal(before + column - 1, offset);
      }
    });
  });
});

describe('law 2: cleaning twice equals cleaning once', () => {
  test('nothing is removed from what is clean', () => {
    forEveryReport(({ text }) => {
      const again = cleanText(text);
      assert.equal(again?.text, text);
      assert.deepEqual(again?.removals, []);
    });
  });
});

describe('law 5, in the cleaner: nothing that cannot be seen is left to act on a page', () => {
  test('no control, bidi or zero-width character is left; joiners may be spelling', () => {
    forEveryReport(({ text }) => {
      assert.doesNotMatch(
        text,
        /(?![\n\t])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u,
      );
    });
  });
});
