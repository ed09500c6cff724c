import { createHash } from 'node:crypto';
import type { CleanReport, Removal } from '../model.ts';

/** A removal as the ledger shows it. */
export interface LedgerEntry extends Removal {
  /** Why it was removed, for readers, in Chinese. */
  label: string;
  /** The text of the raw file right before and after, within the same line. */
  before: string;
  after: string;
  /** There is more of the line than `before` and `after` show. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

export interface LedgerCount {
  rule: string;
  label: string;
  removals: number;
}

/** What shows that nothing else is gone: `read` = `removed` + `kept` - `added`. In UTF-16 code units, line breaks included. */
export interface LedgerProof {
  read: number;
  removed: number;
  /** Characters that stand in the place of an escape of theirs (“ for &ldquo;). */
  added: number;
  kept: number;
  /** SHA-256 of the kept text in UTF-8, as hexadecimal digits. */
  sha256: string;
}

/** Characters shown on each side of a removal. */
const CONTEXT = 12;

/** The entries of the ledger in the order of the text. */
export function ledgerEntries({ raw, removals, labels }: CleanReport): LedgerEntry[] {
  return removals.map((removal) => {
    const end = removal.offset + removal.text.length;
    const line = raw.slice(raw.lastIndexOf('\n', removal.offset - 1) + 1, removal.offset);
    const lineEnd = raw.indexOf('\n', end);
    const rest = raw.slice(end, lineEnd === -1 ? raw.length : lineEnd);
    const before = [...line.slice(-2 * CONTEXT)].slice(-CONTEXT).join('');
    const after = [...rest.slice(0, 2 * CONTEXT)].slice(0, CONTEXT).join('');
    return {
      ...removal,
      label: labels[removal.rule] ?? removal.rule,
      before,
      after,
      isCutBefore: before.length < line.length,
      isCutAfter: after.length < rest.length,
    };
  });
}

/** How many removals each rule made, the most first. */
export function ledgerCounts({ removals, labels }: CleanReport): LedgerCount[] {
  const counts = new Map<string, number>();
  for (const { rule } of removals) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .map(([rule, count]) => ({ rule, label: labels[rule] ?? rule, removals: count }))
    .sort((a, b) => b.removals - a.removals || (a.rule < b.rule ? -1 : 1));
}

/** The figures by which anyone can check that kept and removed text together are the raw text. */
export function ledgerProof({ raw, text, removals }: CleanReport): LedgerProof {
  const sum = (lengthOf: (removal: Removal) => number) =>
    removals.reduce((total, removal) => total + lengthOf(removal), 0);
  return {
    read: raw.length,
    removed: sum((removal) => removal.text.length),
    added: sum((removal) => removal.replacement?.length ?? 0),
    kept: text.length,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}
