import type { Diagnostic } from '../diagnostics.ts';
import type { Sidecar, Staged } from '../model.ts';

/** A title goes onto pages as it is; these could turn the order of what is read, or hide. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]|\u034f/u;

/** What each field of a sidecar must be. Unknown fields are errors: most are misspelt ones. */
const FIELDS: Record<string, { must: string; test: (value: unknown) => boolean }> = {
  title: {
    must: 'a text that is not empty, without control or invisible characters',
    test: (value) => isFilledText(value) && !INVISIBLE.test(String(value)),
  },
  date: { must: 'a date as YYYY-MM-DD', test: isDate },
  remove: { must: 'a list of texts that are not empty', test: isListOfTexts },
  keep: { must: 'a list of texts that are not empty', test: isListOfTexts },
};

/**
 * Reads `<name>.json`, the owner's decisions about the report `<name>.txt`.
 *
 * @returns the fields that are sound; each one that is not gives an error that names it and is left out.
 */
export function parseSidecar(path: string, json: string): Staged<Sidecar> {
  const error = (rule: string, line: number, message: string): Diagnostic => ({
    severity: 'error',
    rule,
    path,
    line,
    message,
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const line = lineOfSyntaxError(json, reason);
    return { value: {}, diagnostics: [error('sidecar-syntax', line, `Not JSON: ${reason}.`)] };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    const message =
      'A sidecar is an object: { "title": …, "date": …, "remove": […], "keep": […] }.';
    return { value: {}, diagnostics: [error('sidecar-shape', 1, message)] };
  }
  const diagnostics: Diagnostic[] = [];
  const sound: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parsed)) {
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    const line = lineOfField(json, name);
    if (field === undefined) {
      const known = Object.keys(FIELDS).join(', ');
      diagnostics.push(
        error('sidecar-field', line, `"${name}" is no field of a sidecar; it has ${known}.`),
      );
    } else if (!field.test(value)) {
      diagnostics.push(error('sidecar-field', line, `"${name}" must be ${field.must}.`));
    } else {
      sound[name] = value;
    }
  }
  const value: Sidecar = sound;
  for (const both of value.keep?.filter((text) => value.remove?.includes(text)) ?? []) {
    const message = `"${both}" stands in both "remove" and "keep"; take it out of one.`;
    diagnostics.push(error('sidecar-field', lineOfField(json, 'keep'), message));
  }
  return { value, diagnostics };
}

function isFilledText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string' && each !== '');
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function lineOfField(json: string, name: string): number {
  return lineAt(json, Math.max(0, json.indexOf(JSON.stringify(name))));
}

/** V8 names a position in some messages and the last line of the file is the best guess in the others. */
function lineOfSyntaxError(json: string, reason: string): number {
  const position = /position (\d+)/.exec(reason)?.[1];
  return lineAt(json, position === undefined ? json.trimEnd().length : Number(position));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
