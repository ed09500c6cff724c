/** What is searched for, as the address of the search page states it. */

import type { Filters } from './engine.ts';

export interface State extends Filters {
  q: string;
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
  };
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
  const before: unknown = history.state;
  const wasTyping = before === 'typing';
  try {
    if (wasTyping || location.pathname + location.search === address) {
      history.replaceState(isTyping ? 'typing' : null, '', address);
    } else {
      history.pushState(isTyping ? 'typing' : null, '', address);
    }
  } catch {
    // Some browsers refuse a new address in a page opened from a folder; the search goes on.
  }
}
