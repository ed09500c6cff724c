import type { CleanReport } from '../model.ts';

/** The ledger of a report for people: one removal a line, as `line:column rule "text"`. */
export function describeRemovals(report: CleanReport): string {
  return report.removals
    .map(({ line, column, rule, text }) => `${line}:${column} ${rule} ${JSON.stringify(text)}\n`)
    .join('');
}
