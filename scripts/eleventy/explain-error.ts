/**
 * Tells mistakes in templates, data and settings of Eleventy so that their owner finds them. Eleventy wraps errors in each
 * other; what was wrong and where stands in their messages, the outermost first.
 */

import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildError, systemCauseOf } from '../build-error.ts';
import { BUILDING } from '../messages/building.ts';
import { fill, type Text } from '../messages/text.ts';
import { project } from '../project.ts';

interface SourceLocation {
  path: string;
  line?: number;
  column?: number;
}

/** What to do, by what the innermost error says. */
const advice: [RegExp, Text][] = [
  [/filter not found/, BUILDING.unknownFilter],
  [/unknown block tag/, BUILDING.unknownTag],
  [/layout/i, BUILDING.unknownLayout],
  [/Output conflict/, BUILDING.outputConflict],
  [/JSON|YAML|front matter|mapping|flow collection/i, BUILDING.syntax],
];

/** @returns a {@link BuildError}; an error of the system stays as it is */
export function explainTemplateError(error: unknown): unknown {
  if (error instanceof BuildError || systemCauseOf(error) !== undefined) return error;
  const chain = chainOf(error);
  const cause = chain.at(-1);
  if (cause === undefined) return error;
  const texts = chain.map(({ message }) => message);
  const location = withLine(locationInStack(cause) ?? locationInTexts(texts), cause.message);
  const rule = /\.(?:[cm]?js|json)$/.test(location.path) ? 'data' : ruleOf(location.path);
  const what = sentence(cause.message);
  const known = advice.find(([pattern]) => texts.some((text) => pattern.test(text)))?.[1];
  const message = fill(BUILDING.template, { what, advice: known ?? BUILDING.mend });
  const { path, ...rest } = location;
  return new BuildError(rule, path, message, rest);
}

/** The same for an error that may be of anybody: it is the owner's where it was thrown in a file of theirs. */
export function explainStray(error: unknown): unknown {
  const cause = chainOf(error).at(-1);
  return cause && locationInStack(cause) ? explainTemplateError(error) : error;
}

function ruleOf(path: string): string {
  return path.startsWith('eleventy.config') ? 'config' : 'template';
}

function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let each = error; each instanceof Error && chain.length < 10; ) {
    chain.push(each);
    each = (each as { originalError?: unknown }).originalError ?? each.cause;
  }
  return chain;
}

/** Where a program of the owner's threw it: the first line of the stack, if that lies in the project. */
function locationInStack({ stack = '' }: Error): SourceLocation | undefined {
  const [, address = '', line = '', column = ''] =
    /^ +at .*?(file:\/\/[^\s)]+?):(\d+):(\d+)\)?$/m.exec(stack) ?? [];
  if (address === '') return undefined;
  const file = fileURLToPath(address);
  const name = relative(project, file).split(sep).join('/');
  const compiled = name.startsWith('.cache/program/')
    ? original(file, Number(line), Number(column))
    : { path: name, line: Number(line), column: Number(column) };
  const isOwners = compiled !== undefined && !/^(?:scripts|node_modules|\.)/.test(compiled.path);
  return isOwners ? compiled : undefined;
}

/** Where the source of compiled code stands. */
function original(file: string, line: number, column: number): SourceLocation | undefined {
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  const entry = map.findEntry(line - 1, column - 1);
  if (!('originalSource' in entry)) return undefined;
  const path = relative(project, join(file, '..', entry.originalSource))
    .split(sep)
    .join('/');
  return { path, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}

/** The innermost file that a message names, with the line in it. */
function locationInTexts(texts: readonly string[]): SourceLocation {
  const all = texts.join('\n');
  const nunjucks = [...all.matchAll(/\(([^()\n]+)\)(?: \[Line (\d+)(?:, Column (\d+))?\])?/g)]
    .filter(([, path = '']) => /\.\w+$/.test(path))
    .at(-1);
  const named = [...all.matchAll(/\.\/((?:content|layouts)\/[^\s"'`]+\.\w+)/g)].at(-1)?.[1];
  const found = nunjucks?.[1] ?? named ?? 'content';
  const path = relative(project, join(project, found.replace(project, '')))
    .split(sep)
    .join('/');
  const yaml = /\bat line (\d+), column (\d+)|\((\d+):(\d+)\)/.exec(all);
  const line = nunjucks?.[2] ?? yaml?.[1] ?? yaml?.[3];
  const column = nunjucks?.[3] ?? yaml?.[2] ?? yaml?.[4];
  return {
    path,
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(column === undefined ? {} : { column: Number(column) }),
  };
}

/** The line, where the message does not say it but for an offset, or for a name that stands in the file. */
function withLine(location: SourceLocation, message: string): SourceLocation {
  const file = join(project, location.path);
  if (location.line !== undefined || !/\.\w+$/.test(file) || !existsSync(file)) return location;
  const text = readFileSync(file, 'utf8');
  const offset = /at position (\d+)/.exec(message)?.[1];
  const name = /not found: (\S+)$/.exec(message)?.[1];
  const index = offset === undefined ? text.indexOf(name ?? '\0') : Number(offset);
  return index < 0 ? location : { ...location, line: text.slice(0, index).split('\n').length };
}

/** What an error says, without the location, which is told apart, and on one line. */
function sentence(message: string): string {
  const text = message
    .replaceAll(/\([^()\n]+\.\w+\)(?: \[Line \d+(?:, Column \d+)?\])?/g, '')
    .replaceAll(/Template render error:|\b(?:Error|TypeError):/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
