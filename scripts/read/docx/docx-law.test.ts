/** What a file holds is what its raw text holds, less what was written out, and what was left out: exactly. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Tally } from '../../model.ts';
import { docxOf, level, list, numbered, p, run, table } from '../../testing/docx.ts';
import { countSeen } from '../extraction.ts';
import { Refusal } from '../refusal.ts';
import { readDocx } from './read-docx.ts';

const text = fc.constantFrom('全年', '一、', ' ', '落实 到位', '&<甲', '👍', '2031年');
const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const fieldOf = (code: string, result: string) =>
  `${field('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${field('separate')}${run(result)}${field('end')}`;

const inline = fc.oneof(
  text.map((words) => run(words)),
  text.map((words) => run(words, '<w:vanish/>')),
  text.map(
    (words) => `<w:del><w:r><w:delText>${words.replace(/[&<]/g, '')}</w:delText></w:r></w:del>`,
  ),
  text.map((words) => `<w:ins>${run(words)}</w:ins>`),
  text.map((words) => fieldOf('REF a', words)),
  text.map((words) => fieldOf('TOC a', words)),
  text.map(
    (words) =>
      `<mc:AlternateContent><mc:Choice>${run(words)}</mc:Choice><mc:Fallback>${run(words)}</mc:Fallback></mc:AlternateContent>`,
  ),
  text.map(
    (words) => `<w:r><w:pict><w:txbxContent>${p(run(words))}</w:txbxContent></w:pict></w:r>`,
  ),
  fc.constantFrom(
    '<w:r><w:tab/></w:r>',
    '<w:r><w:br/></w:r>',
    '<w:r><w:footnoteReference w:id="1"/></w:r>',
    '<w:r><w:noBreakHyphen/></w:r>',
  ),
);
const properties = fc.constantFrom(
  '',
  numbered(1),
  numbered(1, 1),
  numbered(2),
  '<w:rPr><w:del/></w:rPr>',
  '<w:pStyle w:val="9"/>',
);
const paragraph = fc
  .tuple(fc.array(inline, { maxLength: 4 }), properties)
  .map(([runs, of]) => p(runs.join(''), of));
const cell = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((all) => all.join(''));
const tables = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => table(...rows));
const body = fc
  .array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: tables }), {
    maxLength: 8,
  })
  .map((blocks) => blocks.join(''));

const sum = (tallies: readonly Tally[] = []) =>
  tallies.reduce((total, { characters }) => total + characters, 0);

/** Counted on the XML as text, by another way than the reader's. */
function charactersIn(xml: string): number {
  const found = [...xml.matchAll(/<w:(t|delText)(?: [^>]*)?>([^<]*)<\/w:\1>/g)];
  return countSeen(
    found.map((match) => match[2]?.replaceAll('&lt;', '<').replaceAll('&amp;', '&')).join(''),
  );
}

test('the balance of a document is exact', () => {
  const numbering =
    list(1, level('chineseCounting', '%1、'), level('decimal', '%1.%2')) +
    list(2, level('bullet', '·'));
  const styles = '<w:style w:type="paragraph" w:styleId="9"><w:name w:val="toc 1"/></w:style>';
  const footnotes = `<w:footnote w:id="1">${p(run('据年报。'))}</w:footnote><w:footnote w:id="2">${p(run('未引'))}</w:footnote>`;
  const comments = `<w:comment w:id="1">${p(run('待核'))}</w:comment>`;
  fc.assert(
    fc.property(body, (content) => {
      const whole = content + p(run('末段。'));
      const { text: raw, extraction } = readDocx(
        docxOf({ body: whole, numbering, styles, footnotes, comments }),
      );
      assert.equal(extraction?.characters, charactersIn(whole + footnotes + comments));
      assert.equal(
        extraction?.characters,
        countSeen(raw) - sum(extraction?.writtenOut) + sum(extraction?.leftOut),
      );
    }),
    { numRuns: 300, seed: 20310304 },
  );
});

test('a file that is cut off anywhere is refused, never half read', () => {
  const whole = docxOf({ body: p(run('全年工作。')).repeat(50) });
  for (let length = 4; length < whole.length; length += 97) {
    assert.throws(() => readDocx(whole.subarray(0, length)), Refusal);
  }
});
