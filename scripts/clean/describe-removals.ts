import { INSPECT } from '../messages/commands.ts';
import { fill, type Language } from '../messages/text.ts';
import type { CleanReport } from '../model.ts';
import { ledgerEntries, ledgerProof } from './ledger-entries.ts';

/** The ledger of a report for people: each removal with its line, rule and surroundings, then the proof. */
export function describeRemovals(report: CleanReport, language: Language): string {
  const lines = ledgerEntries(report).map((entry) => {
    const { line, column, before, text, after, replacement } = entry;
    const name = language === 'en' ? entry.rule : entry.label;
    const added = replacement === undefined ? '' : `{+${show(replacement)}+}`;
    return `${line}:${column} ${name} ${show(before)}[-${show(text)}-]${added}${show(after)}\n`;
  });
  const sum = fill(INSPECT.sum, ledgerProof(report));
  return `${lines.join('')}${sum[language]}\n`;
}

/** Line breaks and characters that cannot be seen, as JSON writes them. */
function show(text: string): string {
  return text.replace(/(?:[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]|\u034f)/gu, (each) =>
    each === '\n' ? '\\n' : `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
