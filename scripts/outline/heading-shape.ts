import { hasFinalMark } from '../chinese/marks.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import { firstSentenceEnd } from './text-shapes.ts';

/**
 * How a paragraph stands behind its ordinal:
 *
 * - `title`: no sentence; the ordinal may stand alone
 * - `sentence`: one sentence and nothing after it
 * - `colon`: ends with ：
 * - `runIn`: a first sentence, then more
 * - `runInColon`, `runInSpace`, `runInAspect`: a few words before ：, before white space, or 在……方面，
 * - `runInNamed`: 指导思想 or another usual title before the words that open its text, without any mark
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
  | 'runInNamed'
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

/** Titles that nearly every plan has, run into the words with which their texts begin. */
const usualTitle = inBothScripts(
  /^(?:(?:指导思想|总体要求|总体思路)(?=以[^及]|高举|坚持|全面贯彻|深入贯彻|认真贯彻|紧紧围绕|按照)|(?:总体目标|工作目标|目标任务|主要目标)(?=到[12]|力争|通过[^，。]|按照)|组织领导(?=成立)|(?:编制|工作)?目的(?=为[了进深认贯切加规])|编制依据(?=依据|根据|《)|适用范围(?=本[^，。]{2,8}适用|适用于)|基本原则(?=坚持)|基本情况(?=我[市县区镇乡局校院单]|全[市县区镇乡局校]))/,
);
const shortestText = 40;
/** A list or a quotation is announced so. */
const announcesText = inBothScripts(/[是为下括于说条款项][：:]$|(?:指出|规定|要求|强调)[：:]$/);

/** 财政拨款：指……: a term and what it means, not a title. */
const defines = inBothScripts(/^[\s　]*(?:是|系)?指/);

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
    rest[colon] !== '“' &&
    !defines.test(rest.slice(colon))
  ) {
    return { form: 'runInColon', end: colon };
  }
  const space =
    /^[^\s，,。；;：:]{3,20}(?:　{1,3}| {2,6}|(?<=[一-鿿]{4}) (?=[一-鿿]))(?=\S{12})/
      .exec(rest)?.[0]
      .trimEnd().length ?? 0;
  if (space > 0 && space < limit && hasFinalMark(rest)) return { form: 'runInSpace', end: space };
  const named =
    end > 0 && rest.length >= shortestText ? (usualTitle.exec(rest)?.[0].length ?? 0) : 0;
  if (named > 0) return { form: 'runInNamed', end: named };
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
