import type { Sidecar, Staged } from '../model.ts';
import {
  isFilledText,
  isListOfTexts,
  type JsonKind,
  lineOfField,
  readFields,
} from './json-fields.ts';

/** A title goes onto pages as it is; these could turn the order of what is read, or hide. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]|\u034f/u;

/** Unknown fields are errors: most are misspelt ones. */
const SIDECAR: JsonKind = {
  rule: 'sidecar',
  name: 'A sidecar',
  example: '{ "title": …, "date": …, "remove": […], "keep": […] }',
  fields: {
    title: {
      must: 'a text that is not empty, without control or invisible characters',
      test: (value) => isFilledText(value) && !INVISIBLE.test(String(value)),
    },
    date: { must: 'a date as YYYY-MM-DD', test: isDate },
    remove: { must: 'a list of texts that are not empty', test: (value) => isListOfTexts(value) },
    keep: { must: 'a list of texts that are not empty', test: (value) => isListOfTexts(value) },
  },
};

/**
 * Reads `<name>.json`, the owner's decisions about the report `<name>.txt`.
 *
 * @returns the fields that are sound; each one that is not gives an error that names it and is left out.
 */
export function parseSidecar(path: string, json: string): Staged<Sidecar> {
  const { value: sound, diagnostics } = readFields(path, json, SIDECAR);
  const value: Sidecar = sound;
  for (const both of value.keep?.filter((text) => value.remove?.includes(text)) ?? []) {
    const message = `"${both}" stands in both "remove" and "keep"; take it out of one.`;
    const line = lineOfField(json, 'keep');
    diagnostics.push({ severity: 'error', rule: 'sidecar-field', path, line, message });
  }
  return { value, diagnostics };
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
