/** The Word file of a report. */

import type { Block, ReportPage } from '../../model.ts';
import type { Properties } from './parts.ts';
import { wordFile } from './word-file.ts';

/** The whole report. */
export function reportWord(report: ReportPage): Uint8Array {
  const blocks = [...givenTitle(report), ...report.head, ...report.blocks];
  return wordFile({ blocks, properties: propertiesOf(report) });
}

/** The title that its owner gave a report without a title line; a name that we made up is none. */
function givenTitle({ head, title, ledger }: ReportPage): Block[] {
  const isMadeUp = ledger.diagnostics.some(({ rule }) => rule === 'no-title');
  if (isMadeUp || head.some(({ kind }) => kind === 'heading')) return [];
  const text = { depth: 0, ordinal: '', title, text: title, lineStarts: [], runIn: false, line: 0 };
  return [{ kind: 'heading', id: 'title', ...text }];
}

function propertiesOf({ facts, title }: ReportPage): Properties {
  const { documentNumber, issuer, date } = facts;
  return { title, subject: documentNumber, author: issuer, date };
}
