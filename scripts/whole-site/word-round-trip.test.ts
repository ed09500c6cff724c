/** A Word file, read as a report again, is the same report. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeReport } from '../load-site.ts';
import type { Part, ReportPage, Section } from '../model.ts';
import { blockText } from '../pages/blocks.ts';
import { reportWord } from '../pages/word/report-word.ts';
import { project } from '../project.ts';

const squeezed = (text: string) => text.replace(/\s+/g, '');

function headings(sections: readonly Section[]): string[] {
  return sections.flatMap(({ level, ordinal, title, children }) => [
    `${level} ${ordinal}${squeezed(title)}`,
    ...headings(children),
  ]);
}

function whatIsSaid({ outline, facts, head, blocks }: ReportPage) {
  const parts: Part[] = [outline, ...outline.annexes];
  return {
    facts,
    outline: parts.map(({ title, sections }) => [squeezed(title), ...headings(sections)]),
    text: squeezed([...head, ...blocks].map(blockText).join('')),
  };
}

/** Signs of Markdown and of drawn tables, which a page and a Word file do not show. */
const drawn = /^[#>]|\*\*|\|/m;

/** Four lines in Word, where the title of a report is looked for in fewer. */
const longestTitle = 60;

test('text, headings and facts come back from a Word file as they were', async () => {
  const fixtures = join(project, 'scripts', 'fixtures');
  let compared = 0;
  for (const name of readdirSync(fixtures)) {
    const bytes = readFileSync(join(fixtures, name, 'raw.txt'));
    const report = (await makeReport({ id: 'x', path: 'x.txt', bytes }, {})).value?.report;
    if (!report || drawn.test(report.ledger.clean.raw) || report.title.length > longestTitle) {
      continue;
    }
    const again = await makeReport({ id: 'x', path: 'x.docx', bytes: reportWord(report) }, {});
    assert.ok(again.value, name);
    assert.deepEqual(whatIsSaid(again.value.report), whatIsSaid(report), name);
    compared++;
  }
  assert.ok(compared > 80);
});
