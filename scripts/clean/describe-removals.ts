import { INSPECT } from '../messages/commands.ts';
import { fill, type Language } from '../messages/text.ts';
import type { CleanReport } from '../model.ts';
import { ledgerEntries, ledgerProof } from './ledger-entries.ts';

/** The ledger of a report for people: each removal with its line, rule and surroundings, then the proof. */
export function describeRemovals(report: CleanReport, language: Language): string {
  const lines = ledgerEntries(report).map(
    ({ line, column, rule, label, before, text, after, replacement }) =>
      `${line}:${column} ${{ en: rule, zh: label }[language]} ${show(before)}[-${show(text)}-]${replacement === undefined ? '' : `{+${show(replacement)}+}`}${show(after)}\n`,
  );
  const sum = fill(INSPECT.sum, ledgerProof(report));
  return `${lines.join('')}${sum[language]}\n`;
}

/** Line breaks and characters that cannot be seen, as JSON writes them. */
function show(text: string): string {
  return text.replace(/(?:[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]|\u034f)/gu, (each) =>
    each === '\n' ? '\\n' : `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
