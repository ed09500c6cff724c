import { formsWith, type Words } from './forms.ts';
import { type Finding, matching, onLinesWith, type Passage, wholeLine } from './noise-rule.ts';
import { requiredWords } from './required-words.ts';

/** What a kind of page prints around its text, line by line. */
export interface PageLines {
  /** What the forms name. */
  words?: Words;
  /** Each is all of its line. */
  lines: string[];
  /** No report says these, so they go with text glued to them, too. */
  glued?: string[];
}

/** Makes the `find` of a rule for the lines of a kind of page. */
export function findPageLines({ words = {}, lines, glued = [] }: PageLines) {
  const form = formsWith(words);
  const whole = lines.map((line) => wholeLine(form(line)));
  const parts = glued.map((part) => new RegExp(form(part), 'g'));
  return onTheirLines([...whole, ...parts]);
}

/** The same `find` as `matching`, on the lines alone that hold a word which one of the patterns needs. */
export function onTheirLines(patterns: readonly RegExp[]): (passage: Passage) => Finding[] {
  const needed = new Set(patterns.flatMap((pattern) => requiredWords(pattern.source) ?? ['']));
  const find = matching(...patterns);
  if (needed.has('')) return find;
  const words = [...needed].map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return onLinesWith(new RegExp(words.join('|'), 'g'), find);
}
