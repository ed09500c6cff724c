import { abridged, type Diagnostic } from '../diagnostics.ts';
import { CLEANING, DOUBTS } from '../messages/cleaning.ts';
import { fill } from '../messages/text.ts';
import type { CleanReport, Decisions, ReportText, WithDiagnostics } from '../model.ts';
import {
  applyCuts,
  type Cut,
  composeCuts,
  linesLeft,
  locator,
  toRemovals,
  uniteCuts,
} from './cuts.ts';
import { type Passage, passageOf } from './noise-rule.ts';
import { NOISE_RULES } from './noise-rules.ts';
import { upToOwnEnd } from './own-end.ts';
import { findWhatOwnerRemoves, OWNER_RULE, spansToKeep, withoutTouching } from './owner.ts';

/** Noise inside noise is uncovered pass by pass. Rules runRules what nests by itself; real reports need three. */
const MOST_PASSES = 40;

/**
 * Takes the noise out of a report and writes every deletion on the ledger.
 *
 * 1. Every rule looks at the text. What one is certain of is cut, unless the sidecar keeps it.
 * 2. That repeats on what is left until no rule finds anything, so that cleaning twice is cleaning once.
 * 3. What a rule only suspects in the text that is left stays, and is reported.
 *
 * @returns the clean report, or `undefined` with an error where all of it is noise.
 */
export function clean(
  report: ReportText,
  sidecar: Decisions = {},
): WithDiagnostics<CleanReport | undefined> {
  const { raw } = report;
  const { text, cuts, doubts } = runRules(raw, sidecar);
  if (text.trim() === '') {
    const error = { rule: 'nothing-left', path: report.path, line: 0 };
    return {
      value: undefined,
      diagnostics: [{ severity: 'error', ...error, message: CLEANING.nothingLeft }],
    };
  }
  const removals = toRemovals(raw, cuts);
  const found = new Set(removals.map(({ rule }) => rule));
  const named = new Set([...cuts, ...doubts].map(({ rule }) => rule));
  return {
    value: {
      ...report,
      text,
      lines: linesLeft(raw, cuts),
      removals,
      doubts: toRemovals(raw, doubts),
      textIsMissing: NOISE_RULES.some(({ id, textIsMissing }) => textIsMissing && found.has(id)),
      labels: Object.fromEntries(
        [...NOISE_RULES, OWNER_RULE].flatMap(({ id, label }) =>
          named.has(id) ? [[id, label]] : [],
        ),
      ),
    },
    diagnostics: [
      ...abridged(reportDoubts(report, raw, doubts)),
      ...reportUnused(report, raw, sidecar),
    ],
  };
}

interface RulesRun {
  text: string;
  cuts: Cut[];
  doubts: Cut[];
}

/** The rules in the order in which they wait for each other. */
const ROUNDS = [undefined, 'brackets', 'phrases', 'sentences'].map((reads) =>
  NOISE_RULES.filter((rule) => rule.reads === reads),
);

/**
 * Each round reads the text until its rules are certain of nothing more, then the next one does. What a later round
 * uncovers, the earlier ones read again, until all have read the same text.
 */
function runRules(raw: string, sidecar: Decisions): RulesRun {
  let cuts: Cut[] = [];
  let text = raw;
  let passage = passageOf(text);
  let round = 0;
  /** By round, what is only suspected in the text as it is. */
  const suspected = new Map<number, Cut[]>();
  for (let passes = 1; suspected.size < ROUNDS.length; ) {
    const found = findCuts(passage, round, sidecar);
    const certain = uniteCuts(found.filter(({ doubt }) => doubt === undefined));
    if (certain.length === 0 || passes === MOST_PASSES) {
      const doubts = found.filter(({ doubt }) => doubt !== undefined);
      suspected.set(round, [...doubts, ...doubtfulCuts(passage, round, sidecar, found)]);
      round = (round + 1) % ROUNDS.length;
      continue;
    }
    cuts = composeCuts(cuts, certain);
    text = applyCuts(raw, cuts);
    passage = passageOf(text);
    suspected.clear();
    passes++;
  }
  const doubts = composeCuts(cuts, uniteCuts([...suspected.values()].flat()));
  return { text, cuts, doubts: doubts.filter(({ doubt }) => doubt !== undefined) };
}

/** What the rules of a round find; the first round hears the owner, too. */
function findCuts(passage: Passage, round: number, sidecar: Decisions): Cut[] {
  const kept = spansToKeep(passage.text, sidecar);
  const found: Cut[] = [];
  if (round === 0) {
    for (const finding of findWhatOwnerRemoves(passage.text, sidecar, kept))
      found.push({ rule: OWNER_RULE.id, ...finding });
  }
  for (const { id, find, reads } of ROUNDS[round] ?? []) {
    const ends = reads === 'phrases' || reads === 'sentences';
    const findings = find(passage).map((each) =>
      ends ? upToOwnEnd(passage.folded, each, reads === 'sentences') : each,
    );
    for (const finding of withoutTouching(findings, kept)) found.push({ rule: id, ...finding });
  }
  return found;
}

/** What the rules of a round suspect beside what they found. */
function doubtfulCuts(
  passage: Passage,
  round: number,
  sidecar: Decisions,
  found: readonly Cut[],
): Cut[] {
  const kept = spansToKeep(passage.text, sidecar);
  return (ROUNDS[round] ?? []).flatMap(({ id, findDoubts }) => {
    const own = found.filter(({ rule }) => rule === id);
    return withoutTouching(findDoubts?.(passage, own) ?? [], kept).map((each) => ({
      rule: id,
      ...each,
    }));
  });
}

function reportDoubts(report: ReportText, raw: string, doubts: readonly Cut[]): Diagnostic[] {
  const locate = locator(raw);
  return doubts.flatMap(({ rule, start, end, doubt }): Diagnostic[] => {
    if (doubt === undefined) return [];
    const text = JSON.stringify(abridge(raw.slice(start, end)));
    const message = fill(CLEANING.doubt, { doubt: DOUBTS[doubt], text });
    return [{ severity: 'warning', rule, path: report.path, ...locate(start), message }];
  });
}

function abridge(text: string): string {
  return text.length > 60 ? `${text.slice(0, 40)}…${text.slice(-19)}` : text;
}

function reportUnused(report: ReportText, raw: string, sidecar: Decisions): Diagnostic[] {
  return (['remove', 'keep'] as const).flatMap((field) =>
    (sidecar[field] ?? [])
      .filter((string) => !raw.includes(string) && !sidecar.ofFolders?.includes(string))
      .map((string) => ({
        severity: 'warning',
        rule: 'sidecar-unused',
        path: report.path,
        line: 0,
        message: fill(CLEANING.unused, { field, text: JSON.stringify(abridge(string)) }),
      })),
  );
}
