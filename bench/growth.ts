/** Measures how the time for one long text grows with its length: four times as much text must take about four times as long. */

import { outline } from '../scripts/outline/outline.ts';
import { findBlanks } from '../scripts/pages/find-blanks.ts';
import { splitLines } from '../scripts/paragraphs/split-lines.ts';
import { reportOf } from '../scripts/testing/report-of-text.ts';
import { median } from './measure.ts';

/** A text that grows with `size`, and what is done with it. */
interface Growing {
  name: string;
  work: (size: number) => unknown;
}

const lines = (size: number, line: (index: number) => string) =>
  Array.from({ length: size }, (_, index) => line(index)).join('\n');
const outlined = (text: string) => outline(reportOf(text));

const growing: Growing[] = [
  { name: 'headings', work: (size) => outlined(lines(size, () => '一、标题\n正文内容。')) },
  {
    name: 'headings in headings',
    work: (size) => outlined(lines(size, (index) => `${'一二三四五'[index % 5]}、标题`)),
  },
  { name: 'signatures', work: (size) => outlined(lines(size, () => '某局\n2020年1月1日')) },
  { name: 'open lines', work: (size) => outlined(lines(size, () => '没有标点的一行文字内容')) },
  { name: 'one long line', work: (size) => outlined(`（一）${'很长，'.repeat(10 * size)}`) },
  {
    name: 'white space',
    work: (size) => splitLines([{ number: 1, text: `甲${' '.repeat(20 * size)}乙` }]),
  },
  { name: 'blanks', work: (size) => findBlanks('××次'.repeat(20 * size)) },
];

const size = 10_000;
const runs = 3;

/** @returns a Markdown table: milliseconds of processor time for one length and for four times as much, and their ratio */
export function benchGrowth(): string {
  const rows = growing.map(({ name, work }) => {
    work(size);
    const [once, fourfold] = [size, 4 * size].map((each) =>
      median(Array.from({ length: runs }, () => milliseconds(() => work(each)))),
    );
    const ratio = ((fourfold ?? 0) / (once || 1)).toFixed(1);
    return `| ${name} | ${once?.toFixed(0)} | ${fourfold?.toFixed(0)} | ${ratio} |`;
  });
  return [
    '| one text of | ms | four times as long | ratio |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}
