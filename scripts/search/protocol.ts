/**
 * What the index and the scripts that read it in the browser have agreed on. A change here changes the
 * bytes of indexes, so `format` goes up with it: a page that is still open when its site is published anew
 * then knows that it is too old, instead of finding nothing.
 */

import type { RecordedFacts } from './records.ts';

/** Number of this agreement. */
export const format = 6;

/** Functions that the data scripts call with what they hold. */
export const startReceiver = 'gongwenStart';
export const textReceiver = 'gongwenText';
export const reportsReceiver = 'gongwenReports';
export const simplifiedReceiver = 'gongwenSimplified';

/**
 * The files of the index beside Pagefind's, in the folder of the index. Those that end in `.js` are classic
 * scripts of one call, since a page opened from a folder can load nothing else.
 */
export const files = {
  /** `StartData`: what a search needs before it begins. */
  start: 'start.js',
  /**
   * The shards' `.pf_meta` files one behind the other, so that a search asks once for all; compressed once more, which
   * takes a third, since each tells much the same of each page.
   */
  metas: 'start.bin',
  /** `ColumnsOf<ListedText>`: what lists of reports show. */
  reports: 'reports.js',
  /** Traditional characters, each with the simplified one that the site has: one text. */
  simplified: 'simplified.js',
  /** `SearchRecord[]` of one shard, for pages opened from a folder. */
  text: 'text.js',
} as const;

/** A value of each report, in the order of the site. Where few differ each stands once, and of each report its index. */
export type Column = string[] | { values: string[]; of: number[] };

/** A table by its columns. */
export type ColumnsOf<Row> = Record<keyof Row, Column>;

/** What a search knows of each report before it begins. */
export type ReportFacts = RecordedFacts & { id: string };

/** What lists of reports show beside the facts. */
export interface ListedText {
  title: string;
  /** Of each letter and digit of the title the first letter of its pinyin, or itself; `?` where it is not known. */
  initials: string;
}

/** The rows of a table. */
export function rowsOf<Row>(columns: ColumnsOf<Row>): Row[] {
  const rows: Record<string, string>[] = [];
  for (const [name, column] of Object.entries<Column>(columns)) {
    const values = Array.isArray(column)
      ? column
      : column.of.map((index) => column.values[index] ?? '');
    for (const [at, value] of values.entries()) {
      rows[at] ??= {};
      rows[at][name] = value;
    }
  }
  return rows as Row[];
}

export interface StartShard {
  /** By which Pagefind names the shard's meta file. */
  hash: string;
  records: number;
  /** Length of its part of `files.metas`. */
  bytes: number;
}

export interface StartData {
  format: number;
  /** Version of Pagefind. */
  pagefind: string;
  /** In the order of the site; the first lies in the index's folder, the others in `1/`, `2/` … */
  shards: StartShard[];
  facts: ColumnsOf<ReportFacts>;
}

/**
 * Positions of a record's words. Pagefind's exact search tells the first position of a phrase, so the zone that
 * counts most comes first. What does not fit into its zone is found as text, without being ranked.
 */
export const zones = {
  /** The title of the section, or of the report in its front. */
  title: { start: 0, end: 128 },
  /** The headings below the title. */
  headings: { start: 128, end: 352 },
  /** The text, headings among it. */
  body: { start: 352, end: Number.POSITIVE_INFINITY },
} as const;

export type Zone = keyof typeof zones;

/** The zone of a position. */
export function zoneOf(position: number): Zone {
  if (position < zones.title.end) return 'title';
  return position < zones.headings.end ? 'headings' : 'body';
}

/** Tells a record from all others of its site. @param index in its report; 0 is the front */
export function recordId(reportId: string, index: number): string {
  return `${reportId}-${index}`;
}

/** The id of the report that a record belongs to. */
export function reportOf(recordId: string): string {
  return recordId.slice(0, recordId.lastIndexOf('-'));
}

/** The index of a record in its report; 0 is the front. */
export function indexOfRecord(recordId: string): number {
  return Number(recordId.slice(recordId.lastIndexOf('-') + 1));
}

export function isFront(recordId: string): boolean {
  return recordId.endsWith('-0');
}
