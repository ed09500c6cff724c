/** Finds what a reader asks for: ranks what was found, and shows it report by report. */

import { fold } from '../../chinese/search-fold.ts';
import { isFront, reportOf } from '../../search/protocol.ts';
import type { SearchRecord } from '../../search/records.ts';
import type { Answer, Batch, Group, Question } from './answer.ts';
import { factsOfRecord, type Libraries, localId, siteOf } from './library.ts';
import { linesOf } from './lines.ts';
import { placeScore, textScore } from './score-exact.ts';
import { coverageOf, lineBonus } from './score-loose.ts';
import { sectionOf, titleRuns } from './section-result.ts';
import type { Outcome, StepTools } from './steps.ts';
import { firstOutcome } from './steps.ts';
import { holdsNumber } from './words.ts';

/** Texts that are loaded to be ranked and shown, and reports that they come to. */
const mostTexts = 20;
const mostReports = 10;
/** Sections of a report that are shown at first, and that are added at a time. */
const sectionsAtFirst = 3;
const sectionsMore = 10;
/** Scores that differ by less are equal, and the later report comes first. */
const scoreStep = Math.log(1.08);

export interface Finding {
  answer: Omit<Answer, 'lost'>;
  /** The next reports, below those that are shown. */
  more: () => Promise<Batch>;
  /** Further sections of a report that is shown. @param key of its group */
  rest: (key: string) => Promise<Group | undefined>;
}

interface Candidate {
  id: string;
  isPartial: boolean;
  /** Before texts are loaded by places, then by text. */
  score: number;
  date: string;
  /** In the order of the site. */
  order: number;
}

/** @param rootOf a site by its place: absolute, or empty for our own */
export async function find(
  question: Question,
  tools: StepTools,
  rootOf: (site: number) => string,
): Promise<Finding> {
  const { libraries } = tools;
  const outcome = await firstOutcome(question, tools);
  const isLoose = outcome.step === 'words' || outcome.step === 'pairs';
  const compare = question.sort === 'date' ? byDate : byScore;
  let queue = (await candidatesOf(outcome, isLoose, libraries)).sort(compare);
  const waiting = new Map<string, Candidate[]>();
  const reports = new Set(outcome.ids.map(reportOf));

  /** Loads texts and ranks by them; what does not hold a number whole is dropped. */
  const ranked = async (chosen: readonly Candidate[]): Promise<Loaded[]> => {
    const loaded = await loadAll(chosen, libraries);
    return loaded
      .filter(({ id, record }) => !isLoose || holdsNumbers(outcome, libraries, id, record))
      .map((each) => ({ ...each, score: scoreOf(outcome, isLoose, each) }))
      .sort(compare);
  };
  const more = async (): Promise<Batch> => {
    const { chosen, left, later } = firstOf(queue);
    const shown = await ranked(chosen);
    queue = left;
    for (const [key, candidates] of later) waiting.set(key, candidates);
    const groups = groupsOf(shown).map((sections) => groupOf(sections));
    const [first] = queue;
    return { groups, next: first === undefined ? 'none' : first.isPartial ? 'partial' : 'more' };
  };
  const groupOf = (sections: readonly Loaded[]): Group => {
    const [first] = sections as [Loaded];
    const key = keyOf(first);
    const report = reportOf(first.id);
    const { title, facts } = titleRuns(first.record, libraries.facts.get(report), outcome);
    return {
      ...{ key, title, facts, isPartial: first.isPartial },
      root: rootOf(siteOf(first.id)),
      id: localId(report),
      sections: sections.map(({ id, record }) => sectionOf(record, isFront(id), outcome)),
      more: waiting.get(key)?.length ?? 0,
    };
  };
  const rest = async (key: string) => {
    const candidates = waiting.get(key) ?? [];
    waiting.set(key, candidates.slice(sectionsMore));
    const sections = await ranked(candidates.slice(0, sectionsMore));
    return sections.length === 0 ? undefined : groupOf(sections);
  };
  const first = await more();
  const { step, matches, absent, ids, partial } = outcome;
  const isNothing = first.groups.length === 0;
  return {
    answer: {
      step: isNothing ? 'nothing' : step,
      phrases: matches.map(({ phrase }) => phrase),
      absent,
      sections: ids.length,
      reports: reports.size,
      partial: partial.length,
      ...first,
    },
    more,
    rest,
  };
}

function byScore(a: Candidate, b: Candidate): number {
  return (
    Number(a.isPartial) - Number(b.isPartial) ||
    stepOf(b.score) - stepOf(a.score) ||
    b.date.localeCompare(a.date) ||
    a.order - b.order
  );
}

function byDate(a: Candidate, b: Candidate): number {
  return (
    Number(a.isPartial) - Number(b.isPartial) ||
    b.date.localeCompare(a.date) ||
    stepOf(b.score) - stepOf(a.score) ||
    a.order - b.order
  );
}

function stepOf(score: number): number {
  return Math.round(Math.log(Math.max(score, 1e-6)) / scoreStep);
}

async function candidatesOf(
  outcome: Outcome,
  isLoose: boolean,
  libraries: Libraries,
): Promise<Candidate[]> {
  const { matches, pairs, ids, partial } = outcome;
  const [only, second] = matches;
  // Of several phrases the places tell enough.
  const isCounted = !isLoose && second === undefined && ids.length > mostTexts;
  const counts = isCounted && only ? await libraries.count(only.phrase) : undefined;
  const candidate = (id: string, isPartial: boolean): Candidate => {
    const { place = 0, date = '', year = '' } = factsOfRecord(libraries, id) ?? {};
    const score = isLoose ? coverageOf(pairs, id) : placeScore(matches, id, counts);
    const order = place * 1e5 + Number(id.slice(id.lastIndexOf('-') + 1));
    return { id, isPartial, score, date: date || year, order };
  };
  return [...ids.map((id) => candidate(id, false)), ...partial.map((id) => candidate(id, true))];
}

function keyOf({ id, isPartial }: Candidate): string {
  return `${reportOf(id)} ${isPartial}`;
}

interface Choice {
  chosen: Candidate[];
  left: Candidate[];
  /** Further sections of the reports that were chosen. */
  later: Map<string, Candidate[]>;
}

/** The first sections of the first reports. */
function firstOf(queue: readonly Candidate[]): Choice {
  const chosen: Candidate[] = [];
  const left: Candidate[] = [];
  const later = new Map<string, Candidate[]>();
  const taken = new Map<string, number>();
  const isPartial = queue[0]?.isPartial;
  for (const candidate of queue) {
    if (candidate.isPartial !== isPartial) {
      left.push(candidate);
      continue;
    }
    const key = keyOf(candidate);
    const count = taken.get(key);
    const isRoom = chosen.length < mostTexts;
    if (count === undefined && taken.size < mostReports && isRoom) {
      taken.set(key, 1);
      chosen.push(candidate);
    } else if (count === undefined) left.push(candidate);
    else if (count < sectionsAtFirst && isRoom) {
      taken.set(key, count + 1);
      chosen.push(candidate);
    } else later.set(key, [...(later.get(key) ?? []), candidate]);
  }
  return { chosen, left, later };
}

interface Loaded extends Candidate {
  record: SearchRecord;
}

/** What cannot be loaded is left out, unless it is all of them. @throws IndexError */
async function loadAll(chosen: readonly Candidate[], libraries: Libraries): Promise<Loaded[]> {
  const results = await Promise.allSettled(
    chosen.map(async (each) => ({ ...each, record: await libraries.load(each.id) })),
  );
  const loaded = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  const failed = results.find((result) => result.status === 'rejected');
  if (loaded.length === 0 && failed !== undefined) throw failed.reason;
  return loaded;
}

function scoreOf(outcome: Outcome, isLoose: boolean, { id, score, record }: Loaded): number {
  const { matches, pairs } = outcome;
  return isLoose ? score + lineBonus(pairs, outcome.runs, record) : textScore(matches, id, record);
}

function holdsNumbers(
  { numbers }: Outcome,
  libraries: Libraries,
  id: string,
  record: SearchRecord,
): boolean {
  const { number = '', year = '', date = '' } = factsOfRecord(libraries, id) ?? {};
  const heads = [record.reportTitle, number, `${year}年`, date].map(fold);
  const texts = [...linesOf(record).map(({ folded }) => folded), ...heads];
  return numbers.every((phrase) => texts.some((text) => holdsNumber(text, phrase)));
}

/** The sections report by report, in the order of the best of each. */
function groupsOf(sections: readonly Loaded[]): Loaded[][] {
  const groups = new Map<string, Loaded[]>();
  for (const section of sections) {
    const key = keyOf(section);
    groups.set(key, [...(groups.get(key) ?? []), section]);
  }
  return [...groups.values()];
}
