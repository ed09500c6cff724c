/**
 * Whole builds, search included: this project beside other generators on the same pages, in alternating
 * runs. Read the ratios; the seconds are those of one machine on one day.
 */

import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadSite } from '../scripts/load-site.ts';
import { generateReports } from './generate.ts';
import { type Measured, measure, median } from './measure.ts';
import { peers } from './peers.ts';

export interface BuildsOptions {
  /** Numbers of reports, of twelve sections each. */
  sizes: readonly number[];
  runs: number;
  /** An empty folder to work in; best on a RAM disk. */
  folder: string;
  root: string;
}

interface Subject {
  name: string;
  /** Removes what an earlier run left. */
  reset(): void;
  commands: string[][];
  cwd: string;
  output: string;
}

/** The figures as Markdown tables, one for each size, and a table of repeated builds for the largest. */
export async function benchBuilds(options: BuildsOptions): Promise<string> {
  const tables: string[] = [];
  for (const size of options.sizes) tables.push(await benchSize(size, options));
  return tables.join('\n');
}

async function benchSize(size: number, { runs, folder, root }: BuildsOptions): Promise<string> {
  const work = join(folder, String(size));
  const reports = join(work, 'reports');
  await generateReports(reports, size);
  const { value: site } = await loadSite(reports);
  const own = ownSubject(work, reports, root);
  const subjects: Subject[] = [own];
  for (const [place, peer] of peers.entries()) {
    const cwd = join(work, `peer-${place}`);
    mkdirSync(cwd, { recursive: true });
    peer.write(site, cwd);
    const output = join(cwd, 'out');
    subjects.push({
      name: peer.name,
      reset: () => rmSync(output, { recursive: true, force: true }),
      commands: peer.commands({ node: process.execPath, root }),
      cwd,
      output,
    });
  }
  const results = new Map<Subject, Measured[]>(subjects.map((subject) => [subject, []]));
  for (let run = 0; run < runs; run++) {
    for (const subject of subjects) {
      subject.reset();
      const measured = await runAll(subject);
      if (measured !== undefined) results.get(subject)?.push(measured);
      else results.delete(subject);
    }
  }
  const pages = site.reports.length + site.sections.length;
  const lines = [
    `### ${size} report${size === 1 ? '' : 's'}, ${pages} pages`,
    '',
    '| | wall s | own ÷ it | CPU s | peak memory MiB | files | MB |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ];
  const ownResults = results.get(own) ?? [];
  for (const [subject, measured] of results) {
    lines.push(row(subject.name, measured, ratio(measured, ownResults), subject.output));
  }
  lines.push(...(await repeated(own, reports, runs)), '');
  rmSync(work, { recursive: true });
  return lines.join('\n');
}

/** Builds again: with nothing changed, and with one report changed. */
async function repeated(own: Subject, reports: string, runs: number): Promise<string[]> {
  const [first = ''] = readdirSync(reports);
  const rows: string[] = [];
  for (const [name, change] of [
    ['again, nothing changed', () => {}],
    ['again, one report changed', () => appendFileSync(join(reports, first), '　　特此补充。\n')],
  ] as const) {
    const measured: Measured[] = [];
    for (let run = 0; run < runs; run++) {
      change();
      const result = await runAll(own);
      if (result !== undefined) measured.push(result);
    }
    rows.push(row(name, measured, '', own.output));
  }
  return rows;
}

function ownSubject(work: string, reports: string, root: string): Subject {
  const output = join(work, 'site');
  const cache = join(work, 'cache');
  const build = [process.execPath, 'scripts/run.js', 'scripts/build.ts'];
  return {
    name: 'this project',
    reset: () => {
      for (const folder of [output, cache]) rmSync(folder, { recursive: true, force: true });
    },
    commands: [[...build, '--reports', reports, '--output', output, '--cache', cache]],
    cwd: root,
    output,
  };
}

/** One command after the other, as one; `undefined` where one of them is not installed or fails. */
async function runAll({ commands, cwd }: Subject): Promise<Measured | undefined> {
  let sum: Measured | undefined;
  for (const command of commands) {
    const next = await measure(command, cwd);
    if (next.exitCode !== 0) return undefined;
    sum = {
      ...next,
      wall: next.wall + (sum?.wall ?? 0),
      cpu: next.cpu === undefined ? undefined : next.cpu + (sum?.cpu ?? 0),
      memory: next.memory === undefined ? undefined : Math.max(next.memory, sum?.memory ?? 0),
    };
  }
  return sum;
}

/** Median of the ratios of the runs, pair by pair. */
function ratio(measured: readonly Measured[], own: readonly Measured[]): string {
  const ratios = own.flatMap(({ wall }, run) => {
    const other = measured[run];
    return other === undefined ? [] : [wall / other.wall];
  });
  return ratios.length === 0 ? '' : median(ratios).toFixed(2);
}

function row(name: string, measured: readonly Measured[], times: string, output: string): string {
  const column = (pick: (one: Measured) => number | undefined, digits: number) => {
    const values = measured.flatMap((one) => pick(one) ?? []);
    return values.length === 0 ? 'n/a' : median(values).toFixed(digits);
  };
  const { files, bytes } = sizeOf(output);
  return `| ${name} | ${column(({ wall }) => wall, 2)} | ${times} | ${column(({ cpu }) => cpu, 2)} | ${column(({ memory }) => memory, 0)} | ${files} | ${(bytes / 1e6).toFixed(1)} |`;
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(folder, path)))
    .filter((stat) => stat.isFile())
    .map(({ size }) => size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** What the figures were measured with. */
export function describeMachine(root: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const versions = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  return `Node ${process.version}, ${process.platform} ${process.arch}; ${versions.join(', ')}`;
}
