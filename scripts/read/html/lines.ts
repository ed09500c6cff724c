/** The text below an element, line by line as a browser shows it. */

import type { ExtractionKind, LineHint } from '../../model.ts';
import type { ExtractionLedger } from '../extraction.ts';
import { itemNumbers } from './lists.ts';
import { isLayout, rowsOf, type TableRow } from './tables.ts';
import {
  allText,
  childrenOf,
  type Element,
  isBlock,
  isDead,
  isElement,
  type Node,
  styleOf,
  textIn,
} from './tree.ts';

export type HtmlLine = { text: string } & Omit<LineHint, 'line'>;

/** Between these a break in the source is no blank: Word breaks Chinese text wherever its line is full. */
const BREAK_IN_CHINESE =
  /(?<=[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60“”‘’—…])\n(?=[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60“”‘’—…])/g;
/** Word writes the sign of a bullet as text. */
const BULLET = /^[·•●○■□◆◇➢✓§Øolnuüv\uf000-\uf0ff-]$/u;

const OMITTED: Record<string, ExtractionKind> = { del: 'deleted', rt: 'ruby', rp: 'ruby' };

export function linesOf(element: Element, ledger: ExtractionLedger): HtmlLine[] {
  const writer = new LineWriter(ledger);
  writer.read(element);
  return writer.finish();
}

class LineWriter {
  private lines: HtmlLine[] = [];
  private current = '';
  private heading: number | undefined;
  private tables = 0;
  private isPreformatted = false;
  private readonly numbers = new Map<Element, string>();
  private readonly ledger: ExtractionLedger;

  constructor(ledger: ExtractionLedger) {
    this.ledger = ledger;
  }

  finish(): HtmlLine[] {
    this.endLine();
    return this.lines;
  }

  read(node: Node): void {
    const text = textIn(node);
    if (text !== undefined) this.add(text);
    else if (isElement(node)) this.readElement(node);
  }

  private readElement(element: Element): void {
    const { tagName } = element;
    const omitted = OMITTED[tagName] ?? (isDead(element) ? 'hidden' : undefined);
    if (omitted !== undefined) this.leaveOut(omitted, allText(element));
    else if (tagName === 'br') this.endLine(true);
    else if (tagName === 'img') this.ledger.leaveOut('picture');
    else if (tagName === 'table') this.readTable(element);
    else if (styleOf(element).includes('mso-list:ignore')) this.readNumberOfWord(element);
    else if (isBlock(element)) this.readBlock(element);
    else this.readChildren(element);
  }

  private readChildren(element: Element): void {
    for (const node of childrenOf(element)) this.read(node);
  }

  private readBlock(element: Element): void {
    this.endLine();
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    const { heading, isPreformatted } = this;
    if (level !== undefined) this.heading = Number(level);
    if (element.tagName === 'pre') this.isPreformatted = true;
    if (element.tagName === 'ol') {
      for (const [item, number] of itemNumbers(element)) this.numbers.set(item, number);
    }
    const number = this.numbers.get(element) ?? '';
    const hasText = number !== '' && allText(element).trim() !== '';
    if (hasText) {
      this.ledger.writeOut('number', number);
      this.current += number;
    }
    this.readChildren(element);
    this.endLine();
    this.heading = heading;
    this.isPreformatted = isPreformatted;
  }

  private readTable(table: Element): void {
    this.endLine();
    const rows = rowsOf(table);
    if (isLayout(rows)) {
      this.readChildren(table);
      this.endLine();
      return;
    }
    for (const caption of childrenOf(table)) {
      if (isElement(caption) && !/^t(?:head|body|foot|r)$/.test(caption.tagName))
        this.read(caption);
    }
    this.endLine();
    const number = ++this.tables;
    for (const row of rows) this.addRow(row, number);
  }

  private addRow({ cells, isHeader }: TableRow, table: number): void {
    const texts = cells.map((cell) => (cell === undefined ? '' : this.textOfCell(cell)));
    this.lines.push({ text: texts.join('\t'), table, ...(isHeader ? { isHeader } : {}) });
  }

  private textOfCell(cell: Element): string {
    const { lines } = this;
    this.lines = [];
    this.readChildren(cell);
    this.endLine();
    const texts = this.lines.map(({ text }) => text.replaceAll('\t', ' ').trim());
    this.lines = lines;
    return texts.filter((text) => text !== '').join(' ');
  }

  /** The number of a paragraph in Word's own HTML, with the blanks that set it apart. */
  private readNumberOfWord(element: Element): void {
    const text = allText(element);
    const number = text.replace(/\s+/g, '');
    if (BULLET.test(number)) this.leaveOut('bullet', text);
    else {
      this.ledger.take(number);
      this.current += /[a-z0-9.]$/i.test(number) ? `${number} ` : number;
    }
  }

  private add(text: string): void {
    this.ledger.take(text);
    const [first = '', ...rest] = this.isPreformatted ? text.split(/\r\n?|\n/) : [text];
    this.current += first;
    for (const line of rest) {
      this.endLine(true);
      this.current += line;
    }
  }

  private leaveOut(kind: ExtractionKind, text: string): void {
    if (text.trim() !== '') this.ledger.leaveOut(kind, text);
  }

  /** @param isBroken a line ends here even if nothing stands on it */
  private endLine(isBroken = false): void {
    const text = this.isPreformatted ? this.current : collapse(this.current);
    this.current = '';
    if (text.trim() === '' && !isBroken) return;
    const heading = text.trim() === '' ? undefined : this.heading;
    this.lines.push({ text, ...(heading === undefined ? {} : { heading }) });
  }
}

/** White space of the source as one blank; no-break blanks stay, they are indents. */
function collapse(text: string): string {
  return text
    .replace(/[ \t\f\r\n]+/g, (blanks) => (/[\r\n]/.test(blanks) ? '\n' : ' '))
    .replace(BREAK_IN_CHINESE, '')
    .replace(/\n/g, ' ')
    .replace(/^ | $/g, '');
}
