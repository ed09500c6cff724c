/**
 * The records as a classic script. A page opened by double-click (file://) may load neither modules
 * nor data, but scripts; there the search runs over this text.
 */

import type { SearchRecord } from './records.ts';

/** Name of the function that the search script defines and that these scripts call. */
export const receiver = 'gongwenText';

/**
 * A script that hands over the records of one shard, in UTF-8.
 *
 * @param json of its reports, as `recordsJson` gives it, in UTF-8
 */
export function textScript(json: readonly Uint8Array[]): Uint8Array {
  const parts = json.filter(({ length }) => length > 0);
  const between = parts.flatMap((part, place) => (place === 0 ? [part] : [comma, part]));
  return Buffer.concat([Buffer.from(`${receiver}([`), ...between, Buffer.from(']);\n')]);
}

const comma = Buffer.from(',');

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
