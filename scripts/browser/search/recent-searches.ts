/** The last searches, kept on the reader's device and nowhere else. */

/** So many are kept. */
const most = 5;

export interface RecentSearches {
  list: () => string[];
  add: (query: string) => void;
  remove: (query: string) => void;
  clear: () => void;
}

/** @param root of the site: sites on one host share the browser's storage */
export function recentSearches(root: string): RecentSearches {
  const key = `gongwen-searches ${root}`;
  const list = (): string[] => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
      return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
    } catch {
      return [];
    }
  };
  const keep = (queries: readonly string[]) => {
    try {
      if (queries.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(queries.slice(0, most)));
    } catch {
      // Browsers may forbid storage, on file:// above all; then nothing is kept.
    }
  };
  return {
    list,
    add: (query) => keep([query, ...list().filter((each) => each !== query)]),
    remove: (query) => keep(list().filter((each) => each !== query)),
    clear: () => keep([]),
  };
}
