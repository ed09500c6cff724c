/**
 * Command: makes official Word files of any reports, however messy they were received.
 *
 *   npm run word -- FILE… [--output DIR]
 *
 * Exit code 0; 1 where a file cannot be read as a report, or its Word file cannot be written; 2 where
 * the command is used wrongly.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BuildError, explaining } from './build-error.ts';
import { describeRemovals } from './clean/describe-removals.ts';
import { type Diagnostic, formatDiagnostic, visible } from './diagnostics.ts';
import { makeReport } from './load-site.ts';
import { reportWord } from './pages/word/report-word.ts';
import { countUnwritable } from './pages/word/xml.ts';
import { readReport } from './read/read-reports.ts';

const usage = 'Usage: npm run word -- FILE… [--output DIR]\n';

const help = `Makes a Word file in the layout of GB/T 9704-2012 of each report: cleaned, with its headings found.

  npm run word -- FILE… [--output DIR]

  --output DIR  folder to write to; the current one where not said
  --help        show this text

NAME.txt becomes NAME.docx. A sidecar beside it, NAME.json, is heard. What was removed is listed. Exit
code: 0 all files were made; 1 one was not; 2 wrong arguments.
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
  const { positionals } = parsed;
  const targets = positionals.map((file) => targetOf(file, parsed.values.output ?? '.'));
  const wrong = positionals.length === 0 ? usage : clash(positionals, targets);
  if (wrong !== undefined) {
    process.stderr.write(wrong);
    return 2;
  }
  const written: boolean[] = [];
  for (const [index, file] of positionals.entries()) {
    written.push(await convert(file, targets[index] ?? ''));
  }
  return written.every(Boolean) ? 0 : 1;
}

function parse(args: string[]) {
  return parseArgs({
    args,
    options: { output: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
}

function targetOf(file: string, folder: string): string {
  return join(folder, `${basename(file, extname(file))}.docx`);
}

/** Says which file would be lost: one that is to be read, or one that another report has just made. */
function clash(files: readonly string[], targets: readonly string[]): string | undefined {
  const inputs = new Set(files.map((file) => resolve(file)));
  const lost = targets.find(
    (target, index) => inputs.has(resolve(target)) || targets.indexOf(target) !== index,
  );
  if (lost === undefined) return undefined;
  return `${visible(lost)} would be replaced. Name another folder with --output, or fewer files.\n`;
}

/** @returns whether the Word file is there */
async function convert(file: string, target: string): Promise<boolean> {
  const { value: read, diagnostics } = readReport(file);
  const made = read && (await makeReport(read.report, read.sidecar));
  say([...diagnostics, ...(made?.diagnostics ?? [])]);
  if (made?.value === undefined) return false;
  const { report } = made.value;
  try {
    explaining(target, () => {
      mkdirSync(resolve(target, '..'), { recursive: true });
      writeFileSync(target, reportWord(report));
    });
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    say([error.diagnostic]);
    return false;
  }
  const { clean } = report.ledger;
  process.stdout.write(`${visible(`${file} -> ${target}`)}\n${describeRemovals(clean)}`);
  const unwritable = countUnwritable(clean.text);
  if (unwritable > 0)
    process.stdout.write(`${unwritable} characters left out that Word cannot hold\n`);
  return true;
}

function say(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
}
