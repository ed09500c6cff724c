/** The ways to take a query: as it was typed, then all others, which are loaded when that finds nothing. */

import type { Question, Step } from './answer.ts';
import { exactRanking } from './exact-ranking.ts';
import type { Libraries } from './library.ts';
import type { ListedReport } from './listed-report.ts';
import { frontsOf, holdersOfAll } from './match.ts';
import type { Matcher } from './matcher.ts';
import type { Counted, Outcome } from './outcome.ts';
import { phrasesOf } from './query.ts';

export interface StepTools {
  libraries: Libraries;
  match: Matcher;
  /** What a data script of our own site hands over. */
  readData: (file: string, receiver: string) => Promise<unknown>;
  /** The reports whose titles hold a text, or the initials of their pinyin. */
  titled: (text: string) => Promise<ListedReport[]>;
  passes: (id: string) => boolean;
  isCurrent: () => boolean;
  /** Loads what takes a query otherwise than as it was typed. */
  loadOtherWays: () => Promise<OtherWays>;
}

/** Records that hold all phrases, or whose report does. */
export type Attempt = (step: Step, phrases: readonly string[]) => Promise<Outcome | undefined>;

/** @param typed phrases of the query, folded */
export type OtherWays = (
  question: Question,
  typed: readonly string[],
  tools: StepTools,
  attempt: Attempt,
) => Promise<Outcome>;

export async function firstOutcome(question: Question, tools: StepTools): Promise<Outcome> {
  const { query, isAtRest, isLoose } = question;
  const { match, passes, isCurrent } = tools;
  const say = ({ step, sections, reports }: Counted) =>
    step === 'exact'
      ? `找到 ${sections} 处，${reports} 篇报告`
      : step === 'report'
        ? `正文里没有“${query}”。${reports} 篇报告的标题、文号、机关或文件名里有：`
        : `没有找到“${query}”。`;
  const attempt: Attempt = async (step, phrases) => {
    const matches = await match(phrases, isCurrent);
    const found = (own: Step, ids: string[]): Outcome => ({
      ...{ step: own, phrases: [...phrases], ids, partial: [], absent: [], say },
      ranking: exactRanking(matches),
    });
    const ids = [...holdersOfAll(matches)].filter(passes);
    if (ids.length > 0 || step === 'nothing') return found(step, ids);
    const fronts = [...frontsOf(matches)].filter(passes);
    return fronts.length > 0 ? found('report', fronts) : undefined;
  };
  const typed = phrasesOf(query);
  const found = typed.length === 0 || isLoose ? undefined : await attempt('exact', typed);
  if (found !== undefined) return found;
  if (typed.length > 0 && isAtRest) {
    const otherWays = await tools.loadOtherWays();
    return otherWays(question, typed, tools, attempt);
  }
  return (await attempt('nothing', [])) as Outcome;
}
