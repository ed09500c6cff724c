import type { CleanReport } from '../model.ts';
import { ledgerEntries, ledgerProof } from './ledger-entries.ts';

/** The ledger of a report for people: each removal with its line, rule and surroundings, then the proof. */
export function describeRemovals(report: CleanReport): string {
  const lines = ledgerEntries(report).map(
    ({ line, column, rule, before, text, after, replacement }) =>
      `${line}:${column} ${rule} ${show(before)}[-${show(text)}-]${replacement === undefined ? '' : `{+${show(replacement)}+}`}${show(after)}\n`,
  );
  const { read, removed, added, kept, sha256 } = ledgerProof(report);
  const sum = `${read} characters read, ${removed} removed, ${added} put in their place, ${kept} kept, SHA-256 of the kept text ${sha256}\n`;
  return lines.join('') + sum;
}

/** Line breaks and characters that cannot be seen, as JSON writes them. */
function show(text: string): string {
  return text.replace(/(?:[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]|\u034f)/gu, (each) =>
    each === '\n' ? '\\n' : `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
