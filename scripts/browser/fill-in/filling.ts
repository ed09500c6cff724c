/** What has been filled in, and what can be filled in with it. */

import type { PageSections } from '../page-sections.ts';
import { type Field, findFields, readValue, setValue } from './fields.ts';
import { readStoredValues, storeValues } from './stored-values.ts';

export interface Filling {
  /** All fields, in the order of the text. */
  fields: readonly Field[];
  /** Those that the reader wants to fill in: blanks, and what changes with the year only on wish. */
  offered(): Field[];
  withChanging: boolean;
  isFilled(): boolean;
  /** Takes note of a value that was typed; `previous` is what stood there before. */
  note(field: Field, previous: string): void;
  /** The field that was typed into last. */
  last(): Field | undefined;
  /** Fields that ask for what was typed last: those that are open, and those filled with what it was before. */
  same(): Field[];
  /** Fills these in as well. */
  fillSame(): { count: number; value: string };
  clear(): void;
  /** @returns whether the browser keeps the values */
  keep(): boolean;
}

/** The fields of a page, with the values that were stored for it. */
export function openFilling({ blocks }: PageSections): Filling {
  const stored = readStoredValues();
  const fields = findFields(blocks);
  for (const field of fields) setValue(field, stored.values[field.key] ?? '');
  let last: { field: Field; previous: string } | undefined;
  const filled = () => fields.filter((field) => readValue(field) !== '');
  const filling: Filling = {
    fields,
    withChanging: stored.withChanging,
    offered: () => fields.filter(({ isChanging }) => filling.withChanging || !isChanging),
    isFilled: () => filled().length > 0,
    note: (field, previous) => {
      last = { field, previous };
    },
    last: () => last?.field,
    same: () => {
      if (!last?.field.shared || readValue(last.field) === '') return [];
      const { field, previous } = last;
      const isReplaced = (value: string) => value === '' || value === previous;
      return filling
        .offered()
        .filter((each) => each !== field && each.shared === field.shared)
        .filter((each) => isReplaced(readValue(each)));
    },
    fillSame: () => {
      const others = filling.same();
      const value = last ? readValue(last.field) : '';
      for (const field of others) setValue(field, value);
      return { count: others.length, value };
    },
    clear: () => {
      for (const field of fields) setValue(field, '');
      last = undefined;
    },
    keep: () => {
      const values = Object.fromEntries(filled().map((field) => [field.key, readValue(field)]));
      return storeValues({ values, withChanging: filling.withChanging });
    },
  };
  return filling;
}
