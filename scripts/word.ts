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
import { BuildError, explaining } from './build-error.ts';
import { describeRemovals } from './clean/describe-removals.ts';
import { readArguments, speaker } from './command-line.ts';
import { type Diagnostic, formatDiagnostic, visible } from './diagnostics.ts';
import { makeReport } from './load-site.ts';
import { WORD } from './messages/commands.ts';
import { fill, type Language, type Text } from './messages/text.ts';
import { reportWord } from './pages/word/report-word.ts';
import { countUnwritable } from './pages/word/xml.ts';
import { readReport } from './read/read-report.ts';

const options = { output: { type: 'string' } } as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const { language, values, positionals = [], wrong } = readArguments(args, options, true);
  const { say, complain } = speaker(process, language);
  if (values?.help) {
    say(WORD.help);
    return 0;
  }
  const targets = positionals.map((file) => targetOf(file, values?.output ?? '.'));
  const problem = wrong ?? clash(positionals, targets);
  if (problem !== undefined) complain(problem);
  if (wrong !== undefined || positionals.length === 0) complain(WORD.usage);
  if (problem !== undefined || positionals.length === 0) return 2;
  const written: boolean[] = [];
  for (const [index, file] of positionals.entries()) {
    written.push(await convert(file, targets[index] ?? '', language));
  }
  return written.every(Boolean) ? 0 : 1;
}

function targetOf(file: string, folder: string): string {
  return join(folder, `${basename(file, extname(file))}.docx`);
}

/** Says which file would be lost: one that is to be read, or one that another report has just made. */
function clash(files: readonly string[], targets: readonly string[]): Text | undefined {
  const inputs = new Set(files.map((file) => resolve(file)));
  const lost = targets.find(
    (target, index) => inputs.has(resolve(target)) || targets.indexOf(target) !== index,
  );
  if (lost === undefined) return undefined;
  return fill(WORD.replaced, { file: visible(lost) });
}

/** @returns whether the Word file is there */
async function convert(file: string, target: string, language: Language): Promise<boolean> {
  const { say, complain } = speaker(process, language);
  const tell = (diagnostics: readonly Diagnostic[]) => {
    for (const each of diagnostics) complain(formatDiagnostic(each, language));
  };
  const { value: read, diagnostics } = readReport(file);
  const made = read && (await makeReport(read.report, read.sidecar));
  tell([...diagnostics, ...(made?.diagnostics ?? [])]);
  if (made?.value === undefined) return false;
  const { report } = made.value;
  try {
    explaining(target, () => {
      mkdirSync(resolve(target, '..'), { recursive: true });
      writeFileSync(target, reportWord(report));
    });
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    tell([error.diagnostic]);
    return false;
  }
  const { clean } = report.ledger;
  say(visible(`${file} -> ${target}`));
  process.stdout.write(describeRemovals(clean, language));
  const count = countUnwritable(clean.text);
  if (count > 0) say(fill(WORD.unwritable, { count }));
  return true;
}
