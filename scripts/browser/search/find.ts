/** Finds what a reader asks for: ranks what was found, and shows it report by report. */

import { indexOfRecord, reportOf } from '../../search/protocol.ts';
import type { SearchRecord } from '../../search/records.ts';
import type { Answer, Batch, Group, Question, Sort } from './answer.ts';
import { factsOfRecord, type Libraries, localId, siteOf } from './library.ts';
import type { Counted, Outcome } from './outcome.ts';
import { sectionOf, titleRuns } from './section-result.ts';
import { firstOutcome, type StepTools } from './steps.ts';

/** Texts that are loaded to be ranked and shown, and reports that they come to. */
const mostTexts = 16;
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
  /** Before texts are loaded by positions, then by text. */
  score: number;
  date: string;
  /** In the order of the site. */
  order: number;
}

/** @param rootOf a site by its index: absolute, or empty for our own */
export async function find(
  question: Question,
  tools: StepTools,
  rootOf: (site: number) => string,
): Promise<Finding> {
  const { libraries } = tools;
  const outcome = await firstOutcome(question, tools);
  const { ranking } = outcome;
  const compare = comparison(question.sort);
  let queue = (await candidatesOf(outcome, libraries)).sort(compare);
  const waiting = new Map<string, Candidate[]>();
  const reports = new Set(outcome.ids.map(reportOf));

  /** Ranks by the texts. */
  const ranked = (loaded: readonly Loaded[]): Loaded[] =>
    loaded
      .filter(({ id, record }) => ranking.isTrue?.(id, record) ?? true)
      .map((each) => ({ ...each, score: ranking.byText(each.id, each.record) }))
      .sort(compare);
  const more = async (): Promise<Batch> => {
    const { chosen, left, later } = firstOf(queue);
    const loaded = await loadAll(chosen, libraries);
    const shown = ranked(loaded);
    queue = left;
    for (const [key, candidates] of later) waiting.set(key, candidates);
    const groups = groupsOf(shown).map((sections) => groupOf(sections));
    const [first] = queue;
    return {
      groups,
      next: first === undefined ? 'none' : first.isPartial ? 'partial' : 'more',
      unread: unreadOf(chosen.length - loaded.length),
    };
  };
  const groupOf = (sections: readonly Loaded[]): Group => {
    const [first] = sections as [Loaded];
    const key = keyOf(first);
    const report = reportOf(first.id);
    const { title, facts } = titleRuns(first.record, factsOfRecord(libraries, first.id), ranking);
    return {
      ...{ key, title, facts, isPartial: first.isPartial },
      root: rootOf(siteOf(first.id)),
      id: localId(report),
      sections: sections.map(({ record }) => sectionOf(record, ranking)),
      more: waiting.get(key)?.length ?? 0,
    };
  };
  const rest = async (key: string) => {
    const candidates = waiting.get(key) ?? [];
    const chosen = candidates.slice(0, sectionsMore);
    const loaded = await loadAll(chosen, libraries);
    // Those that could not be read stay to be asked for again.
    const isRead = new Set(loaded.map(({ id }) => id));
    waiting.set(
      key,
      candidates.filter(({ id }) => !isRead.has(id)),
    );
    const sections = ranked(loaded);
    return sections.length === 0 ? undefined : groupOf(sections);
  };
  const first = await more();
  const { phrases, absent, ids, partial, say } = outcome;
  const counted: Counted = {
    step: first.groups.length === 0 ? 'nothing' : outcome.step,
    ...{ phrases, absent, sections: ids.length, reports: reports.size, partial: partial.length },
  };
  return {
    answer: { ...counted, ...first, said: say(counted) + first.unread },
    more,
    rest,
  };
}

function unreadOf(count: number): string {
  return count === 0 ? '' : `（有 ${count} 处未能读取，没有列出）`;
}

function comparison(sort: Sort): (a: Candidate, b: Candidate) => number {
  const direction = sort === 'old' ? -1 : 1;
  const date = (a: Candidate, b: Candidate) => direction * b.date.localeCompare(a.date);
  const score = (a: Candidate, b: Candidate) => stepOf(b.score) - stepOf(a.score);
  const [first, second] = sort === 'best' ? [score, date] : [date, score];
  return (a, b) =>
    Number(a.isPartial) - Number(b.isPartial) || first(a, b) || second(a, b) || a.order - b.order;
}

function stepOf(score: number): number {
  return Math.round(Math.log(Math.max(score, 1e-6)) / scoreStep);
}

async function candidatesOf(
  { ids, partial, ranking }: Outcome,
  libraries: Libraries,
): Promise<Candidate[]> {
  const { counted } = ranking;
  const counts =
    counted !== undefined && ids.length > mostTexts
      ? new Map(await libraries.count(counted))
      : undefined;
  const candidate = (id: string, isPartial: boolean): Candidate => {
    const { index, date, year } = factsOfRecord(libraries, id);
    const score = ranking.byPosition(id, counts);
    const order = index * 1e5 + indexOfRecord(id);
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
    // Reports that are still to come have theirs kept.
    const isRoom = chosen.length + mostReports - taken.size < mostTexts;
    if (count === undefined && taken.size < mostReports) {
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

/** The sections report by report, in the order of the best of each. */
function groupsOf(sections: readonly Loaded[]): Loaded[][] {
  const groups = new Map<string, Loaded[]>();
  for (const section of sections) {
    const key = keyOf(section);
    groups.set(key, [...(groups.get(key) ?? []), section]);
  }
  return [...groups.values()];
}
