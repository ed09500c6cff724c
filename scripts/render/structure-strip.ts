/**
 * The picture of a report's structure: its level-1 sections and annexes side by side, each as wide as
 * its text is long. SVG in percentages, so that it fits any width and its letters are not stretched.
 */

import type { ContentsEntry, ListedReport } from '../model.ts';
import { escapeHtml } from './escape-html.ts';

/** Share of the width that a letter of an ordinal takes, in percent, on a wide and on a narrow page. */
const letterWidth = { wide: 2.4, narrow: 5 };

interface Bar {
  entry: ContentsEntry;
  isAnnex: boolean;
  /** Start and width in percent. */
  x: number;
  width: number;
}

/**
 * The strip as links to the sections, each named with its title and length.
 *
 * @param href where a bar leads to
 * @returns an empty string where there is nothing to compare
 */
export function structureStrip(
  report: ListedReport,
  href: (entry: ContentsEntry) => string,
): string {
  const bars = barsOf(report);
  if (bars.length < 2) return '';
  const links = bars.map(({ entry, isAnnex, x, width }) => {
    const mark = markOf(entry.ordinal);
    const fits = (letter: number) => mark !== '' && mark.length * letter < width;
    const tight = fits(letterWidth.narrow) ? '' : ' class="tight"';
    const text = fits(letterWidth.wide)
      ? `<text${tight} x="${percent(x + width / 2)}" y="50%" aria-hidden="true">${escapeHtml(mark)}</text>`
      : '';
    const name = escapeHtml(lengthOf(entry));
    return `<a href="${escapeHtml(href(entry))}"${isAnnex ? ' class="annex"' : ''} aria-label="${name}"><title>${name}</title><rect x="${percent(x)}" width="${percent(width)}" height="100%"/>${text}</a>`;
  });
  return `<svg class="strip" role="group" aria-label="各部分篇幅" width="100%" height="32">${links.join('')}</svg>`;
}

/**
 * The strip as a small picture for lists of reports. Its name says what one sees at a glance, not every
 * part: read out for each report of a list, more would be in the way.
 */
export function smallStrip(report: ListedReport): string {
  const bars = barsOf(report);
  if (bars.length < 2) return '';
  const rects = bars.map(
    ({ isAnnex, x, width }) =>
      `<rect${isAnnex ? ' class="annex"' : ''} x="${percent(x)}" width="${percent(width)}" height="8"/>`,
  );
  const name = escapeHtml(glance(bars));
  return `<svg class="strip-small" role="img" aria-label="${name}" width="100%" height="8">${rects.join('')}</svg>`;
}

/** 共 3 个部分，最长的占 59% */
function glance(bars: readonly Bar[]): string {
  const annexes = bars.filter(({ isAnnex }) => isAnnex).length;
  const kinds = [
    ...(bars.length > annexes ? [`${bars.length - annexes} 个部分`] : []),
    ...(annexes > 0 ? [`${annexes} 个附件`] : []),
  ];
  const longest = Math.max(...bars.map(({ width }) => width));
  return `共 ${kinds.join('、')}，最长的占 ${Math.round(longest)}%`;
}

function barsOf({ contents, annexes }: ListedReport): Bar[] {
  const total = contents.reduce((sum, { characters }) => sum + characters, 0);
  let x = 0;
  return contents.map((entry, index) => {
    const width = (entry.characters / (total || 1)) * 100;
    const bar = { entry, isAnnex: index >= contents.length - annexes, x, width };
    x += width;
    return bar;
  });
}

/** 一、 -> 一, （二） -> 二, 第三章 -> 三, 附件1： -> 附件1 */
function markOf(ordinal: string): string {
  return ordinal.replace(/[、.．：:（）()\s]/g, '').replace(/^第(.+)(?:章|节|编|部分)$/, '$1');
}

function lengthOf({ title, characters }: ContentsEntry): string {
  return `${title}，${characters} 字`;
}

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
