/** Reads JSON that a person wrote, field by field; what is wrong is told with its line. */

import type { Diagnostic } from '../diagnostics.ts';
import { FIELDS } from '../messages/fields.ts';
import { fill, type Text } from '../messages/text.ts';
import type { WithDiagnostics } from '../model.ts';

/** What a field must be, as a person reads it: `a date as YYYY-MM-DD`. */
export interface Field {
  must: Text;
  test: (value: unknown) => boolean;
  /** A value that is right. */
  example?: unknown;
}

export interface JsonKind {
  /** `sidecar`: the rules of its messages are `sidecar-syntax` and so on. */
  rule: string;
  /** As a message calls it at its beginning: `A sidecar`. */
  name: Text;
  /** What one looks like. */
  example: string;
  fields: Readonly<Record<string, Field>>;
}

/**
 * @returns the fields that are sound; each one that is not gives an error that names it and is left out.
 */
export function readFields(
  path: string,
  json: string,
  { rule, name, example, fields }: JsonKind,
): WithDiagnostics<Record<string, unknown>> {
  const error = (kind: string, line: number, message: Text): Diagnostic => ({
    ...{ severity: 'error', rule: `${rule}-${kind}`, path, line, message },
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const line = lineOfSyntaxError(json, reason);
    return { value: {}, diagnostics: [error('syntax', line, fill(FIELDS.notJson, { reason }))] };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return {
      value: {},
      diagnostics: [error('shape', 1, fill(FIELDS.notObject, { name, example }))],
    };
  }
  const diagnostics: Diagnostic[] = [];
  const value: Record<string, unknown> = {};
  for (const [key, content] of Object.entries(parsed)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const line = lineOfField(json, key);
    if (field === undefined) {
      const known = Object.keys(fields).join(', ');
      const message = fill(FIELDS.unknown, { field: key, name: inSentence(name), known });
      diagnostics.push(error('field', line, message));
    } else if (!field.test(content)) {
      diagnostics.push(error('field', line, mustBe(key, field)));
    } else {
      value[key] = content;
    }
  }
  return { value, diagnostics };
}

function inSentence({ en, zh }: Text): Text {
  return { en: en.toLowerCase(), zh };
}

function mustBe(field: string, { must, example }: Field): Text {
  return example === undefined
    ? fill(FIELDS.wrong, { field, must })
    : fill(FIELDS.wrongWithExample, { field, must, example: JSON.stringify(example) });
}

export function isFilledText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** A list of texts that are not empty, each of which passes a test. */
export function isListOfTexts(
  value: unknown,
  test: (text: string) => boolean = () => true,
): boolean {
  return (
    Array.isArray(value) &&
    value.every((each) => typeof each === 'string' && each !== '' && test(each))
  );
}

export function lineOfField(json: string, name: string): number {
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
