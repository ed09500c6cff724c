/**
 * The records as a classic script. A page opened by double-click (file://) may load neither modules
 * nor data, but scripts; there the search runs over this text.
 */

import type { SearchRecord } from './records.ts';

/** Name of the function that the search script defines and that these scripts call. */
export const receiver = 'gongwenText';

/**
 * A script that hands over the records of one shard.
 *
 * @param json of its reports, as `recordsJson` gives it
 */
export function textScript(json: readonly string[]): string {
  return `${receiver}([${json.filter((each) => each !== '').join()}]);\n`;
}

/** Records as JSON, separated by commas. Nothing in their text can end the script that it stands in. */
export function recordsJson(records: readonly SearchRecord[]): string {
  return records
    .map((record) => JSON.stringify(record))
    .join()
    .replace(
      /[<\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

/** The script that says how many shards there are. */
export function shardsScript(count: number): string {
  return `gongwenShards(${count});\n`;
}
