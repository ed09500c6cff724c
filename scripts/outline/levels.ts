/**
 * The level of each heading, by use in this document: systems nest in the order in which they are
 * seen to nest, whatever the standard says, and a level that is skipped once is not closed up.
 */

import { rank, type System } from '../chinese/numbering-systems.ts';
import type { Unnumbered } from './verdict.ts';

export interface LevelledMark {
  system: System | Unnumbered['rank'];
  number: number;
  /** Markdown signs before it. */
  signs: number;
}

export type Level = 1 | 2 | 3 | 4;

/** The level of each heading of one document, in the order in which they stand. */
export function assignLevels(marks: readonly LevelledMark[]): Level[] {
  const bySigns = levelsBySigns(marks);
  if (bySigns) return bySigns;
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

/** In a Markdown text the signs say it, if every heading has them. */
function levelsBySigns(marks: readonly LevelledMark[]): Level[] | undefined {
  if (marks.length < 2 || marks.some(({ signs }) => signs === 0)) return undefined;
  const used = [...new Set(marks.map(({ signs }) => signs))].sort();
  return marks.map(({ signs }) => clamp(used.indexOf(signs) + 1));
}

function levelsOfSystems(marks: readonly LevelledMark[]): Map<System, number> {
  const order = orderOfSystems(marks);
  const parents = new Map<System, Set<System>>(order.map((system) => [system, new Set()]));
  const open: System[] = [];
  for (const { system } of marks) {
    if (isUnnumbered(system)) continue;
    const place = order.indexOf(system);
    while (open.length > 0 && order.indexOf(open.at(-1) ?? system) >= place) open.pop();
    const parent = open.at(-1);
    if (parent) parents.get(system)?.add(parent);
    open.push(system);
  }
  const levels = new Map<System, number>();
  for (const system of order) {
    const above = [...(parents.get(system) ?? [])].map((parent) => levels.get(parent) ?? 1);
    levels.set(system, Math.max(0, ...above) + 1);
  }
  return levels;
}

/** The systems from the outermost to the innermost. */
function orderOfSystems(marks: readonly LevelledMark[]): System[] {
  const order: System[] = [];
  const last = new Map<System, number>();
  const following = followingNumbers(marks);
  let current: System | undefined;
  for (const [at, { system, number }] of marks.entries()) {
    if (isUnnumbered(system)) continue;
    if (!order.includes(system)) {
      const goesOn =
        current && number === 1 && following[at]?.get(current) === (last.get(current) ?? 0) + 1;
      const inside = current !== undefined && rank(system) < rank(current) && goesOn;
      const place = inside && current ? order.indexOf(current) + 1 : placeByRank(order, system);
      order.splice(place, 0, system);
    }
    last.set(system, number);
    current = system;
  }
  return order;
}

function placeByRank(order: readonly System[], system: System): number {
  const place = order.findIndex((other) => rank(other) > rank(system));
  return place < 0 ? order.length : place;
}

/** For each mark at which a system first appears: the next number of every other system. */
function followingNumbers(marks: readonly LevelledMark[]): (Map<System, number> | undefined)[] {
  const firsts = new Map<System, number>();
  for (const [at, { system }] of marks.entries()) {
    if (!isUnnumbered(system) && !firsts.has(system)) firsts.set(system, at);
  }
  const next = new Map<System, number>();
  const following: (Map<System, number> | undefined)[] = new Array(marks.length).fill(undefined);
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
  systems: Map<System, number>,
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

function isUnnumbered(system: LevelledMark['system']): system is Unnumbered['rank'] {
  return system === 'named' || system === 'outer' || system === 'apart' || system === 'plain';
}

function clamp(level: number): Level {
  return level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : 4;
}
