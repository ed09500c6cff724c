/**
 * What is searched for, as the address of the search page states it; and how far a reader had come in
 * the results, as the entry of the history keeps it.
 */

import type { Sort } from './answer.ts';
import type { Filters } from './filters.ts';

export interface State extends Required<Filters> {
  q: string;
  /** Empty for the best first. */
  sort: '' | Exclude<Sort, 'best'>;
  /** `loose` for the words of the query wherever they stand, though it was found as typed. */
  step: '' | 'loose';
}

/** How far a reader had come in the results when she left them. */
export interface ScrollPosition {
  /** Number of reports shown. */
  shown: number;
  /** How far the page was scrolled. */
  top: number;
  /** Which of the links of the results had the focus, from 0; -1 for none. */
  link: number;
}

/** What we keep in an entry of the history. */
interface Entry extends Partial<ScrollPosition> {
  isTyping?: boolean;
}

interface Fields {
  get: (name: string) => unknown;
}

/** Reads the state from an address's parameters or from the form. */
export function readState(fields: Fields): State {
  const field = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    q: field('q').trim(),
    report: field('report'),
    year: field('year'),
    kind: field('kind'),
    issuer: field('issuer'),
    unit: field('unit'),
    category: field('category'),
    part: field('part'),
    sort: oneOf(['date', 'old'], field('sort')),
    step: oneOf(['loose'], field('step')),
  };
}

/** The value if it is one of the known ones; what else an address says is as if it said nothing. */
function oneOf<T extends string>(known: readonly T[], value: string): T | '' {
  return known.find((each) => each === value) ?? '';
}

/** What of a state limits the search. */
export function filtersOf({ q: _, sort: __, step: ___, ...filters }: State): Required<Filters> {
  return filters;
}

/** The parameters that state a search: `?q=…&year=…`; empty values are left out. */
function toParameters(state: State): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (typeof value === 'string' && value !== '') parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Writes the state into the address. While a reader types, the searches on the way share one entry
 * of the history; a search that was sent has an entry of its own.
 */
export function writeState(state: State, isTyping: boolean): void {
  const address = location.pathname + toParameters(state);
  const isSame = location.pathname + location.search === address;
  write(entry().isTyping || isSame ? 'replaceState' : 'pushState', { isTyping }, address);
}

/** Keeps the scroll position with the entry of the history that the page shows. */
export function saveScroll(scroll: ScrollPosition): void {
  write('replaceState', { ...entry(), ...scroll });
}

/** The scroll position that was kept with the entry of the history that the page shows. */
export function savedScroll(): ScrollPosition | undefined {
  const { shown, top, link } = entry();
  return shown === undefined || top === undefined || link === undefined
    ? undefined
    : { shown, top, link };
}

function entry(): Entry {
  return history.state ?? {};
}

function write(way: 'replaceState' | 'pushState', state: Entry, address?: string): void {
  try {
    history[way](state, '', address);
  } catch {
    // Some browsers refuse a new address in a page opened from a folder; the search goes on.
  }
}
