/** Where in each report the reader had come to, kept in this browser only, unless she does not want it. */

export interface ReadingPosition {
  /** Address of the page, as the page itself has it, with the anchor of the paragraph. */
  url: string;
  /** What it is called: 一（二）, 37%. */
  name: string;
}

const placesKey = 'gongwen-places';
/** As the setting for it has it; see preferences.ts. */
const offKey = 'gongwen-keep-place';
/** Positions in the reports that were read last; others are forgotten. */
const most = 100;

/** Reports are told apart by the folder that their pages are in. */
function keyOf(address: string): string {
  return new URL('.', address).href;
}

/** Whether there is any; asked on every page, before what it is needed for is loaded. */
export function hasPositions(): boolean {
  try {
    return (localStorage.getItem(placesKey) ?? '{}') !== '{}';
  } catch {
    return false;
  }
}

export function savedPosition(address: string): ReadingPosition | undefined {
  return read()[keyOf(address)];
}

/** Saves a position in the report that a page belongs to; `undefined` where it need not be kept any longer. */
export function savePosition(address: string, position: ReadingPosition | undefined): void {
  if (isOff()) return;
  const { [keyOf(address)]: _, ...others } = read();
  const kept = Object.entries(position ? { ...others, [keyOf(address)]: position } : others);
  write(placesKey, JSON.stringify(Object.fromEntries(kept.slice(-most))));
}

/** Forgets all positions, and keeps none until the reader wants it again. */
export function stopKeeping(): void {
  write(offKey, 'off');
  write(placesKey, '{}');
}

function isOff(): boolean {
  try {
    return localStorage.getItem(offKey) === 'off';
  } catch {
    return true;
  }
}

function read(): Record<string, ReadingPosition> {
  try {
    return isOff() ? {} : JSON.parse(localStorage.getItem(placesKey) ?? '{}');
  } catch {
    return {};
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Browsers may forbid storage, on file:// above all; then there is no way back.
  }
}
