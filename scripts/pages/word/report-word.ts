/** The Word file of a report. */

import type { Block, ReportPage } from '../../model.ts';
import type { Properties } from './parts.ts';
import { wordFile } from './word-file.ts';

/** The whole report. */
export function reportWord(report: ReportPage): Uint8Array {
  const blocks = [...givenTitle(report), ...report.head, ...report.blocks];
  return wordFile({ blocks, properties: propertiesOf(report) });
}

/** The title that was given or found for a report without a title line; the name of a file is none. */
function givenTitle({ head, title, id }: ReportPage): Block[] {
  const isThere = head.some(({ kind }) => kind === 'heading') || title === id;
  if (isThere) return [];
  const text = { depth: 0, ordinal: '', title, text: title, lineStarts: [], runIn: false, line: 0 };
  return [{ kind: 'heading', id: 'title', ...text }];
}

function propertiesOf({ facts, title }: ReportPage): Properties {
  const { documentNumber, issuer, date } = facts;
  return { title, subject: documentNumber, author: issuer, date };
}
