/** Queries in simplified characters. */

import { files, simplifiedReceiver } from '../../search/protocol.ts';
import type { StepTools } from './steps.ts';

let table: Promise<Map<string, string>> | undefined;

/** A text in simplified characters. Without the table, which is loaded when first needed, it stays as it is. */
export async function simplified(
  text: string,
  { readData }: Pick<StepTools, 'readData'>,
): Promise<string> {
  table ??= readData(files.simplified, simplifiedReceiver).then((pairs) => {
    const all = [...String(pairs)];
    return new Map(all.flatMap((each, at) => (at % 2 === 0 ? [[each, all[at + 1] ?? each]] : [])));
  });
  try {
    const known = await table;
    return [...text].map((each) => known.get(each) ?? each).join('');
  } catch {
    table = undefined;
    return text;
  }
}
