/**
 * A record as the small HTML document that Pagefind indexes, and what comes back of it in the
 * browser. The document's words are, in this order: the headings, room up to `headingRoom`, the lines.
 * A phrase whose first place is below `headingRoom` is therefore one that a heading contains.
 */

import type { RecordPart, SearchRecord } from './records.ts';
import { countWords, fromTokens, type Original, padding, toTokens } from './tokens.ts';

/**
 * Places kept for headings. Enough for a dozen of them; those beyond are found as text, without
 * being ranked as headings. Places up to 255 cost one byte in the index.
 */
export const headingRoom = 192;

/** What the document carries beside its words, as JSON in the title of its only anchor. */
type Header = [
  url: string,
  title: string,
  reportId: string,
  reportTitle: string,
  year: string,
  kind: string,
  parts: [id: string, title: string, lines: number][],
  originals: Original[],
];

/** A filter's value for a report: its title, for people, and its id, for addresses. */
export function reportFilter(record: SearchRecord): string {
  return `${record.reportTitle}/${record.reportId}`;
}

/** The HTML document of a record; nothing in it depends on other records. */
export function stubOf(record: SearchRecord): string {
  const headings = record.parts.map((part) => part.title).filter((title) => title !== '');
  const front: string[] = [];
  let room = headingRoom;
  for (const heading of headings) {
    const { words } = toTokens([heading]);
    const places = countWords(words);
    if (places > room) break;
    front.push(words);
    room -= places;
  }
  const lines = toTokens(record.parts.flatMap((part) => part.lines));
  const header: Header = [
    record.url,
    record.title,
    record.reportId,
    record.reportTitle,
    record.year,
    record.kind,
    record.parts.map((part) => [part.id, part.title, part.lines.length]),
    lines.originals,
  ];
  const filters = [
    ['report', reportFilter(record)],
    ['year', record.year],
    ['kind', record.kind],
  ]
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) =>
        `<i data-pagefind-filter="${name}[title]" title="${escapeHtml(value)}"></i>`,
    );
  const words = `${front.join(' ')} ${padding(room)}${lines.words}`;
  return `<html><body data-pagefind-body>${filters.join('')}<i id="r" data-pagefind-title="${escapeHtml(
    JSON.stringify(header),
  )}"></i>${words}</body></html>`;
}

/** The record that a fragment of the index was made from; undefined for a fragment of other origin. */
export function recordOfFragment(header: string, content: string): SearchRecord | undefined {
  const parsed: unknown = JSON.parse(header);
  if (!Array.isArray(parsed)) return undefined;
  const [url, title, reportId, reportTitle, year, kind, parts, originals] = parsed as Header;
  const words = content.split(' ').slice(headingRoom).join(' ');
  const lines = fromTokens({ words, originals });
  let at = 0;
  return {
    url,
    title,
    reportId,
    reportTitle,
    year,
    kind,
    parts: parts.map(([id, heading, count]): RecordPart => {
      at += count;
      return { id, title: heading, lines: lines.slice(at - count, at) };
    }),
  };
}

function escapeHtml(text = ''): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
