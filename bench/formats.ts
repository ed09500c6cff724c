/** Whole builds of the same reports in each format that is read, in alternating runs. Read the ratios to plain text. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS, type Format, inFormat } from '../scripts/testing/mixed-library.ts';
import { generateReport } from './generate.ts';
import { type Measured, measure, median } from './measure.ts';

export interface FormatsOptions {
  /** How many reports, of twelve sections each. */
  reports: number;
  runs: number;
  /** An empty folder to work in; best on a RAM disk. */
  folder: string;
  root: string;
}

/** The figures as a Markdown table. */
export async function benchFormats({
  reports,
  runs,
  folder,
  root,
}: FormatsOptions): Promise<string> {
  const results = new Map<Format, Measured[]>(FORMATS.map((format) => [format, []]));
  for (const format of FORMATS) writeReports(join(folder, format), reports, format);
  const [output, cache] = [join(folder, 'site'), join(folder, 'cache')];
  for (let run = 0; run < runs; run++) {
    for (const format of FORMATS) {
      for (const each of [output, cache]) rmSync(each, { recursive: true, force: true });
      const build = [process.execPath, 'scripts/run.js', 'scripts/build.ts'];
      const from = ['--reports', join(folder, format)];
      const command = [...build, ...from, '--output', output, '--cache', cache];
      results.get(format)?.push(await measure(command, root));
    }
  }
  const middle = (format: Format, pick: (one: Measured) => number | undefined) =>
    median((results.get(format) ?? []).flatMap((one) => pick(one) ?? []));
  const cpu = (format: Format) => middle(format, (one) => one.cpu);
  return [
    `### ${reports} reports in each format`,
    '',
    '| | wall s | CPU s | CPU ÷ .txt | peak memory MiB |',
    '| --- | --- | --- | --- | --- |',
    ...FORMATS.map((format) => {
      const wall = middle(format, (one) => one.wall).toFixed(1);
      const ratio = (cpu(format) / cpu('txt')).toFixed(2);
      const memory = middle(format, (one) => one.memory).toFixed(0);
      return `| .${format} | ${wall} | ${cpu(format).toFixed(1)} | ${ratio} | ${memory} |`;
    }),
  ].join('\n');
}

function writeReports(folder: string, reports: number, format: Format): void {
  mkdirSync(folder, { recursive: true });
  for (let place = 1; place <= reports; place++) {
    const { name, text } = generateReport(place, 12, 1);
    writeFileSync(join(folder, name.replace(/txt$/, format)), inFormat(text, format));
  }
}
