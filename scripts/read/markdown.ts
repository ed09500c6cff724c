/** Reads Markdown as its writer means it: a report, one paragraph a line, with signs that say what a line is. */

import MarkdownIt, { type Token } from 'markdown-it';
import { readNumbered } from '../chinese/read-numbered.ts';
import { READING } from '../messages/reading.ts';
import type { LineHint } from '../model.ts';
import { decodeBytes } from './decode.ts';
import { type Extracted, hintsOf } from './extracted.ts';
import { countSeen, ExtractionLedger } from './extraction.ts';
import { readFrontMatter } from './front-matter.ts';
import { checkLines, checkMarks } from './limits.ts';
import { Refusal } from './refusal.ts';

type MarkdownLine = { text: string } & Omit<LineHint, 'line'>;

/**
 * CommonMark with tables, without what means something else in a report: four blanks are an indent of Chinese, not code;
 * a rule below a line makes no heading of it; [1] is no link.
 */
const markdown = new MarkdownIt({ html: true }).disable([
  'code',
  'lheading',
  'reference',
  'strikethrough',
]);

/** A heading whose sign and text are not set apart: ##一、总体要求. */
const GLUED_HEADING = /^( {0,3}#{1,6})(?=[^\s#])/gm;

/** @throws Refusal where the bytes are whole in no encoding, or hold no text */
export function readMarkdown(bytes: Uint8Array): Extracted {
  const decoded = decodeBytes(bytes);
  if (decoded === undefined) {
    throw new Refusal('unknown-encoding', READING.markdownEncoding);
  }
  const source = decoded.text.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  checkLines(source);
  checkMarks(source, /[*_`[\]<>|~]/g);
  const { body, matter, defaults } = readFrontMatter(source);
  const ledger = new ExtractionLedger();
  const reader = new MarkdownReader(ledger);
  const lines = reader.read(markdown.parse(body.replace(GLUED_HEADING, '$1 '), {}));
  const text = lines.map((line) => line.text).join('\n');
  if (text.trim() === '') throw new Refusal('no-text', READING.markdownEmpty);
  if (matter !== '') ledger.leaveOut('frontMatter', matter);
  ledger.leaveOutRest('markup', countSeen(source));
  return {
    text,
    encoding: decoded.encoding,
    hints: hintsOf(lines),
    extraction: ledger.result(),
    diagnostics: [],
    ...(Object.keys(defaults).length === 0 ? {} : { defaults }),
  };
}

class MarkdownReader {
  private readonly lines: MarkdownLine[] = [];
  private readonly counters: { next: number; mark: string }[] = [];
  private number = '';
  private tables = 0;
  private row: string[] | undefined;
  private isHeader = false;
  private heading: number | undefined;
  private hasTitle = false;
  private readonly ledger: ExtractionLedger;

  constructor(ledger: ExtractionLedger) {
    this.ledger = ledger;
  }

  read(tokens: readonly Token[]): MarkdownLine[] {
    for (const token of tokens) {
      const { type, content } = token;
      if (type === 'inline') this.addInline(token);
      else if (type === 'fence') this.addTaken(content.trimEnd());
      else if (type === 'html_block') this.addTaken(withoutTags(content).trim());
      else this.readMark(token);
    }
    return this.lines;
  }

  private readMark(token: Token): void {
    const { type, level } = token;
    if (level === 0 && type.endsWith('_open') && this.lines.length > 0) this.addLines('');
    if (type === 'heading_open') this.heading = Number(token.tag.slice(1));
    else if (type === 'heading_close') this.heading = undefined;
    else if (type === 'ordered_list_open') {
      this.counters.push({ next: Number(token.attrGet('start') ?? 1), mark: token.markup });
    } else if (type === 'bullet_list_open') this.counters.push({ next: 0, mark: '' });
    else if (type.endsWith('_list_close')) this.counters.pop();
    else if (type === 'list_item_open') this.beginItem();
    else if (type === 'table_open') this.tables++;
    else if (type === 'thead_open') this.isHeader = true;
    else if (type === 'thead_close') this.isHeader = false;
    else if (type === 'tr_open') this.row = [];
    else if (type === 'tr_close') this.endRow();
  }

  /** Items are numbered as they are shown: a list may say 1. of each. */
  private beginItem(): void {
    const counter = this.counters.at(-1);
    if (!counter || counter.mark === '') return;
    this.number = `${counter.next++}${counter.mark} `;
  }

  private endRow(): void {
    const text = (this.row ?? []).join('\t');
    this.row = undefined;
    this.lines.push({ text, table: this.tables, ...(this.isHeader ? { isHeader: true } : {}) });
  }

  private addInline({ children }: Token): void {
    const own = inlineText(children ?? [], this.ledger);
    this.ledger.take(own);
    this.ledger.writeOut('number', this.number);
    const text = this.number + own;
    this.number = '';
    if (this.row !== undefined) this.row.push(text.replaceAll('\n', ' ').trim());
    else if (this.heading !== undefined) this.addHeading(text, this.heading);
    else this.addLines(text);
  }

  /** The first heading of the highest level is the title; one without a number keeps its sign, which says its level. */
  private addHeading(text: string, level: number): void {
    const isTitle = level === 1 && !this.hasTitle;
    if (isTitle) this.hasTitle = true;
    const heading = isTitle ? 0 : Math.max(1, level - (this.hasTitle ? 1 : 0));
    const isBare = isTitle || readNumbered(text) !== undefined;
    const sign = isBare ? '' : `${'#'.repeat(level)} `;
    this.ledger.take(sign);
    this.lines.push({ text: sign + text, heading });
  }

  private addTaken(text: string): void {
    this.ledger.take(text);
    this.addLines(text);
  }

  private addLines(text: string): void {
    for (const line of text.split('\n')) this.lines.push({ text: line });
  }
}

function inlineText(tokens: readonly Token[], ledger: ExtractionLedger): string {
  return tokens
    .map(({ type, content }) => {
      if (type === 'softbreak' || type === 'hardbreak') return '\n';
      if (type === 'html_inline') return withoutTags(content);
      if (type === 'image') ledger.leaveOut('picture');
      return type === 'image' ? '' : content;
    })
    .join('');
}

/** HTML in Markdown: its tags and comments say how, its text is text. */
function withoutTags(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/gi, '')
    .replace(/<\/?[a-z][^>]*>/gi, '');
  return markdown.utils.unescapeAll(text);
}
