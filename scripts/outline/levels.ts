/**
 * The level of each heading, by use in this document: systems nest in the order in which they are
 * seen to nest, whatever the standard says, and a level that is skipped once is not closed up.
 */

import { rank, type System } from '../chinese/numbering-systems.ts';
import { type MarkStyle, markStyles, type Unnumbered } from './verdict.ts';

export interface LevelledMark {
  system: System | Unnumbered['rank'];
  number: number;
  /** The level that Markdown or the file gives it; 0 for none. */
  signs: number;
}

export type Level = 1 | 2 | 3 | 4;

/** What nests in an order of its own: a numbering system, or a style of marked lines. */
type Nesting = System | MarkStyle;

/** The level of each heading of one document, in the order in which they stand. */
export function assignLevels(marks: readonly LevelledMark[]): Level[] {
  const signs = marks.filter(({ signs: own }) => own > 0);
  return signs.length > 1 ? levelsBySigns(marks) : levelsByUse(marks);
}

function levelsByUse(marks: readonly LevelledMark[]): Level[] {
  const systems = levelsOfSystems(marks);
  const apartIsOuter =
    unnumberedHoldNumbered(marks, systems) || marks.some(({ system }) => system === 'outer');
  const levels: Level[] = [];
  let enclosing = 0;
  for (const { system } of marks) {
    let level = 1;
    if (system === 'named' || system === 'outer') level = 1;
    else if (system === 'apart')
      level = apartIsOuter || systems.size === 0 || enclosing === 0 ? 1 : 2;
    else if (system === 'plain') level = enclosing + 1;
    else level = (systems.get(system) ?? 1) + (apartIsOuter ? 1 : 0);
    if (system === 'apart' && systems.size === 0) enclosing = 1;
    else if (system !== 'plain' && (system !== 'apart' || apartIsOuter)) enclosing = level;
    levels.push(clamp(level));
  }
  return levels;
}

/**
 * Where the file gives levels, they hold; headings without one nest below the one before them. Where
 * systems that nest share a level, the numbering wins.
 */
function levelsBySigns(marks: readonly LevelledMark[]): Level[] {
  const byUse = levelsByUse(marks);
  if (contradict(marks, byUse)) return byUse;
  const used = [...new Set(marks.map(({ signs }) => signs))].filter(Boolean).sort();
  const unsigned = levelsByUse(marks.filter(({ signs }) => signs === 0));
  let enclosing = 0;
  let next = 0;
  return marks.map(({ signs }) => {
    if (signs === 0) return clamp(enclosing + (unsigned[next++] ?? 1));
    enclosing = used.indexOf(signs) + 1;
    return clamp(enclosing);
  });
}

/** Whether two systems that nest in the text, each with several headings, share a level of the file. */
function contradict(marks: readonly LevelledMark[], byUse: readonly Level[]): boolean {
  const counts = new Map<string, number>();
  for (const [index, { signs, system }] of marks.entries()) {
    if (signs === 0 || isUnnumbered(system)) continue;
    const key = `${signs} ${byUse[index]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const several = [...counts].filter(([, count]) => count > 1).map(([key]) => key.split(' ')[0]);
  return new Set(several).size < several.length;
}

function levelsOfSystems(marks: readonly LevelledMark[]): Map<Nesting, number> {
  const order = orderOfSystems(marks);
  const parents = new Map<Nesting, Set<Nesting>>(order.map((system) => [system, new Set()]));
  const open: Nesting[] = [];
  for (const { system } of marks) {
    if (isUnnumbered(system)) continue;
    const index = order.indexOf(system);
    while (open.length > 0 && order.indexOf(open.at(-1) ?? system) >= index) open.pop();
    const parent = open.at(-1);
    if (parent) parents.get(system)?.add(parent);
    open.push(system);
  }
  const levels = new Map<Nesting, number>();
  for (const system of order) {
    const above = [...(parents.get(system) ?? [])].map((parent) => levels.get(parent) ?? 1);
    levels.set(system, Math.max(0, ...above) + 1);
  }
  return levels;
}

/** The systems from the outermost to the innermost. */
function orderOfSystems(marks: readonly LevelledMark[]): Nesting[] {
  const order: Nesting[] = [];
  const last = new Map<Nesting, number>();
  const following = followingNumbers(marks);
  let current: Nesting | undefined;
  for (const [at, { system, number }] of marks.entries()) {
    if (isUnnumbered(system)) continue;
    if (!order.includes(system)) {
      const goesOn =
        current && number === 1 && following[at]?.get(current) === (last.get(current) ?? 0) + 1;
      const inside = isMark(system) || (goesOn && isOuter(system, current));
      const below = current === undefined ? 0 : order.indexOf(current) + 1;
      order.splice(inside ? below : placeByRank(order, system), 0, system);
    }
    last.set(system, number);
    current = system;
  }
  return order;
}

function placeByRank(order: readonly Nesting[], system: System): number {
  const index = order.findIndex((other) => !isMark(other) && rank(other) > rank(system));
  return index < 0 ? order.length : index;
}

function isOuter(system: System, other: Nesting | undefined): boolean {
  return other !== undefined && !isMark(other) && rank(system) < rank(other);
}

function isMark(system: LevelledMark['system']): system is MarkStyle {
  return (markStyles as readonly string[]).includes(system);
}

/** For each mark at which a system first appears: the next number of every other system. */
function followingNumbers(marks: readonly LevelledMark[]): (Map<Nesting, number> | undefined)[] {
  const firsts = new Map<Nesting, number>();
  for (const [at, { system }] of marks.entries()) {
    if (!isUnnumbered(system) && !firsts.has(system)) firsts.set(system, at);
  }
  const next = new Map<Nesting, number>();
  const following: (Map<Nesting, number> | undefined)[] = new Array(marks.length).fill(undefined);
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at];
    if (!mark || isUnnumbered(mark.system)) continue;
    if (firsts.get(mark.system) === at) following[at] = new Map(next);
    next.set(mark.system, mark.number);
  }
  return following;
}

/** Headings without number that each begin the outermost series anew: 上半年…… 一、二、 下半年…… 一、二、 */
function unnumberedHoldNumbered(
  marks: readonly LevelledMark[],
  systems: Map<Nesting, number>,
): boolean {
  const outermost = [...systems].filter(([, level]) => level === 1).map(([system]) => system);
  let holding = 0;
  for (const [at, { system }] of marks.entries()) {
    const next = marks[at + 1];
    if (system !== 'apart' || !next || isUnnumbered(next.system)) continue;
    if (next.number === 1 && outermost.includes(next.system)) holding++;
  }
  return holding >= 2;
}

function isUnnumbered(
  system: LevelledMark['system'],
): system is 'named' | 'outer' | 'apart' | 'plain' {
  return system === 'named' || system === 'outer' || system === 'apart' || system === 'plain';
}

function clamp(level: number): Level {
  return level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : 4;
}
