/** The head of a Markdown file between two lines of ---, which says of a report what else its sidecar says. */

import type { Sidecar } from '../model.ts';
import { parseSidecar } from './sidecar.ts';

export interface FrontMatter {
  /** With its lines of ---, or empty. */
  matter: string;
  body: string;
  defaults: Sidecar;
}

const BLOCK = /^---[ \t]*\n(?:[\w-]+:.*\n|[ \t-]+.*\n|\n)+?---[ \t]*(?:\n|$)/;
/** A value on its own line; lists and what else YAML has is for others. */
const ENTRY = /^([A-Za-z]\w*):[ \t]*(?:"(.*)"|'(.*)'|(.*?))[ \t]*$/gm;

/** What is no field of a sidecar, or is not sound as one, is for other programs, and says nothing here. */
export function readFrontMatter(source: string): FrontMatter {
  const matter = BLOCK.exec(source)?.[0] ?? '';
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, plain] of matter.matchAll(ENTRY)) {
    const value = double ?? single ?? plain ?? '';
    found[name] = name === 'date' ? value.slice(0, 'YYYY-MM-DD'.length) : value;
  }
  const { value: defaults } = parseSidecar('', JSON.stringify(found));
  return { matter, body: source.slice(matter.length), defaults };
}
