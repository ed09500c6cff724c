/**
 * Command: shows what the stages make of any text file, for people or as JSON.
 *
 *   npm run inspect -- [--json | --text] FILE…
 *
 * Exit code 0; 1 where a file cannot be read as a report; 2 where the command is used wrongly.
 */

import { caretLines } from './caret.ts';
import { clean } from './clean/clean.ts';
import { describeRemovals } from './clean/describe-removals.ts';
import { readArguments, speaker } from './command-line.ts';
import { type Diagnostic, formatDiagnostic, visible } from './diagnostics.ts';
import { INSPECT } from './messages/commands.ts';
import { fill, type Language, type Text } from './messages/text.ts';
import type { CleanReport, Outline, ReportPart } from './model.ts';
import { describeOutline } from './outline/describe-outline.ts';
import { headings, outline, paragraphTexts } from './outline/outline.ts';
import { partKindName } from './outline/part-kinds.ts';
import { findParts } from './outline/parts.ts';
import { describeExtraction } from './read/describe-extraction.ts';
import { readText } from './read/formats.ts';
import { readReport } from './read/read-report.ts';
import { mergeSidecars } from './read/sidecar.ts';

interface Inspected {
  path: string;
  /** As it was taken from the file. */
  raw?: string;
  clean?: CleanReport;
  outline?: Outline;
  /** What other reports have, too. */
  parts: ReportPart[];
  diagnostics: Diagnostic[];
}

/** Texts larger than any report are looked at too, to see how the stages behave. */
const largest = 256 * 1024 * 1024;

const options = { json: { type: 'boolean' }, text: { type: 'boolean' } } as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const { language, values, positionals = [], wrong } = readArguments(args, options, true);
  const { say, complain } = speaker(process, language);
  if (values?.help) {
    say(INSPECT.help);
    return 0;
  }
  if (wrong !== undefined) complain(wrong);
  if (values === undefined || positionals.length === 0) {
    complain(INSPECT.usage);
    return 2;
  }
  const inspected: Inspected[] = [];
  for (const path of positionals) inspected.push(await inspect(path));
  const show = values.text ? asLines : describe;
  process.stdout.write(
    values.json
      ? `${JSON.stringify(inspected.map(asJson), null, 2)}\n`
      : inspected.map((each) => show(each, language)).join('\n'),
  );
  const failed = inspected.some(({ diagnostics }) =>
    diagnostics.some(({ severity }) => severity === 'error'),
  );
  return failed ? 1 : 0;
}

async function inspect(path: string): Promise<Inspected> {
  const { value: file, diagnostics } = readReport(path, largest);
  if (file === undefined) return { path, parts: [], diagnostics };
  const text = await readText(file.report, file.sidecar);
  diagnostics.push(...text.diagnostics);
  if (text.value === undefined) return { path, parts: [], diagnostics };
  const { raw } = text.value;
  const sidecar = mergeSidecars(text.value.defaults ?? {}, file.sidecar);
  const cleaned = clean(text.value, sidecar);
  diagnostics.push(...cleaned.diagnostics);
  if (cleaned.value === undefined) return { path, raw, parts: [], diagnostics };
  const outlined = outline(cleaned.value, sidecar);
  diagnostics.push(...outlined.diagnostics);
  const parts = findParts(outlined.value, sidecar);
  return { path, raw, clean: cleaned.value, outline: outlined.value, parts, diagnostics };
}

function asJson(inspected: Inspected) {
  const { path, raw = '', clean, outline, parts, diagnostics } = inspected;
  return {
    path,
    title: outline?.title ?? '',
    raw,
    ...(clean?.extraction === undefined ? {} : { extraction: clean.extraction }),
    text: clean?.text ?? '',
    removals: (clean?.removals ?? []).map(({ rule, line, column, text, replacement }) => ({
      rule,
      line,
      column,
      text,
      ...(replacement === undefined ? {} : { replacement }),
    })),
    outline: (outline ? headings(outline) : []).map(({ level, ordinal, title, line, runIn }) => ({
      level,
      ordinal,
      title,
      line,
      runIn,
    })),
    facts: outline ? factTexts(outline) : {},
    paragraphs: outline ? paragraphTexts(outline) : [],
    annexes: (outline?.annexes ?? []).map(({ title }) => title),
    parts: parts.map(({ kinds, title, line, unit }) => ({
      kinds: kinds.map(partKindName),
      level: 1,
      line,
      title,
      unit,
    })),
    diagnostics: diagnostics.map(({ severity, rule, line, message }) => ({
      severity,
      rule,
      line,
      message: message.en,
    })),
  };
}

/** Every fact as a text that can be compared with another; the titles of annexes are set apart by |. */
function factTexts({ title, facts, annexes }: Outline): Record<string, string> {
  const attached = annexes.map((annex) => annex.title).join('|');
  return { title, ...facts, ...(attached === '' ? {} : { annexes: attached }) };
}

function describe({ path, clean, outline, diagnostics }: Inspected, language: Language): string {
  const parts = [`${path}\n`];
  const head = (text: Text) => parts.push(`\n${text[language]}\n`);
  if (outline) {
    head(INSPECT.outline);
    parts.push(describeOutline(outline, language));
  }
  if (clean?.extraction) {
    const [sum, ...lines] = describeExtraction(clean.extraction);
    if (sum) head(sum);
    parts.push(...lines.map((line) => `${line[language]}\n`));
  }
  if (clean) {
    head(fill(INSPECT.removals, { count: clean.removals.length }));
    parts.push(describeRemovals(clean, language));
  }
  head(fill(INSPECT.diagnostics, { count: diagnostics.length }));
  for (const diagnostic of diagnostics) parts.push(withCaret(diagnostic, clean, language));
  return parts.join('');
}

/** The text that messages name lines of, each with its number, and what is said of it below. */
function asLines({ path, raw, diagnostics }: Inspected, language: Language): string {
  const lines = raw?.split('\n') ?? [];
  const width = String(lines.length).length;
  const said = (at: number) =>
    diagnostics
      .filter(({ line }) => line === at || (at === 0 && line > lines.length))
      .map((each) => `${formatDiagnostic(each, language)}\n`);
  return [
    `${path}\n`,
    ...said(0),
    ...lines.flatMap((text, index) => [
      `${String(index + 1).padStart(width)}  ${text.split('\t').map(visible).join('\t')}\n`,
      ...said(index + 1).map((each) => `${' '.repeat(width)}  ${each}`),
    ]),
  ].join('');
}

function withCaret(
  diagnostic: Diagnostic,
  clean: CleanReport | undefined,
  language: Language,
): string {
  const message = `${formatDiagnostic(diagnostic, language)}\n`;
  const source = clean?.raw.split('\n')[diagnostic.line - 1];
  if (source === undefined || diagnostic.column === undefined) return message;
  const lines = caretLines(source, diagnostic.column).split('\n');
  return message + lines.map((line) => `    ${line}\n`).join('');
}
