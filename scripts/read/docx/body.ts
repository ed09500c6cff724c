/** Paragraphs and tables, in the order of the text, as lines. */

import { READING } from '../../messages/reading.ts';
import { fill } from '../../messages/text.ts';
import type { ExtractionKind, LineHint } from '../../model.ts';
import { Refusal } from '../refusal.ts';
import type { DocxContext } from './context.ts';
import { allText, readInline } from './inline.ts';
import { hasSingleCell, isDeletedRow, type Row, readRows } from './tables.ts';
import { child, descendants, isElement, numberOf, valueIn, type XmlElement } from './xml.ts';

export type DocxLine = { text: string } & Omit<LineHint, 'line'>;

/** Elements around blocks that say who put them there, or what they are for. */
const WRAPPERS = new Set(['w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

export class BodyReader {
  private target: DocxLine[] = [];
  private isInCell = false;
  private tables = 0;
  /** What stands in paragraphs whose ends were deleted: it goes on in the next one. */
  private pending: { text: string; boxes: XmlElement[] } = { text: '', boxes: [] };
  private readonly context: DocxContext;

  constructor(context: DocxContext) {
    this.context = context;
  }

  /** The lines so far. */
  get lines(): readonly DocxLine[] {
    return this.target;
  }

  readBlocks(parent: XmlElement): void {
    for (const node of parent.children) if (isElement(node)) this.readBlock(node);
  }

  readBlock(block: XmlElement): void {
    const { name } = block;
    const { ledger } = this.context;
    if (name === 'w:p' || name === 'm:oMathPara') this.readParagraph(block);
    else if (name === 'w:tbl') this.readTable(block);
    else if (name === 'w:sdt') this.readControl(block);
    else if (name === 'w:altChunk') throw embedded();
    else if (name === 'w:del' || name === 'w:moveFrom') ledger.leaveOut('deleted', allText(block));
    else if (name === 'mc:AlternateContent') this.readAlternatives(block);
    else if (WRAPPERS.has(name)) this.readBlocks(block);
  }

  /** The notes, after the text. */
  readNotes(): void {
    this.endParagraph();
    const { notes, ledger } = this.context;
    let isFirst = true;
    for (const { mark, content } of notes.inOrder()) {
      if (isFirst) this.target.push({ text: '' });
      isFirst = false;
      ledger.writeOut('noteMark', mark);
      const [first, ...rest] = this.capture(() => this.readBlocks(content));
      this.target.push(
        { text: mark + (first?.text.trimStart() ?? '') },
        ...rest.map(({ text }) => ({ text })),
      );
    }
    for (const note of notes.uncited()) ledger.leaveOut('note', allText(note));
  }

  private readControl(block: XmlElement): void {
    const gallery = child(block, 'w:sdtPr');
    const isContents =
      gallery &&
      [...descendants(gallery)].some(
        ({ name, attributes }) =>
          name === 'w:docPartGallery' && attributes.val === 'Table of Contents',
      );
    if (isContents) this.context.ledger.leaveOut('contents', allText(block));
    else for (const node of block.children) if (isElement(node)) this.readBlock(node);
  }

  private readAlternatives(block: XmlElement): void {
    const choice = child(block, 'mc:Choice') ?? child(block, 'mc:Fallback');
    for (const node of block.children) {
      if (!isElement(node)) continue;
      if (node === choice) this.readBlocks(node);
      else this.context.ledger.leaveOut('duplicate', allText(node));
    }
  }

  private readParagraph(paragraph: XmlElement): void {
    const { context } = this;
    const properties = child(paragraph, 'w:pPr');
    const style = valueIn(properties, 'w:pStyle');
    const omit: ExtractionKind | undefined = context.styles.isContents(style)
      ? 'contents'
      : undefined;
    const mark = child(properties, 'w:rPr');
    if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) {
      const { text, boxes } = readInline(paragraph, context, omit);
      this.pending = { text: this.pending.text + text, boxes: [...this.pending.boxes, ...boxes] };
      return;
    }
    const label = context.numbering.next(properties);
    const { text: own, boxes, hasToday, omits } = readInline(paragraph, context, omit);
    const before = this.takePending();
    const text = before.text + own.replace(/^\n+|\n+$/g, '');
    const isEmpty = text.trim() === '';
    if (hasToday) this.tellOfToday(text);
    if (!isEmpty || !omits.has('contents')) {
      const number = label && (!isEmpty || this.isInCell) ? label.text : '';
      context.ledger.writeOut('number', number);
      if (label?.isBullet && !isEmpty) context.ledger.leaveOut('bullet');
      const heading = isEmpty ? undefined : this.headingOf(paragraph, style);
      for (const line of (number + text).split('\n')) {
        this.target.push({ text: line, ...(heading === undefined ? {} : { heading }) });
      }
    }
    for (const box of [...before.boxes, ...boxes]) this.readBox(box);
  }

  private takePending(): { text: string; boxes: XmlElement[] } {
    const { pending } = this;
    this.pending = { text: '', boxes: [] };
    return pending;
  }

  /** Where no paragraph follows, one whose end was deleted ends all the same. */
  private endParagraph(): void {
    const { text, boxes } = this.takePending();
    if (text !== '') for (const line of text.split('\n')) this.target.push({ text: line });
    for (const box of boxes) this.readBox(box);
  }

  private headingOf(paragraph: XmlElement, style: string | undefined): number | undefined {
    const { styles } = this.context;
    const own = numberOf(child(paragraph, 'w:pPr'), 'w:outlineLvl');
    if (own !== undefined) return own < 9 ? own + 1 : undefined;
    const firstRun = child(child(paragraph, 'w:r'), 'w:rPr');
    return styles.headingOf(style) ?? styles.leadingHeadingOf(valueIn(firstRun, 'w:rStyle'));
  }

  private readBox(box: XmlElement): void {
    const line = this.target.length + 1;
    this.readBlocks(box);
    this.endParagraph();
    if (this.isInCell || this.target.length < line) return;
    this.context.tell('note', 'text-box', line, READING.textBox);
  }

  private tellOfToday(text: string): void {
    const line = this.isInCell ? 0 : this.target.length + 1;
    const message = fill(READING.computedDate, { text: text.trim().slice(0, 40) });
    this.context.tell('warning', 'computed-date', line, message);
  }

  /** A table with a single cell is a frame around paragraphs. */
  private readTable(table: XmlElement): void {
    this.endParagraph();
    const rows = readRows(table);
    if (this.isInCell || !hasSingleCell(rows)) this.readRowsOf(rows, ++this.tables);
    else for (const { content } of rows[0]?.cells ?? []) this.readBlocks(content);
  }

  private readRowsOf(rows: readonly Row[], table: number): void {
    for (const row of rows) {
      if (isDeletedRow(row)) {
        this.context.ledger.leaveOut('deleted', allText(row.element));
        continue;
      }
      const cells = row.cells.map(({ content, isContinued, span }) => {
        if (isContinued) this.context.ledger.leaveOut('hidden', allText(content), 0);
        return (isContinued ? '' : this.textOfCell(content)) + '\t'.repeat(span - 1);
      });
      const text = '\t'.repeat(row.before) + cells.join('\t');
      this.target.push({ text, table, ...(row.isHeader ? { isHeader: true } : {}) });
    }
  }

  private textOfCell(cell: XmlElement): string {
    const wasInCell = this.isInCell;
    this.isInCell = true;
    const lines = this.capture(() => this.readBlocks(cell));
    this.isInCell = wasInCell;
    return lines
      .map(({ text }) => text.replaceAll('\t', ' ').trim())
      .filter((text) => text !== '')
      .join(' ');
  }

  private capture(read: () => void): DocxLine[] {
    const { target } = this;
    this.target = [];
    read();
    this.endParagraph();
    const captured = this.target;
    this.target = target;
    return captured;
  }
}

function embedded(): Refusal {
  return new Refusal('embedded-page', READING.embeddedPage);
}
