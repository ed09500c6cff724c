/**
 * The records as a classic script. A page opened by double-click (file://) may load neither modules
 * nor data, but scripts; there the search runs over this text.
 */

import type { SearchRecord } from './records.ts';

/** Name of the function that the search script defines and that these scripts call. */
export const receiver = 'gongwenText';

/** A script that hands over the records of one shard. Nothing in the text can end the script. */
export function textScript(records: readonly SearchRecord[]): string {
  return `${receiver}(${scriptJson(records)});\n`;
}

/** The script that says how many shards there are. */
export function shardsScript(count: number): string {
  return `gongwenShards(${count});\n`;
}

function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
