/**
 * What may be noise of a report if other reports of its folder share it: a bare web address, a line that a rule doubts,
 * and a line that stands where no text does. What the outline knows is none: it stands in many reports of a kind.
 */

import { kindOf } from '../chinese/document-kinds.ts';
import { hasFinalMark } from '../chinese/marks.ts';
import { isOffice } from '../chinese/offices.ts';
import { readNumbered } from '../chinese/read-numbered.ts';
import { fold } from '../clean/noise-fold.ts';
import { NOISE_RULES } from '../clean/noise-rules.ts';
import { ADDRESS_RULE } from '../clean/rules/web-addresses.ts';
import { shows } from '../clean/signals.ts';
import type { CleanReport, Line, Outline, Paragraph, Part, Section, Sidecar } from '../model.ts';
import { opensClosing, opensNotes } from './closing.ts';
import { isLetterhead } from './masthead-lines.ts';
import { isCaption, isField, isMenu } from './page-furniture.ts';
import { standsInLine } from './stands-in-line.ts';
import { isParenthesised } from './text-shapes.ts';

export interface Suspect {
  /** As a sidecar must name it to remove it. */
  text: string;
  /** Of an address, its host. */
  host?: string;
  line: number;
  /** A rule doubts it: it says itself that it may be noise. */
  isDoubted: boolean;
}

export interface Suspects {
  path: string;
  /** How many folders the report lies in, below that of all reports. */
  depth: number;
  strings: Suspect[];
  /** Hosts that a rule removed, and hosts that the text itself names or uses. */
  removed: string[];
  named: string[];
}

/** No report needs more to be recognized. */
const most = 40;
const mostHosts = 200;
const longest = 40;
const fewestLetters = 4;
/** So long is a line of text, and so short beside it a stamp that tears it. */
const longLine = 20;
const HOSTS =
  /(?:[a-z0-9-]{1,40}\.){1,4}(?:com|cn|net|cc|vip|top|info|xyz|club|site|org)(?![a-z])/g;
const ANY_HOST = /\.(?:com|cn|net|cc|vip|top|info|xyz|club|site|org)(?![a-z])/i;
const CERTAIN_RULES = new Set(
  NOISE_RULES.filter(({ goes }) => goes.length > 0).map(({ id }) => id),
);

/** The suspects of a report. @param sidecar what it keeps is none */
export function suspectsOf(
  clean: CleanReport,
  outline: Outline,
  { keep = [] }: Sidecar,
): Omit<Suspects, 'depth'> {
  const known = knownLines(outline);
  const filled = clean.lines
    .map(({ number, text }) => ({ number, text: text.trim() }))
    .filter(({ text }) => text !== '');
  const lines = [...atTop(filled, outline), ...tearing(filled, known), ...atEnd(filled, outline)]
    .filter(({ text }) => isMark(text))
    .map(({ text, number }): Suspect => ({ text, line: number, isDoubted: false }));
  const found = new Map<string, Suspect>();
  for (const suspect of [...doubted(clean, filled, known), ...lines]) {
    const isKept = keep.some((text) => text.includes(suspect.text));
    const isThere = clean.raw.includes(suspect.text);
    const isText = suspect.host === undefined && standsInLine(clean.text, suspect.text);
    if (!isKept && isThere && !isText && !found.has(suspect.text) && found.size < most)
      found.set(suspect.text, suspect);
  }
  return { path: clean.path, strings: [...found.values()], ...hostsOf(clean) };
}

/** Addresses, and whole lines, that a rule doubts which can be certain. */
function doubted(
  { doubts }: CleanReport,
  lines: readonly Line[],
  known: ReadonlySet<number>,
): Suspect[] {
  const texts = new Map(lines.map(({ number, text }) => [number, text]));
  return doubts.flatMap(({ rule, line, text: found }): Suspect[] => {
    const text = found.trim();
    if (rule === ADDRESS_RULE) return [{ text, host: hostOf(text), line, isDoubted: true }];
    const isLine = texts.get(line) === text && !known.has(line) && text.length <= 2 * longest;
    return isLine && CERTAIN_RULES.has(rule) ? [{ text, line, isDoubted: true }] : [];
  });
}

/** Above the title; or taken for its first line, if it calls itself a site: others are the writer's. */
function atTop(lines: readonly Line[], { masthead }: Outline): Line[] {
  const titles = masthead.filter(({ role }) => role === 'title');
  const [first, second] = titles.map(({ line }) => line);
  const roles = new Set(masthead.filter(({ role }) => role && role !== 'title').map(atLine));
  const above = lines.filter(({ number }) => number < (first ?? 0) && !roles.has(number));
  const [opening] = lines;
  const isTorn = opening?.number === first && second !== undefined;
  return isTorn && opening && namesSite(opening.text) ? [opening] : above;
}

function namesSite(text: string): boolean {
  const folded = fold(text);
  return shows('wares', folded) || shows('destination', folded);
}

/** Below the signature, or the very last line of a text that has none. */
function atEnd(lines: readonly Line[], { closing, annexes }: Outline): Line[] {
  const end = annexes.at(-1)?.closing ?? closing;
  const last = end.findLast(({ role }) => role !== undefined)?.line;
  return last === undefined ? lines.slice(-1) : lines.filter(({ number }) => number > last);
}

/** Lines that tear a sentence in two. */
function tearing(lines: readonly Line[], known: ReadonlySet<number>): Line[] {
  return lines.filter(({ number, text }, at) => {
    const above = lines[at - 1];
    const below = lines[at + 1];
    if (above === undefined || below === undefined || known.has(number)) return false;
    if (text.length > longLine || above.text.length < longLine) return false;
    const isOpen = !hasFinalMark(above.text) || /[，、]$/.test(above.text);
    return isOpen && !known.has(above.number) && !readNumbered(below.text);
  });
}

/** A line as sites and copies stamp it: neither a sentence nor a field, and nothing that offices write. */
function isMark(text: string): boolean {
  const letters = text.match(/[\p{L}]/gu)?.length ?? 0;
  if (letters < fewestLetters || text.length > longest) return false;
  if (hasFinalMark(text) || /[：:\t|｜]|[\d〇○一二三四五六七八九]年|\d{4}/.test(text)) return false;
  if (isOffice(text) || isLetterhead(text) || kindOf(text) || readNumbered(text)) return false;
  if (isField(text) || isMenu(text) || isCaption(text) || isParenthesised(text)) return false;
  if (opensClosing(text) || opensNotes(text.slice(0, 2).trim())) return false;
  const folded = fold(text);
  return !shows('owner', folded) && !shows('work', folded);
}

/** Lines of which the outline says what they are. */
function knownLines(outline: Outline): Set<number> {
  const parts: Part[] = [outline, ...outline.annexes];
  const ofSection = ({ line, body, children }: Section): number[] => [
    line,
    ...withRole(body),
    ...children.flatMap(ofSection),
  ];
  return new Set(
    parts.flatMap(({ masthead, opening, sections, closing }) => [
      ...withRole([...masthead, ...opening, ...closing]),
      ...sections.flatMap(ofSection),
    ]),
  );
}

function withRole(paragraphs: readonly Paragraph[]): number[] {
  return paragraphs.filter(({ role }) => role !== undefined).map(atLine);
}

function atLine({ line }: Paragraph): number {
  return line;
}

/** Hosts of all addresses, also of mail: those that a rule removed, and those that none doubts. */
function hostsOf({ raw, removals, doubts }: CleanReport): { removed: string[]; named: string[] } {
  const hosts = {
    removed: new Set<string>(),
    doubted: new Set<string>(),
    named: new Set<string>(),
  };
  if (ANY_HOST.test(raw)) {
    const runs = [
      ...removals.map((run) => ({ ...run, kind: 'removed' as const })),
      ...doubts.map((run) => ({ ...run, kind: 'doubted' as const })),
    ].sort((a, b) => a.offset - b.offset);
    let next = 0;
    for (const { 0: host, index } of raw.toLowerCase().matchAll(HOSTS)) {
      while (isBefore(runs[next], index)) next++;
      const around = runs[next];
      const kind = around !== undefined && around.offset <= index ? around.kind : 'named';
      if (hosts[kind].size < mostHosts) hosts[kind].add(withoutWww(host));
    }
  }
  return { removed: [...hosts.removed], named: [...hosts.named] };
}

function isBefore(run: { offset: number; text: string } | undefined, at: number): boolean {
  return run !== undefined && run.offset + run.text.length <= at;
}

function hostOf(address: string): string {
  const host = fold(address)
    .replace(/ /g, '')
    .replace(/[。点]/g, '.')
    .replace(/^https?:\/\/|\/.*$/g, '');
  return withoutWww(host);
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
