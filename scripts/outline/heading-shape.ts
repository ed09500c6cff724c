import { inBothScripts } from '../clean/traditional.ts';
import { firstSentenceEnd, hasFinalMark } from './text-shapes.ts';

/**
 * How a paragraph stands behind its ordinal:
 *
 * - `title`: no sentence; the ordinal may stand alone
 * - `sentence`: one sentence and nothing after it
 * - `colon`: ends with ：
 * - `runIn`: a first sentence, then more
 * - `runInColon`, `runInSpace`, `runInAspect`: a few words before ：, before an em of space, or 在……方面，
 * - `member`: ends with ；or ，or is too long to be a title
 */
export type Form =
  | 'title'
  | 'sentence'
  | 'colon'
  | 'runIn'
  | 'runInColon'
  | 'runInSpace'
  | 'runInAspect'
  | 'member';

export interface HeadingShape {
  form: Form;
  /** What would be the title: without ordinal and final mark. */
  head: string;
  /** Where the heading ends in the text, its final mark included. */
  headEnd: number;
}

/** Longest heading on its own line in the documents that were measured: 66 characters. */
const longestTitle = 66;
/** No first sentence is looked for further than this: a title is shorter. */
const farthest = 160;

/** Reads the shape of a paragraph whose ordinal ends at `restAt`. */
export function readShape(text: string, restAt: number): HeadingShape {
  const near = text.slice(restAt, restAt + farthest);
  const rest = near.trimStart();
  const start = restAt + near.length - rest.length;
  const whole = (form: Form): HeadingShape => ({
    form,
    head: withoutMark(text.slice(start)),
    headEnd: text.length,
  });
  const upTo = (form: Form, end: number): HeadingShape => ({
    form,
    head: withoutMark(rest.slice(0, end)),
    headEnd: start + end + (rest.startsWith('**', end) ? 2 : 0),
  });
  if (/[；;，,、]$/.test(text.slice(-1))) return whole('member');
  const end = firstSentenceEnd(rest);
  const runIn = readRunIn(rest, end);
  if (runIn) return upTo(runIn.form, runIn.end);
  if (end === 0) {
    if (text.length - start > longestTitle) return whole('member');
    if (/[：:]$/.test(text)) return whole('colon');
    return whole(/[；;]/.test(rest) ? 'member' : 'title');
  }
  const tail = text.slice(start + end, start + end + 80).trim();
  if (tail === '') return whole('sentence');
  if (/^[（(【][^（(]*[)）】]。?$/.test(tail) || text.length - start - end < 6)
    return whole('sentence');
  return upTo('runIn', end);
}

/** 在制度建设方面，… and 在制度建设方面，主要是落实不够：…; without 。 the whole line is the title. */
const aspectOf = inBothScripts(
  /^(?:在|关于)?[^，,。；：:]{2,14}方面(?:[：:]|[，,](?:[^，,。；：:]{2,24}[：:](?!“))?)/,
);

/** A list or a quotation is announced so. */
const announcesText = inBothScripts(/[是为下括于说条款项][：:]$|(?:指出|规定|要求|强调)[：:]$/);

/** A title of a few words that ends in something else than 。 */
function readRunIn(rest: string, end: number): { form: Form; end: number } | undefined {
  const limit = end === 0 ? rest.length : end;
  const colon = /^[^，,。；;：:]{2,16}[：:]/.exec(rest)?.[0].length ?? 0;
  const announces = announcesText.test(rest.slice(0, colon));
  if (
    colon > 0 &&
    colon < limit &&
    rest.length - colon >= 10 &&
    !announces &&
    rest[colon] !== '“'
  ) {
    return { form: 'runInColon', end: colon };
  }
  const space =
    /^[^\s，,。；;：:]{3,20}(?:　{1,3}| {2,6})(?=\S{12})/.exec(rest)?.[0].trimEnd().length ?? 0;
  if (space > 0 && space < limit && hasFinalMark(rest)) return { form: 'runInSpace', end: space };
  const aspect = aspectOf.exec(rest)?.[0].length ?? 0;
  if (end > 0 && aspect > 0 && aspect < limit) return { form: 'runInAspect', end: aspect };
  return undefined;
}

function withoutMark(head: string): string {
  return head
    .replace(/\*\*$/, '')
    .trim()
    .replace(/[。：:，,]$/, '')
    .trim();
}
