/** How the status line names the way in which a query was taken, where it was not found as typed. */

import type { Question } from './answer.ts';
import type { Counted } from './outcome.ts';

export function describeAnswer(answer: Counted, { query, filters }: Question): string {
  const { step, phrases, absent, sections, reports, partial } = answer;
  const isFiltered = Object.values(filters).some((value) => value);
  const found = `${sections} 处，${reports} 篇报告`;
  const shown = phrases.map((phrase) => `“${phrase}”`).join('、');
  switch (step) {
    case 'numbers':
      return `没有“${query}”这种写法。按${shown}找到 ${found}`;
    case 'simplified':
      return `按简体${shown}找到 ${found}`;
    case 'unmarked':
      return `没有与输入完全相同的文字。不计标点，找到 ${found}`;
    case 'initials':
      return `没有“${query}”这几个字母。按拼音首字母找到 ${reports} 篇报告：`;
    case 'words':
      return `没有连在一起的“${query}”。下面 ${found}，含有这些词的全部或大部分：`;
    case 'pairs':
      return `没有同时含有这些词的部分。${sections === 0 ? `${partial} 处只有其中一部分。` : `下面 ${found}，含有其中大部分。`}${absentOf(absent)}`;
    case 'report':
      return `正文里没有“${query}”。${reports} 篇报告的标题、文号、机关或文件名里有${shown}：`;
    default:
      return `${isFiltered ? '在所选范围内' : ''}没有找到“${query}”。${absentOf(absent) || advice(answer, isFiltered)}`;
  }
}

function advice({ phrases }: Counted, isFiltered: boolean): string {
  if (phrases.length > 0) return '这些词没有一起出现，可以分开找：';
  return isFiltered ? '可以放宽范围再试。' : '可以少写几个字再试。';
}

function absentOf(absent: readonly string[]): string {
  return absent.length === 0
    ? ''
    : `其中${absent.map((word) => `“${word}”`).join('、')}全站没有出现。`;
}
