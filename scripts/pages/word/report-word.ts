/** The Word files of a report and of its sections. */

import type { Block, Paragraph, ReportPage, SectionPage } from '../../model.ts';
import type { Properties } from './parts.ts';
import { wordFile } from './word-file.ts';

/** The whole report. */
export function reportWord(report: ReportPage): Uint8Array {
  const blocks = [...givenTitle(report), ...report.head, ...report.blocks];
  return wordFile({ blocks, properties: propertiesOf(report, report.title) });
}

/** One section or annex, with a line that says what it was taken from. */
export function sectionWord({ report, blocks, title }: SectionPage): Uint8Array {
  const excerpt: Paragraph = {
    line: 0,
    text: `《${report.title}》节选`,
    role: 'passageNote',
  };
  return wordFile({
    blocks: [{ kind: 'paragraph', zone: 'masthead', paragraph: excerpt }, ...blocks],
    properties: propertiesOf(report, `${report.title} ${title}`),
  });
}

/** The title that was given or found for a report without a title line; the name of a file is none. */
function givenTitle({ head, title, id }: ReportPage): Block[] {
  const isThere = head.some(({ kind }) => kind === 'heading') || title === id;
  if (isThere) return [];
  const text = { depth: 0, ordinal: '', title, text: title, lineStarts: [], runIn: false, line: 0 };
  return [{ kind: 'heading', id: 'title', ...text }];
}

function propertiesOf({ facts }: ReportPage, title: string): Properties {
  const { documentNumber, issuer, date } = facts;
  return { title, subject: documentNumber, author: issuer, date };
}
