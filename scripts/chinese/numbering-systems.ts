/**
 * THE table of numbering systems, from the outermost to the innermost where a document does not show
 * otherwise. Types, ranks, candidates and levels follow from it; a new system is one entry, and its
 * examples are its tests. Whether a paragraph with an ordinal is a heading, an item of a list or an
 * article is for the outline to say.
 */

import { digitSystems, outerDigitSystems } from './digit-systems.ts';
import { divisionSystems } from './division-systems.ts';
import { hanSystems } from './han-systems.ts';
import type { NumberingSystem } from './numbering-system.ts';

const table = [...divisionSystems, ...outerDigitSystems, ...hanSystems, ...digitSystems] as const;

/** The id of a numbering system. */
export type System = (typeof table)[number]['id'];

export const numberingSystems: readonly (NumberingSystem & { id: System })[] = table;

const ranks = new Map(numberingSystems.map(({ id }, index) => [id, index]));

/** The place of a system in the table: an outer one has a lower rank. */
export function rank(system: System): number {
  return ranks.get(system) ?? 0;
}
