/** What the parts of the index writer share: the files of Pagefind's format. */

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A file of an index: path with forward slashes below the index, and content. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * A language that Pagefind neither segments nor stems: `zz` is no language. Its words are then what
 * stands between spaces of a query.
 */
export const language = 'zz';

/** How each file of Pagefind begins, before compression. */
const signature = Buffer.from('pagefind_dcd');

/** Of zlib: one more takes a third longer for a hundredth of the size. */
export const packingLevel = 5;

/** As Pagefind has it: with its mark and compressed, the same bytes on each system. */
export function packed(content: Uint8Array, level?: number): Uint8Array {
  return gzipped(Buffer.concat([signature, content]), level);
}

/** Compressed, the same bytes on each system. */
export function gzipped(content: Uint8Array, level = packingLevel): Uint8Array {
  return withoutSystem(gzipSync(content, { level }));
}

/** Blanks the header's note of the operating system. */
function withoutSystem(file: Uint8Array): Uint8Array {
  file[9] = 0xff;
  return file;
}

/** By which a file is named and its pages are told apart; 40 bits. */
export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
