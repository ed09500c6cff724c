import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { makePages } from '../../load-site.ts';
import type { Block, ReportPage } from '../../model.ts';
import { project } from '../../project.ts';
import { readPlainText } from '../../read/formats.ts';
import { anyReport } from '../../testing/arbitraries.ts';
import { readWord } from '../../testing/read-word.ts';
import { sampleOutlines } from '../../testing/sample-outlines.ts';
import { siteOf } from '../../testing/sample-site.ts';
import { blockText } from '../blocks.ts';
import type { PagesOfReport } from '../pages.ts';
import { shownHeading } from '../shown-heading.ts';
import { readTable } from '../tables.ts';
import { reportWord } from './report-word.ts';
import { excerpt, wordFile } from './word-file.ts';

const site = siteOf(sampleOutlines);

function pagesOf(text: string | Uint8Array): PagesOfReport | undefined {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { value: read } = readPlainText({ id: 'x', path: 'x.txt', bytes });
  return read && makePages(read, {}).value;
}

function reportOf(...lines: string[]): ReportPage {
  const made = pagesOf(`${lines.join('\n')}\n`);
  assert.ok(made);
  return made.report;
}

/** What a reader sees of a block: without the marks of Markdown and the signs that draw a table. */
function shownText(block: Block): string {
  if (block.kind === 'heading') return shownHeading(block);
  if (block.paragraph.role !== 'table') return blockText(block);
  const { header, body } = readTable([block.paragraph]);
  return [...header, ...body].flatMap((row) => row.map(({ text }) => text)).join('');
}

const squeezed = (text: string) => text.replace(/\s+/g, '');
const shown = (blocks: readonly Block[]) => squeezed(blocks.map(shownText).join(''));
/** A report without a title line stands under the title that its owner gave it; a name made up for it is no text. */
const whole = ({ head, blocks, title, ledger }: ReportPage) => {
  const isMadeUp = ledger.diagnostics.some(({ rule }) => rule === 'no-title');
  const hasTitle = isMadeUp || head.some(({ kind }) => kind === 'heading');
  return (hasTitle ? '' : squeezed(title)) + shown([...head, ...blocks]);
};
const written = (bytes: Uint8Array) =>
  squeezed(
    readWord(bytes)
      .paragraphs.map(({ text }) => text)
      .join(''),
  );

test('every character of a report is in its Word file, in order', () => {
  const fixtures = join(project, 'scripts', 'fixtures');
  const reports = readdirSync(fixtures).map((name) =>
    pagesOf(readFileSync(join(fixtures, name, 'raw.txt'))),
  );
  const all = [...site.reports, ...reports.flatMap((made) => made?.report ?? [])];
  assert.ok(all.length > 50);
  for (const report of all) {
    assert.equal(written(reportWord(report)), whole(report), report.id);
  }
  fc.assert(
    fc.property(anyReport, (text) => {
      const made = pagesOf(text);
      if (made === undefined) return;
      assert.equal(written(reportWord(made.report)), whole(made.report));
    }),
    { numRuns: 300, seed: 20181207 },
  );
});

test('the same report gives the same bytes; its parts can be unpacked', () => {
  for (const report of site.reports) {
    const bytes = reportWord(report);
    assert.deepEqual(reportWord(report), bytes);
    assert.equal(Object.keys(readWord(bytes).parts).length, 10);
  }
});

test('the parts of a document have their styles', () => {
  const { paragraphs, parts } = readWord(
    reportWord(
      reportOf(
        '沧江市人民政府文件',
        '沧政发〔2021〕16号',
        '关于做好冬季供暖工作的通知',
        '各县（区）人民政府：',
        '现将有关事项通知如下。',
        '一、提高认识',
        '各单位要高度重视供暖工作。',
        '（一）落实责任。各单位要明确专人负责，按时上报进展。',
        '二、加强监管',
        '要定期检查供暖设施，确保安全运行。',
        '附件：1.供暖任务分解表',
        '2.值班安排表',
        '沧江市人民政府',
        '2021年10月8日',
        '（联系人：张某）',
      ),
    ),
  );
  const styles = paragraphs.map(({ style, text }) => [style, text.slice(0, 6)]);
  assert.deepEqual(styles, [
    ['Mark', '沧江市人民政'],
    ['Number', '沧政发〔20'],
    ['Body', ''],
    ['Title', '关于做好冬季'],
    ['Body', ''],
    ['Addressee', '各县（区）人'],
    ['Body', '现将有关事项'],
    ['1', '一、提高认识'],
    ['Body', '各单位要高度'],
    ['Body', '（一）落实责'],
    ['1', '二、加强监管'],
    ['Body', '要定期检查供'],
    ['Body', ''],
    ['AnnexNote', '附件：1.供'],
    ['AnnexNote', '2.值班安排'],
    ['Body', ''],
    ['Issuer', '沧江市人民政'],
    ['Issued', '2021年1'],
    ['Body', '（联系人：张'],
  ]);
  const note = paragraphs.find(({ text }) => text.startsWith('附件：'));
  assert.match(note?.properties ?? '', /w:hangingChars="300"/);
  assert.match(parts['docProps/core.xml'] ?? '', /<dc:creator>沧江市人民政府<\/dc:creator>/);
  assert.match(parts['docProps/core.xml'] ?? '', /created[^>]*>2021-10-08T00:00:00Z</);
});

test('a run-in heading is a run of its paragraph, in the style of its rank', () => {
  const { xml } = readWord(
    reportWord(
      reportOf(
        '述职报告',
        '一、主要工作',
        '（一）坚持学习，提高本领。参加集中学习十二次，撰写心得三篇。',
        '（二）深入基层，服务群众。走访农户三百余户，办成实事二十件。',
      ),
    ),
  );
  assert.match(
    xml,
    /<w:pStyle w:val="Body"\/><\/w:pPr><w:r><w:rPr><w:rStyle w:val="20"\/><w:rFonts w:hint="eastAsia"\/><\/w:rPr><w:t xml:space="preserve">（一）坚持学习，提高本领。<\/w:t>/,
  );
});

test('each annex begins a page, and a section alone says what it was taken from', () => {
  const report = site.reports.find(({ id }) => id === 'full');
  assert.ok(report);
  const labels = readWord(reportWord(report)).paragraphs.filter(({ style }) =>
    style.startsWith('AnnexLabel'),
  );
  assert.ok(labels.length > 0);
  for (const { properties } of labels) assert.match(properties, /<w:pageBreakBefore\/>/);
  for (const section of site.sections) {
    const { title } = section.report;
    const bytes = wordFile({ blocks: excerpt(title, section.blocks), properties: { title } });
    const line = `《${title}》节选`;
    assert.equal(written(bytes), squeezed(line) + shown(section.blocks));
    assert.doesNotMatch(readWord(bytes).paragraphs[0]?.properties ?? '', /pageBreakBefore/);
  }
});

test('every run names the Chinese font for signs that two scripts share', () => {
  for (const report of site.reports) {
    const { xml } = readWord(reportWord(report));
    assert.equal(
      xml.match(/<w:r>/g)?.length ?? 0,
      xml.match(/<w:r><w:rPr>(?:<w:rStyle [^>]*>)?<w:rFonts w:hint="eastAsia"\/>/g)?.length ?? 0,
    );
  }
});
