/** `numbering.xml`: how each list spells its numbers. */

import type { Styles } from './styles.ts';
import { child, children, descendants, isOn, numberOf, valueIn, type XmlElement } from './xml.ts';

export interface Level {
  start: number;
  /** Name of the format of its number: `chineseCounting`. */
  format: string;
  /** With the numbers of all levels in it as `%1` to `%9`: `第%1章`, `（%2）`. */
  text: string;
  /** What stands between number and text. */
  suffix: 'tab' | 'space' | 'nothing';
  /** The numbers of all levels are written in Arabic digits. */
  isLegal: boolean;
  /** Counts anew after this level, 1 for the highest, and those above; 0 never; after any above by default. */
  restart: number | undefined;
  /** The style whose paragraphs stand on this level. */
  style: string | undefined;
  isHidden: boolean;
}

/** Word lets nobody type more. */
const LONGEST_TEXT = 255;

/** A list as paragraphs name it. Lists that share an abstract one count together. */
export interface List {
  id: number;
  abstractId: string;
  levels: ReadonlyMap<number, Level>;
  /** Numbers that levels begin with at the first paragraph of this list. */
  startsAnew: ReadonlyMap<number, number>;
}

/** @param root of `numbering.xml`; a document may have none */
export function readLists(root: XmlElement | undefined, styles: Styles): Map<number, List> {
  const abstract = new Map(
    children(root, 'w:abstractNum').map((each) => [each.attributes.abstractNumId ?? '', each]),
  );
  const nums = new Map(
    children(root, 'w:num').map((each) => [Number(each.attributes.numId), each]),
  );

  /** An abstract list may stand for that of a numbering style, which stands in a list of its own. */
  const resolve = (id: string): string => {
    const link = valueIn(abstract.get(id), 'w:numStyleLink');
    const linked = link === undefined ? undefined : styles.chain(link)[0]?.numId;
    const target = linked === undefined ? undefined : valueIn(nums.get(linked), 'w:abstractNumId');
    return target ?? id;
  };
  const lists = new Map<number, List>();
  for (const [id, num] of nums) {
    const abstractId = resolve(valueIn(num, 'w:abstractNumId') ?? '');
    const levels = new Map<number, Level>();
    addLevels(abstract.get(abstractId), levels);
    const startsAnew = new Map<number, number>();
    for (const override of children(num, 'w:lvlOverride')) {
      addLevels(override, levels);
      const start = numberOf(override, 'w:startOverride');
      if (start !== undefined) startsAnew.set(Number(override.attributes.ilvl), start);
    }
    lists.set(id, { id, abstractId, levels, startsAnew });
  }
  return lists;
}

function addLevels(parent: XmlElement | undefined, levels: Map<number, Level>): void {
  for (const level of children(parent, 'w:lvl')) {
    levels.set(Number(level.attributes.ilvl), readLevel(level));
  }
}

function readLevel(level: XmlElement): Level {
  const suffix = valueIn(level, 'w:suff');
  return {
    start: numberOf(level, 'w:start') ?? 0,
    format: formatOf(level),
    text: (valueIn(level, 'w:lvlText') ?? '').slice(0, LONGEST_TEXT),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    isLegal: isOn(level, 'w:isLgl'),
    restart: numberOf(level, 'w:lvlRestart'),
    style: valueIn(level, 'w:pStyle'),
    isHidden: isOn(child(level, 'w:rPr'), 'w:vanish'),
  };
}

/** A format of the owner's own stands in a choice, with a common one for programs that do not know it. */
function formatOf(level: XmlElement): string {
  const direct = valueIn(level, 'w:numFmt');
  if (direct !== undefined) return direct;
  const fallback = child(child(level, 'mc:AlternateContent'), 'mc:Fallback');
  const format = fallback && [...descendants(fallback)].find(({ name }) => name === 'w:numFmt');
  return format?.attributes.val ?? 'decimal';
}
