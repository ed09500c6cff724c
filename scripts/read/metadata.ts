/** What the owner says of the site: `content/_data/metadata.json`. I/O: reads it. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELDS } from '../messages/fields.ts';
import type { Metadata, WithDiagnostics } from '../model.ts';
import { isFilledText, isListOfTexts, type JsonKind, readFields } from './json-fields.ts';

/** Of a site whose owner says nothing. */
export const defaultMetadata: Metadata = {
  name: '公文阅览',
  description: '正式报告的阅读、检索与打印',
  language: 'zh-CN',
  url: '',
  searchAlso: [],
  navigation: [],
  footer: '',
  logo: '',
  origins: [],
  library: [],
};

const path = 'content/_data/metadata.json';

const isText = (value: unknown) => typeof value === 'string';
const protocolOf = (url: string) => (URL.canParse(url) ? new URL(url).protocol : '');
/** Whether an address can stand in a link: of the web, of mail, or below the site's root. */
const isAddress = (url: string) =>
  url !== '' && (!/^[a-z][a-z\d+.-]*:/i.test(url) || /^(?:https?|mailto):$/.test(protocolOf(url)));
const isOrigin = (text: string) =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;

const METADATA: JsonKind = {
  rule: 'metadata',
  name: FIELDS.metadata,
  example: '{ "name": …, "description": …, "url": … }',
  fields: {
    name: { must: FIELDS.filledText, test: isFilledText },
    description: { must: FIELDS.text, test: isText },
    language: {
      must: FIELDS.language,
      test: (value) => /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(String(value)),
    },
    url: {
      must: FIELDS.siteUrl,
      test: (value) => value === '' || (isText(value) && isWebAddress(String(value))),
    },
    searchAlso: {
      must: FIELDS.searchAlso,
      test: (value) => isListOfTexts(value),
    },
    navigation: {
      must: FIELDS.navigation,
      test: (value) => Array.isArray(value) && value.every(isLink),
    },
    footer: { must: FIELDS.text, test: isText },
    logo: { must: FIELDS.logo, test: isText },
    origins: {
      must: FIELDS.origins,
      test: (value) => isListOfTexts(value, isOrigin),
    },
  },
};

/** Whether an address can be that of a site. */
export function isWebAddress(url: string): boolean {
  return /^https?:$/.test(protocolOf(url));
}

function isLink(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { title, url, ...more } = value as Record<string, unknown>;
  const isSound = isFilledText(title) && isText(url) && isAddress(String(url));
  return isSound && Object.keys(more).length === 0;
}

/** @returns every field, as the owner says it or by default; an error for each that is not sound */
export function parseMetadata(json: string): WithDiagnostics<Metadata> {
  const { value, diagnostics } = readFields(path, json, METADATA);
  return { value: { ...defaultMetadata, ...(value as Partial<Metadata>) }, diagnostics };
}

/**
 * @param project its folder
 * @param url goes before that of the file
 */
export function readMetadata(project: string, url?: string): WithDiagnostics<Metadata> {
  const file = join(project, path);
  const { value, diagnostics } = existsSync(file)
    ? parseMetadata(readFileSync(file, 'utf8'))
    : { value: defaultMetadata, diagnostics: [] };
  return { value: { ...value, ...(url === undefined ? {} : { url }) }, diagnostics };
}
