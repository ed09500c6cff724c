import { formsWith } from './forms.ts';
import { type Finding, holdsText, wholeLine as line, type Passage } from './noise-rule.ts';
import { onTheirLines } from './page-lines.ts';

const form = formsWith({
  kind: '相关|推荐|延伸|热门|精彩|最新',
  text: '阅读|文章|推荐|范文|资讯|新闻|稿件|内容|信息|链接|报道',
  label: [
    '{kind}{text}|往期(?:推荐|精选|回顾)|[为给][您你]推荐|猜[您你](?:喜欢|感兴趣)|(?:编辑|随机)推荐|大家都在看',
    '您可能(?:还)?(?:感兴趣|喜欢)…8',
  ],
});
const LABEL = new RegExp(
  `^[ \\t]*${form('[-•·>]{0,3} ?[[【〖]?{label}[\\]】〗]?', '…20的人还看[过了]')} {0,2}:?[ \\t]*$`,
);
const LINK = /^[ \t]*(?:[·•●◆▪▶>»]|-(?!-))[ \t]*[^\n。;]{4,60}$/;
/** A title without a bullet: no sentence, no ordinal, no date, no office that signs. */
const TITLE = new RegExp(
  [
    '^[ \\t]*(?![ \\t]*(?:[一二三四五六七八九十\\d]{1,3}[、.]|\\(|附|第[一二三四五六七八九十]|[^\\n]{0,20}:$))',
    '[^\\n\\t。;]{4,45}$',
  ].join(''),
);
/** One of several texts of one title. */
const SERIES = /\([一二三四五六七八九十]{1,3}\)$/;
const MOST_LINKS = 30;

/** The titles below such a label, where nothing but them follows up to the end. */
function findList({ folded }: Passage): Finding[] {
  const end = folded.trimEnd().length;
  let start = end;
  for (let links = 0; links <= MOST_LINKS; ) {
    const brk = folded.lastIndexOf('\n', start - 1);
    if (brk < 1) return [];
    const line = folded.slice(brk + 1, start);
    // With a colon or in brackets it is a label also where its list got lost.
    const isLabel = LABEL.test(line) && (links > 0 || /[:\]】〗][ \t]*$/.test(line));
    if (LABEL.test(line)) return isLabel ? [{ start: brk + 1, end }] : [];
    const isTitle =
      LINK.test(line) || (TITLE.test(line) && !holdsText(line.trim().replace(SERIES, '')));
    if (line.trim() !== '' && !isTitle) return [];
    if (line.trim() !== '') links++;
    start = brk;
  }
  return [];
}

/** Such a label without its list may be the heading of a box that the report has itself. */
const findLabelLines = onTheirLines([
  line(form('[-•·]? ?[[【]?{label}[\\]】]? (?::(?! 《)[^\\n]{0,100})?')),
]);
const findLabels = (passage: Passage) =>
  findLabelLines(passage).map((found) => ({ ...found, doubt: 'listOfOtherTexts' as const }));

/** The lists, and as doubts the labels that have none. */
export function findNeighbours(passage: Passage): Finding[] {
  const list = findList(passage);
  const from = list[0]?.start ?? Number.POSITIVE_INFINITY;
  return [...findLabels(passage).filter(({ start }) => start < from), ...list];
}
