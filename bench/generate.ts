/**
 * Writes raw reports as a user would have them: `npx tsx bench/generate.ts FOLDER REPORTS [SECTIONS] [SEED]`.
 * The same arguments give the same bytes.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Random } from '../scripts/testing/random.ts';
import { heading, kinds, offices, paragraph } from './sentences.ts';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 1 to 99 as Chinese numerals. */
export function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : numerals[tens - 1]}十`;
  return ten + (ones === 0 ? '' : numerals[ones - 1]);
}

/** Characters of a section, with its heading, on average. */
const sectionLength = 300;

export interface GeneratedReport {
  /** Name of the file. */
  name: string;
  text: string;
}

/**
 * One report: a title, an opening, level-1 sections on lines of their own, some with run-in headings
 * below them, and a closing with signature and date.
 */
export function generateReport(place: number, sections: number, seed: number): GeneratedReport {
  const random = new Random(seed * 1_000_003 + place);
  const year = 2010 + (place % 15);
  const office = random.pick(offices);
  const kind = random.pick(kinds);
  const lines = [
    `${office}${year}年度${heading(random).replace('，', '')}${kind}`,
    '各位领导、同志们：',
  ];
  lines.push(`现将${year}年以来的工作情况报告如下。`);
  for (let section = 1; section <= sections; section++) {
    lines.push(`${numeral(section)}、${heading(random)}`);
    if (random.below(2) === 0) {
      lines.push(paragraph(random, sectionLength / 2), paragraph(random, sectionLength / 3));
      continue;
    }
    for (let part = 1; part <= 2; part++) {
      lines.push(`（${numeral(part)}）${heading(random)}。${paragraph(random, sectionLength / 3)}`);
    }
  }
  lines.push('总之，成绩属于大家，不足之处由本人负责，请予批评指正。');
  lines.push(office, `${year}年12月${1 + (place % 28)}日`);
  return {
    name: `${String(place).padStart(5, '0')}.txt`,
    text: `${lines.map((line) => `　　${line}`).join('\n')}\n`,
  };
}

/** Writes `reports` reports of `sections` sections each into a folder. */
export async function generateReports(
  folder: string,
  reports: number,
  sections = 12,
  seed = 1,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let place = 1; place <= reports; place++) {
    const { name, text } = generateReport(place, sections, seed);
    await writeFile(path.join(folder, name), text);
  }
}

const [, script, folder, ...numbers] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  const [reports = 100, sections = 12, seed = 1] = numbers.map(Number);
  if (folder === undefined)
    throw new Error('usage: generate.ts FOLDER [REPORTS] [SECTIONS] [SEED]');
  await generateReports(folder, reports, sections, seed);
}
