/**
 * Command: shows what the stages make of any text file, for people or as JSON.
 *
 *   npm run inspect -- [--json] FILE…
 *
 * Exit code 0; 1 where a file cannot be read as a report; 2 where the command is used wrongly.
 */

import { parseArgs } from 'node:util';
import { caretLines } from './caret.ts';
import { clean } from './clean/clean.ts';
import { describeRemovals } from './clean/describe-removals.ts';
import { type Diagnostic, formatDiagnostic } from './diagnostics.ts';
import type { CleanReport, Outline, ReportPart } from './model.ts';
import { describeOutline } from './outline/describe-outline.ts';
import { headings, outline, paragraphTexts } from './outline/outline.ts';
import { partKindName } from './outline/part-kinds.ts';
import { findParts } from './outline/parts.ts';
import { readText } from './read/formats.ts';
import { readReport } from './read/read-reports.ts';
import { mergeSidecars } from './read/sidecar.ts';

interface Inspected {
  path: string;
  clean?: CleanReport;
  outline?: Outline;
  /** What other reports have, too. */
  parts: ReportPart[];
  diagnostics: Diagnostic[];
}

/** Texts larger than any report are looked at too, to see how the stages behave. */
const largest = 256 * 1024 * 1024;

const usage = 'Usage: npm run inspect -- [--json] FILE…\n';

const help = `Shows what becomes of a report: outline, removals with their surroundings, what is doubtful.

  npm run inspect -- [--json] FILE…

  --json  one array for programs, with an entry for each file
  --help  show this text

A sidecar beside a file, NAME.json, is heard. Exit code: 0 all files were read; 1 one was not; 2 wrong
arguments.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}`);
    return 2;
  }
  if (parsed.values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (parsed.positionals.length === 0) {
    process.stderr.write(usage);
    return 2;
  }
  const inspected: Inspected[] = [];
  for (const path of parsed.positionals) inspected.push(await inspect(path));
  process.stdout.write(
    parsed.values.json
      ? `${JSON.stringify(inspected.map(asJson), null, 2)}\n`
      : inspected.map(asText).join('\n'),
  );
  const failed = inspected.some(({ diagnostics }) =>
    diagnostics.some(({ severity }) => severity === 'error'),
  );
  return failed ? 1 : 0;
}

function parse(args: string[]) {
  return parseArgs({
    args,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
}

async function inspect(path: string): Promise<Inspected> {
  const { value: file, diagnostics } = readReport(path, largest);
  if (file === undefined) return { path, parts: [], diagnostics };
  const text = await readText(file.report, file.sidecar);
  diagnostics.push(...text.diagnostics);
  if (text.value === undefined) return { path, parts: [], diagnostics };
  const sidecar = mergeSidecars(text.value.defaults ?? {}, file.sidecar);
  const cleaned = clean(text.value, sidecar);
  diagnostics.push(...cleaned.diagnostics);
  if (cleaned.value === undefined) return { path, parts: [], diagnostics };
  const outlined = outline(cleaned.value, sidecar);
  diagnostics.push(...outlined.diagnostics);
  const parts = findParts(outlined.value, sidecar);
  return { path, clean: cleaned.value, outline: outlined.value, parts, diagnostics };
}

function asJson(inspected: Inspected) {
  const { path, clean, outline, parts, diagnostics } = inspected;
  return {
    path,
    title: outline?.title ?? '',
    raw: clean?.raw ?? '',
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
      message,
    })),
  };
}

/** Every fact as a text that can be compared with another; the titles of annexes are set apart by |. */
function factTexts({ title, facts, annexes }: Outline): Record<string, string> {
  const attached = annexes.map((annex) => annex.title).join('|');
  return { title, ...facts, ...(attached === '' ? {} : { annexes: attached }) };
}

function asText({ path, clean, outline, diagnostics }: Inspected): string {
  const parts = [`${path}\n`];
  if (outline) parts.push('\nOutline\n', describeOutline(outline));
  if (clean) {
    parts.push(`\nRemovals: ${clean.removals.length}\n`, describeRemovals(clean));
  }
  parts.push(`\nDiagnostics: ${diagnostics.length}\n`);
  for (const diagnostic of diagnostics) parts.push(withCaret(diagnostic, clean));
  return parts.join('');
}

function withCaret(diagnostic: Diagnostic, clean: CleanReport | undefined): string {
  const message = `${formatDiagnostic(diagnostic)}\n`;
  const source = clean?.raw.split('\n')[diagnostic.line - 1];
  if (source === undefined || diagnostic.column === undefined) return message;
  const lines = caretLines(source, diagnostic.column).split('\n');
  return message + lines.map((line) => `    ${line}\n`).join('');
}
