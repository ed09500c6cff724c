/** Where in each report the reader had come to, kept in this browser only, unless she does not want it. */

export interface Place {
  /** Address of the page, as the page itself has it, with the anchor of the paragraph. */
  url: string;
  /** What it is called: 一（二）, 37%. */
  name: string;
}

const placesKey = 'gongwen-places';
/** As the setting for it has it; see preferences.ts. */
const offKey = 'gongwen-keep-place';
/** Places of the reports that were read last; others are forgotten. */
const most = 100;

/** Reports are told apart by the folder that their pages are in. */
function keyOf(address: string): string {
  return new URL('.', address).href;
}

/** Whether there is any; asked on every page, before what it is needed for is loaded. */
export function hasPlaces(): boolean {
  try {
    return (localStorage.getItem(placesKey) ?? '{}') !== '{}';
  } catch {
    return false;
  }
}

export function keptPlace(address: string): Place | undefined {
  return read()[keyOf(address)];
}

/** Keeps a place of the report that a page belongs to; `undefined` where it need not be kept any longer. */
export function keepPlace(address: string, place: Place | undefined): void {
  if (isOff()) return;
  const { [keyOf(address)]: _, ...others } = read();
  const kept = Object.entries(place ? { ...others, [keyOf(address)]: place } : others);
  write(placesKey, JSON.stringify(Object.fromEntries(kept.slice(-most))));
}

/** Forgets all places, and keeps none until the reader wants it again. */
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

function read(): Record<string, Place> {
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
