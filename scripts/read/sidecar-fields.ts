/** What each field of a sidecar must be, with an example. The JSON schema for editors is made of the same table. */

import { FIELDS } from '../messages/fields.ts';
import type { Sidecar } from '../model.ts';
import type { Field } from './json-fields.ts';
import { addressSegment } from './report-id.ts';

export interface SidecarField extends Field {
  example: unknown;
  /** As JSON Schema says it, as far as it can. */
  schema: object;
}

/** Text goes onto pages as it is; these could turn the order of what is read, or hide. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]|\u034f/u;

const listOfTexts = {
  must: FIELDS.listOfTexts,
  test: isListOfTexts,
  schema: { type: 'array', items: { type: 'string', minLength: 1 } },
};

/** Unknown fields are errors: most are misspelt ones. */
export const SIDECAR_FIELDS: Record<keyof Sidecar, SidecarField> = {
  title: text('关于某事的通知'),
  date: {
    must: FIELDS.date,
    example: '2023-12-31',
    test: isDate,
    schema: { type: 'string', format: 'date' },
  },
  issuer: text('云岭县人民政府'),
  documentNumber: text('云政发〔2023〕5号'),
  kind: text('通知'),
  unit: text('县水利局'),
  categories: { ...listOfTexts, example: ['防汛', '水利'], test: isListOfShownTexts },
  summary: text('部署汛前检查。'),
  source: {
    must: FIELDS.webAddress,
    example: 'https://example.org/a.html',
    test: isWebAddress,
    schema: { type: 'string', format: 'uri', pattern: '^https?://' },
  },
  added: {
    must: FIELDS.date,
    example: '2024-03-01',
    test: isDate,
    schema: { type: 'string', format: 'date' },
  },
  draft: {
    must: FIELDS.trueOrFalse,
    example: true,
    test: (value) => typeof value === 'boolean',
    schema: { type: 'boolean' },
  },
  order: {
    must: FIELDS.wholeNumber,
    example: 1,
    test: Number.isSafeInteger,
    schema: { type: 'integer' },
  },
  slug: {
    must: FIELDS.slug,
    example: 'xunqian-jiancha',
    test: (value) => typeof value === 'string' && addressSegment.test(value),
    schema: { type: 'string', pattern: addressSegment.source },
  },
  aliases: {
    must: FIELDS.aliases,
    example: ['2022/old-name'],
    test: (value) => isListOfTexts(value) && value.every(isAddress),
    schema: listOfTexts.schema,
  },
  from: text('云岭县人民政府文件'),
  to: text('2023年12月31日'),
  remove: { ...listOfTexts, example: ['某网独家发布'] },
  keep: { ...listOfTexts, example: ['【注】'] },
  parts: {
    must: FIELDS.parts,
    example: { 三: '存在问题' },
    test: isObjectOfTexts,
    schema: { type: 'object', additionalProperties: { type: 'string' } },
  },
};

/** For editors: `"$schema": "…"` is no field of a sidecar, so an editor is told by its settings which files it is for. */
export function sidecarSchema(): object {
  const fields = Object.entries(SIDECAR_FIELDS);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Sidecar of a report',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      fields.map(([name, { must, example, schema }]) => [
        name,
        { description: `Must be ${must.en}.`, examples: [example], ...schema },
      ]),
    ),
  };
}

function text(example: string): SidecarField {
  return {
    must: FIELDS.shownText,
    example,
    test: isShownText,
    schema: { type: 'string', minLength: 1 },
  };
}

function isShownText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && !INVISIBLE.test(value);
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string' && each !== '');
}

function isListOfShownTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isShownText);
}

function isObjectOfTexts(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((each) => typeof each === 'string')
  );
}

function isAddress(value: string): boolean {
  return value.split('/').every((segment) => addressSegment.test(segment));
}

function isWebAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
