import { READING } from '../../messages/reading.ts';
import { type Extracted, hintsOf } from '../extracted.ts';
import { ExtractionLedger } from '../extraction.ts';
import { MOST_LINES, tooLong } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { BodyReader } from './body.ts';
import type { DocxContext } from './context.ts';
import { Fields } from './fields.ts';
import { allText } from './inline.ts';
import { Notes } from './notes.ts';
import { NumberingCounter } from './numbering.ts';
import { readLists } from './numbering-definitions.ts';
import { type DocxPackage, openPackage } from './package.ts';
import { readStyles } from './styles.ts';
import { children } from './xml.ts';

/**
 * Reads a Word document as its reader sees it: with the numbers of its lists, its notes after the text, tables as
 * rows, revisions accepted; without its table of contents, hidden text, comments, and what stands on every page.
 *
 * @throws Refusal where it cannot be read, with what to do
 */
export function readDocx(bytes: Uint8Array): Extracted {
  const file = openPackage(bytes);
  const styles = readStyles(file.parts('styles')[0]);
  const diagnostics: Extracted['diagnostics'] = [];
  const context: DocxContext = {
    styles,
    numbering: new NumberingCounter(readLists(file.parts('numbering')[0], styles), styles),
    fields: new Fields(),
    notes: new Notes(file.parts('footnotes'), file.parts('endnotes')),
    ledger: new ExtractionLedger(),
    tell: (severity, rule, line, message) => diagnostics.push({ severity, rule, line, message }),
  };
  const body = new BodyReader(context);
  file.readBody((block) => {
    body.readBlock(block);
    if (body.lines.length > MOST_LINES) throw tooLong();
  });
  if (context.fields.isOpen()) {
    context.tell('warning', 'open-field', 0, READING.openField);
  }
  body.readNotes();
  countOtherParts(file, context.ledger);
  const text = body.lines.map((line) => line.text).join('\n');
  if (text.trim() === '') throw withoutText(context.ledger);
  return {
    text,
    encoding: 'utf-8',
    isParagraphALine: true,
    hints: hintsOf(body.lines),
    extraction: context.ledger.result(),
    diagnostics,
  };
}

/** What is not read, but stands in the file: it is counted, and nothing of it is kept. */
function countOtherParts(file: DocxPackage, ledger: ExtractionLedger): void {
  for (const comments of file.parts('comments')) {
    for (const comment of children(comments, 'w:comment'))
      ledger.leaveOut('comment', allText(comment));
  }
  for (const kind of ['header', 'footer'] as const) {
    for (const part of file.parts(kind)) {
      const text = allText(part);
      if (text.trim() !== '') ledger.leaveOut(kind, text);
    }
  }
}

function withoutText(ledger: ExtractionLedger): Refusal {
  const isScan = ledger.result().leftOut.some(({ kind }) => kind === 'picture');
  return new Refusal('no-text', isScan ? READING.picturesOnly : READING.documentEmpty);
}
