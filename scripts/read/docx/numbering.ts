/** Counts the paragraphs of lists, and writes the numbers that Word shows but no file holds. */

import { formatNumber } from '../number-formats.ts';
import type { Level, List } from './numbering-definitions.ts';
import type { Styles } from './styles.ts';
import { child, numberOf, valueIn, type XmlElement } from './xml.ts';

export interface Label {
  /** With the blank behind it; empty for a bullet. */
  text: string;
  isBullet: boolean;
}

/** After 1.1, a and 第一条 stands a blank; after 一、 and （一） none. What Word puts there, a tab, is no text. */
const WANTS_BLANK = /[\p{L}\p{N}]$/u;
const IS_CHARACTER_MARK = /[\u4e00-\u9fff]$/;
const IS_DIVISION = /第.+[编篇章节条款]$/;

/**
 * A counter for one document, to be asked for each of its paragraphs in their order.
 *
 * Lists count per abstract list, not per list. A level counts anew after any level above it has counted, unless it
 * says otherwise; where a deeper level comes first, the levels above it show their first number.
 */
export class NumberingCounter {
  private readonly lists: ReadonlyMap<number, List>;
  private readonly styles: Styles;
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<number>();

  constructor(lists: ReadonlyMap<number, List>, styles: Styles) {
    this.lists = lists;
    this.styles = styles;
  }

  /** Counts a paragraph. @param properties its `w:pPr` @returns `undefined` where it has no number */
  next(properties: XmlElement | undefined): Label | undefined {
    const reference = this.referenceOf(properties);
    const list = reference && this.lists.get(reference.numId);
    const level = list?.levels.get(reference?.ilvl ?? 0);
    if (!reference || !list || !level) return undefined;
    const counts = this.countsOf(list);
    counts.set(reference.ilvl, (counts.get(reference.ilvl) ?? level.start - 1) + 1);
    for (const [below, { restart }] of list.levels) {
      if (below > reference.ilvl && reference.ilvl < (restart ?? below)) counts.delete(below);
    }
    if (level.format === 'bullet') return { text: '', isBullet: true };
    return { text: level.isHidden ? '' : spell(level, list, counts), isBullet: false };
  }

  /** The list and level of a paragraph: its own, or those of its style. List 0 means none. */
  private referenceOf(
    properties: XmlElement | undefined,
  ): { numId: number; ilvl: number } | undefined {
    const own = child(properties, 'w:numPr');
    const chain = this.styles.chain(valueIn(properties, 'w:pStyle'));
    const numId =
      numberOf(own, 'w:numId') ?? chain.find((style) => style.numId !== undefined)?.numId;
    if (numId === undefined || numId === 0) return undefined;
    const ofStyle = [...(this.lists.get(numId)?.levels ?? [])].find(([, { style }]) =>
      chain.some(({ id }) => id === style),
    )?.[0];
    const ilvl =
      numberOf(own, 'w:ilvl') ??
      chain.find((style) => style.ilvl !== undefined)?.ilvl ??
      ofStyle ??
      0;
    return { numId, ilvl };
  }

  private countsOf(list: List): Map<number, number> {
    const counts = this.counts.get(list.abstractId) ?? new Map<number, number>();
    this.counts.set(list.abstractId, counts);
    if (!this.begun.has(list.id)) {
      this.begun.add(list.id);
      for (const [ilvl, start] of list.startsAnew) counts.set(ilvl, start - 1);
    }
    return counts;
  }
}

function spell(level: Level, list: List, counts: ReadonlyMap<number, number>): string {
  const text = level.text.replace(/%([1-9])/g, (_, reference: string) => {
    const ilvl = Number(reference) - 1;
    const named = list.levels.get(ilvl);
    const value = counts.get(ilvl) ?? named?.start ?? 1;
    return formatNumber(value, level.isLegal ? 'decimal' : (named?.format ?? 'decimal'));
  });
  if (level.suffix === 'nothing' || text === '') return text;
  const isBlankWanted =
    IS_DIVISION.test(text) || (WANTS_BLANK.test(text) && !IS_CHARACTER_MARK.test(text));
  return isBlankWanted ? `${text} ` : text;
}
