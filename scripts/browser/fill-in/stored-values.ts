/** What was typed, kept by the browser on this device for this report; nothing of it goes anywhere else. */

export interface StoredValues {
  /** By the key of the field. */
  values: Record<string, string>;
  /** What changes with the year is offered too. */
  withChanging: boolean;
}

/** @returns whether the browser keeps it; some do not, for pages opened from a folder above all */
export function storeValues({ values, withChanging }: StoredValues): boolean {
  try {
    if (Object.keys(values).length === 0) localStorage.removeItem(storageKey());
    else localStorage.setItem(storageKey(), JSON.stringify({ values, withChanging }));
    return true;
  } catch {
    return false;
  }
}

export function readStoredValues(): StoredValues {
  const none = { values: {}, withChanging: false };
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey()) ?? 'null');
    if (typeof stored !== 'object' || stored === null || !('values' in stored)) return none;
    const values = Object.entries(stored.values ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    const withChanging = 'withChanging' in stored && stored.withChanging === true;
    return { values: Object.fromEntries(values), withChanging };
  } catch {
    return none;
  }
}

/** Of the page, without what leads to a place in it. */
export function storageKey(): string {
  return `gongwen-filled:${location.pathname}`;
}
