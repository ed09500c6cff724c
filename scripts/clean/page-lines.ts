import { formsWith, type Words } from './forms.ts';
import {
  type Finding,
  matching,
  type NoiseRule,
  onLinesWith,
  type Passage,
  wholeLine,
} from './noise-rule.ts';

/** What a kind of page prints around its text, line by line. */
export interface PageLines {
  /** What the forms name. */
  words?: Words;
  /** Each is all of its line. Glued to text it is a doubt. */
  lines: string[];
  /** The same, of words that text has, too: glued they are nothing. */
  common?: string[];
  /** No report says these, so they go with text glued to them, too. */
  glued?: string[];
}

/** Shorter words tell nothing where they do not stand alone. */
const SHORTEST_GLUED = 5;

/** Makes what a rule does about the lines of kinds of pages. */
export function pageLines(...kinds: PageLines[]): Required<Pick<NoiseRule, 'find' | 'findDoubts'>> {
  const all = kinds.map(({ words = {}, lines, common = [], glued = [] }) => {
    const form = formsWith(words);
    const whole = [...lines, ...common].map((line) => wholeLine(form(line)));
    return {
      find: onTheirLines([...whole, ...glued.map((part) => new RegExp(form(part), 'g'))]),
      findDoubts: gluedDoubts(lines.map((line) => form(line))),
    };
  });
  return {
    find: (passage) => all.flatMap(({ find }) => find(passage)),
    findDoubts: (passage, found) => all.flatMap(({ findDoubts }) => findDoubts(passage, found)),
  };
}

/** Makes the function that finds forms of a page in lines that they share with text, and that are not found yet. */
export function gluedDoubts(forms: readonly string[]) {
  const find = onTheirLines(forms.map((form) => new RegExp(form, 'gm')));
  return (passage: Passage, found: readonly Finding[]): Finding[] =>
    find(passage).flatMap(({ start, end }): Finding[] => {
      const isFound = found.some((other) => other.start < end && other.end > start);
      return isFound || end - start < SHORTEST_GLUED ? [] : [{ start, end, doubt: 'gluedToText' }];
    });
}

/** The same `find` as `matching`, on the lines alone that hold a word which one of the patterns needs. */
export function onTheirLines(patterns: readonly RegExp[]): (passage: Passage) => Finding[] {
  return onLinesWith(patterns, matching(...patterns));
}
