import type { HeadingBlock } from '../../model.ts';
import { shownHeading } from '../shown-heading.ts';
import type { WordParagraph } from './paragraph.ts';
import type { RunsOf } from './pieces.ts';
import { titleLineStarts } from './title-lines.ts';

/**
 * The title of a report; or that of an annex, which begins a page: label, free line, title.
 *
 * @param isBelow something stands above it
 */
export function titlePieces(
  heading: HeadingBlock,
  isBelow: boolean,
  runsOf: RunsOf,
): WordParagraph[] {
  const shown = shownHeading(heading);
  const isAnnex = heading.depth > 0;
  const label = isAnnex && shown.startsWith(heading.ordinal) ? heading.ordinal : '';
  const title = shown.slice(label.length);
  const pageBreakBefore = isAnnex && isBelow;
  const above: WordParagraph[] =
    label === '' ? [] : [{ style: 'AnnexLabel', runs: runsOf(label), pageBreakBefore }];
  if (title === '') return above;
  const cut = heading.text.length - title.length;
  const starts = (heading.lineStarts ?? [])
    .map((start) => start - cut)
    .filter((start) => start > 0);
  return [
    ...above,
    ...(above.length > 0 ? [{ style: 'Body', runs: [], keepNext: true }] : []),
    {
      style: isAnnex ? 'AnnexTitle' : 'Title',
      runs: runsOf(withBreaks(title, titleLineStarts(title, starts))),
      pageBreakBefore: pageBreakBefore && above.length === 0,
    },
  ];
}

function withBreaks(title: string, starts: readonly number[]): string {
  return [0, ...starts].map((start, index) => title.slice(start, starts[index])).join('\n');
}
