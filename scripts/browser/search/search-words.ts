/** What a search says of itself: how the query was taken, what was found, and why it could not look. */

import type { Answer, LostSite } from './answer.ts';
import { type Cause, IndexError } from './index-error.ts';

/** Above the results, in one line. @param isFiltered only a part of the reports was searched */
export function describeAnswer(answer: Answer, query: string, isFiltered: boolean): string {
  const { step, phrases, absent, sections, reports, partial } = answer;
  const found = `${sections} 处，${reports} 篇报告`;
  const shown = phrases.map((phrase) => `“${phrase}”`).join('、');
  switch (step) {
    case 'exact':
      return `找到 ${found}`;
    case 'report':
      return `正文里没有“${query}”。${reports} 篇报告的标题、文号、机关或文件名里有：`;
    case 'numbers':
      return `没有“${query}”这种写法。按${shown}找到 ${found}`;
    case 'simplified':
      return `按简体${shown}找到 ${found}`;
    case 'unmarked':
      return `没有与输入完全相同的文字。不计标点，找到 ${found}`;
    case 'words':
      return `没有连在一起的“${query}”。下面 ${found}，含有这些词的全部或大部分：`;
    case 'pairs':
      return `没有同时含有这些词的部分。${sections === 0 ? `${partial} 处只有其中一部分。` : `下面 ${found}，含有其中大部分。`}${absentOf(absent)}`;
    case 'nothing':
      return `${isFiltered ? '在所选范围内' : ''}没有找到“${query}”。${absentOf(absent) || advice(answer, isFiltered)}`;
  }
}

function advice({ phrases }: Answer, isFiltered: boolean): string {
  if (phrases.length > 0) return '这些词没有一起出现，可以分开找：';
  return isFiltered ? '可以放宽范围再试。' : '可以少写几个字再试。';
}

function absentOf(absent: readonly string[]): string {
  return absent.length === 0
    ? ''
    : `其中${absent.map((word) => `“${word}”`).join('、')}全站没有出现。`;
}

const faults: Record<Cause, string> = {
  network: '没有连上网站，检索没有进行。请检查网络后再试。',
  gone: '网站更新过，本页要用的检索数据已经不在。请刷新页面再检索。',
  host: '网站的服务器出了错，检索没有进行。请稍后再试。',
  damaged: '检索数据不完整，检索没有进行。请刷新页面再试；仍然这样时，请告诉网站的维护者。',
  version: '网站更新过，本页与检索数据的版本不同。请刷新页面再检索。',
  foreign: '检索数据在别的网站上，浏览器不允许读取。',
};

/** Why a search could not look, and what to do. */
export function searchFault(error: unknown): string {
  return faults[error instanceof IndexError ? error.reason : 'damaged'];
}

const lostFor: Record<Cause, string> = {
  network: '暂时打不开',
  gone: '没有检索数据',
  host: '的服务器出了错',
  damaged: '的检索数据不完整',
  version: '的检索数据是另一个版本',
  foreign: '在别的网站上，浏览器不允许读取',
};

/** Names a site that is left out. */
export function describeLost({ root, cause }: LostSite): string {
  return `“${root}”${lostFor[cause]}，没有包括在内。`;
}
