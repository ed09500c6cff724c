/**
 * Data as classic scripts. A page opened by double-click (file://) may load neither modules
 * nor data, but scripts; there the search runs over this text.
 */

import { textReceiver } from './protocol.ts';
import type { SearchRecord } from './records.ts';

/**
 * A script that hands over the records of one shard, in UTF-8.
 *
 * @param json of its reports, as `recordsJson` gives it, in UTF-8
 */
export function textScript(json: readonly Uint8Array[]): Uint8Array {
  const parts = json.filter(({ length }) => length > 0);
  const between = parts.flatMap((part, index) => (index === 0 ? [part] : [comma, part]));
  return Buffer.concat([Buffer.from(`${textReceiver}([`), ...between, Buffer.from(']);\n')]);
}

const comma = Buffer.from(',');

/** Records as JSON, separated by commas. Nothing in their text can end the script that it stands in. */
export function recordsJson(records: readonly SearchRecord[]): string {
  return records.map(scriptJson).join();
}

/** A script that hands over one value. */
export function dataScript(receiver: string, value: unknown): Uint8Array {
  return Buffer.from(`${receiver}(${scriptJson(value)});\n`);
}

function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
