/** What the parts of the index writer share. */

import type { CborWriter } from './cbor.ts';

/** A file of an index: path with forward slashes below the index, and content. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Where a word stands: for each page, in their order, its places. */
export interface Postings {
  pages: number;
  lastPage: number;
  /** The pages as Pagefind writes them. */
  bytes: CborWriter;
}

/**
 * A language that Pagefind neither segments nor stems: `zz` is no language. Its words are then what
 * stands between spaces of a query.
 */
export const language = 'zz';
