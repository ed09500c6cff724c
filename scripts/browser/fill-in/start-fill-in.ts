import { loadOnPress } from '../load-on-press.ts';
import { storageKey } from './stored-values.ts';

/**
 * Offers the form, where the page has blanks; opens it at once where something has been filled in before.
 *
 * @param load loads the script of the form, which opens it
 */
export function startFillIn(load: () => Promise<void>): void {
  const prepare = loadOnPress('.fill-in', load);
  if (prepare && hasStoredValues()) void prepare();
}

function hasStoredValues(): boolean {
  try {
    return localStorage.getItem(storageKey()) !== null;
  } catch {
    return false;
  }
}
