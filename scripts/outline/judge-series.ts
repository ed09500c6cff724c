import { inBothScripts } from '../chinese/traditional.ts';
import type { Candidate } from './candidates.ts';

/**
 * Longest first sentence that counts as a title of its own accord. Titles before a text in the same
 * line have 4 to 30 characters, first sentences of list items a median of 41.
 */
const plainTitle = 30;
/** Longest that is one among titles: (一)坚持……，着力……，实现……。 */
const titleAmongTitles = 50;
/** Longest sentence on a line of its own that is a title where most of its series are. */
const sentenceAmongTitles = 80;
const longestDefinition = 60;
const longestTerm = 4;
const longestAnnounced = 100;

/** Words that open a sentence and no title. */
const opensSentence = inBothScripts(
  /^(?:大家|我们|你们|他们|这|那|由于|因为|虽然|如果|为了|根据|按照|凡)/,
);

const announcesText = inBothScripts(/，|[是为下指括如有列]$/);

/** How many members have text below them; the last one always has what follows the series. */
function withBody(series: readonly Candidate[]): number {
  return series.slice(0, -1).filter(({ hasBody }) => hasBody).length;
}

/** Short lines without text below them are a list; of two sections one may lack its text. */
function isBare(series: readonly Candidate[]): boolean {
  const closed = series.at(-1)?.hasBody === true;
  if (series.length === 1) return !closed;
  if (series.length === 2 && series[0]?.numbered.numbers === 'sections') {
    return !closed && withBody(series) === 0;
  }
  return withBody(series) < (series.length - 1) * 0.3;
}

/** 一、同意……。二、原隶属关系不变。: most are one sentence with nothing below, as in a reply or decision. */
function isProvisions(series: readonly Candidate[]): boolean {
  const bare = series.filter(({ shape, hasBody }) => shape.form === 'sentence' && !hasBody).length;
  return series.length > 2 && bare > series.length / 2;
}

/** 1.时间：……。2.地点：……。: what is said behind each colon is short, and a line may announce it. */
function isDefinitions(series: readonly Candidate[], announced: boolean): boolean {
  if (series[0]?.numbered.numbers !== 'items' || series.length < 2) return false;
  return series.every(
    ({ shape, length }) =>
      shape.form === 'runInColon' &&
      (announced
        ? length <= longestAnnounced
        : length <= longestDefinition && shape.head.length <= longestTerm),
  );
}

/** （一）……；（二）……；: with all below it, each member but the last one ends in ；. */
function isList(series: readonly Candidate[]): boolean {
  const open = series.slice(0, -1).filter(({ goesOn }) => goesOn).length;
  return series.length > 1 && open >= (series.length - 1) * 0.7;
}

/** A line of several clauses among numbered items is a sentence that lost its mark. */
function isSentence({ numbered, shape }: Candidate): boolean {
  return numbered.numbers === 'items' && (shape.head.match(/[，,；;]/g)?.length ?? 0) > 1;
}

type Leaning = 'heading' | 'item' | 'either';

/**
 * Judges the members of a series together.
 *
 * @param series consecutive candidates of one system.
 * @param announced the paragraph before the series ends with ：.
 * @returns for each member whether it is a heading.
 */
export function judgeSeries(series: readonly Candidate[], announced: boolean): boolean[] {
  const forms = series.map(({ shape }) => shape.form);
  if (series[0]?.numbered.numbers === 'divisions') {
    return series.map(({ shape }) => shape.form === 'title' && shape.head.length <= 50);
  }
  const runIn = forms.some((form) => form.startsWith('runIn'));
  if (!runIn && isBare(series)) return series.map(() => false);
  const listed = forms.filter((form) => form === 'member').length;
  const isOpen = listed > 0 || (!runIn && series.length > 1);
  if (announced && isOpen && withBody(series) === 0) return series.map(() => false);
  if (isList(series) || isProvisions(series) || isDefinitions(series, announced))
    return series.map(() => false);
  const leanings = series.map((candidate) => lean(candidate, series));
  const count = (wanted: Leaning) => leanings.filter((leaning) => leaning === wanted).length;
  const headings = count('heading');
  const items = count('item');
  return series.map((candidate, index) => {
    if (leanings[index] === 'item') return false;
    if (candidate.shape.form === 'title') return candidate.hasBody || headings > items;
    return headings > 0 ? headings > items : runIn && items === 0;
  });
}

function lean(candidate: Candidate, series: readonly Candidate[]): Leaning {
  const { shape, hasBody } = candidate;
  const { length } = shape.head;
  if (shape.form !== 'title' && opensSentence.test(shape.head)) return 'item';
  switch (shape.form) {
    case 'title':
      return isSentence(candidate) ? 'item' : 'heading';
    case 'sentence':
      if (length > titleAmongTitles) {
        const title = length <= sentenceAmongTitles && hasBody && isAmongTitles(series);
        return title ? 'either' : 'item';
      }
      if (length <= plainTitle)
        return hasBody ? 'heading' : endInColons(series) ? 'item' : 'either';
      return hasBody && isAlike(series) ? 'either' : 'item';
    case 'colon':
      return length <= 15 &&
        hasBody &&
        !announcesText.test(shape.head) &&
        (isShared(series, 'colon') || isAmongTitles(series) || endInColons(series))
        ? 'heading'
        : 'item';
    case 'runIn':
      return length <= plainTitle ? 'heading' : length <= titleAmongTitles ? 'either' : 'item';
    case 'runInColon':
    case 'runInSpace':
    case 'runInAspect':
      if (isShared(series, shape.form)) return 'heading';
      if (shape.form === 'runInColon' && endInColons(series)) return 'heading';
      return isAmongTitles(series) ? 'either' : 'item';
    case 'runInNamed':
      return 'heading';
    case 'member':
      return 'item';
  }
}

/** A sentence of some length is a title only among others that stand above a text as it does. */
function isAlike(series: readonly Candidate[]): boolean {
  return (
    series.filter(({ shape, hasBody }) => shape.form === 'sentence' && hasBody).length >
    series.length / 2
  );
}

/** A title that ends otherwise than in 。 is one where most of its series do the same. */
function isShared(series: readonly Candidate[], form: string): boolean {
  const same = series.filter(({ shape }) => shape.form === form || shape.form === 'title').length;
  return series.length > 1 && same > series.length / 2;
}

/** 壹、依據： with a list below, 伍、經費：由校内支應。: what stands before ： is the title, wherever its text stands. */
function endInColons(series: readonly Candidate[]): boolean {
  const ended = series.filter(
    ({ shape: { form }, hasBody }) => form === 'runInColon' || (form === 'colon' && hasBody),
  ).length;
  const alone = series.some(({ shape: { form }, hasBody }) => form === 'colon' && hasBody);
  return series[0]?.numbered.numbers === 'sections' && alone && ended > series.length / 2;
}

/** 一、……。二、……。三、存在问题：1.……；2.……: one of a series of titles ends otherwise. */
function isAmongTitles(series: readonly Candidate[]): boolean {
  const titles = series.filter(
    ({ shape: { form, head } }) =>
      form === 'title' || (form === 'runIn' && head.length <= plainTitle),
  ).length;
  return series[0]?.numbered.numbers === 'sections' && titles > series.length / 2;
}
