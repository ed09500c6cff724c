/** Messages for people about a report, in one shape: `path:line: severity rule: message`. */

import { READING } from './messages/reading.ts';
import { fill, type Language, type Text } from './messages/text.ts';

export type Severity = 'error' | 'warning' | 'note';

export interface Diagnostic {
  severity: Severity;
  /** Short id in kebab case: what was found. */
  rule: string;
  path: string;
  /** Line of the raw file, from 1; 0 where the message is about the file as a whole. */
  line: number;
  /** Column in that line, from 1, in UTF-16 code units. */
  column?: number;
  /** What was found and what to do next, in one or two sentences. */
  message: Text;
}

const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  note: { en: 'note', zh: '提示' },
};

/**
 * The diagnostic on one line, `path: severity rule: message` where it concerns the whole file. Errors name their column,
 * so that editors open them there.
 */
export function formatDiagnostic(diagnostic: Diagnostic, language: Language): string {
  const { path, line, column, severity, rule, message } = diagnostic;
  const location = [
    path,
    ...(line > 0 ? [line] : []),
    ...(severity === 'error' && column ? [column] : []),
  ].join(':');
  return visible(`${location}: ${SEVERITIES[severity][language]} ${rule}: ${message[language]}`);
}

/**
 * Control, format and line-breaking characters as `\u{1b}`: names of files and quotations from
 * reports may hold any, and would otherwise steer the terminal, reorder the line or begin another.
 */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** What a build stops for; errors, where nothing is said. */
export interface StopsFor {
  /** For warnings, too. */
  strict?: boolean;
  /** For no report: one that cannot be read is missing, and the others are published. */
  keepGoing?: boolean;
}

/** Whether a site is not to be published for what was found in its reports. */
export function stopsBuild(
  diagnostics: readonly Diagnostic[],
  { strict = false, keepGoing = false }: StopsFor,
): boolean {
  if (keepGoing) return false;
  return diagnostics.some(
    ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
  );
}

/** Nobody reads more of one kind about one report. */
const mostOfRule = 200;

/** Of each rule as many as a person reads; in place of the others one that counts them. */
export function abridged<Found extends Pick<Diagnostic, 'rule' | 'message'>>(
  diagnostics: readonly Found[],
): Found[] {
  const counts = new Map<string, number>();
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const seen = new Map<string, number>();
  return diagnostics.flatMap((each) => {
    const count = (seen.get(each.rule) ?? 0) + 1;
    seen.set(each.rule, count);
    const more = (counts.get(each.rule) ?? 0) - mostOfRule;
    if (count <= mostOfRule) return [each];
    return count === mostOfRule + 1 ? [{ ...each, message: fill(READING.more, { more }) }] : [];
  });
}

/** By path, line and column; the order in which the messages came breaks ties. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      a.line - b.line ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
