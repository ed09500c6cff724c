import {
  type Finding,
  holdsText,
  wholeLine as line,
  matching,
  onLinesWith,
  type Passage,
} from './noise-rule.ts';

const LABEL_WORD =
  '(?:(?:相关|推荐|延伸|热门|精彩|最新)(?:阅读|文章|推荐|范文|资讯|新闻|稿件|内容|信息|链接|报道)|[为给][您你]推荐|猜[您你](?:喜欢|感兴趣)|(?:编辑|随机)推荐|大家都在看|您可能(?:还)?(?:感兴趣|喜欢)[^\n。]{0,8})';
const LABEL = new RegExp(
  `^[ \\t]*(?:[-•·>]{0,3} ?[[【〖]?${LABEL_WORD}[\\]】〗]?|[^\\n。]{0,20}的人还看[过了]) {0,2}:?[ \\t]*$`,
);
const LINK = /^[ \t]*(?:[·•●◆▪▶>»]|-(?!-))[ \t]*[^\n。;]{4,60}$/;
/** A title without a bullet: no sentence, no ordinal, no date, no office that signs. */
const TITLE =
  /^[ \t]*(?![ \t]*(?:[一二三四五六七八九十\d]{1,3}[、.]|\(|附|第[一二三四五六七八九十]|[^\n]{0,20}:$))[^\n\t。;]{4,45}$/;
const MOST_LINKS = 30;

/** The titles below such a label, where nothing but them follows up to the end. */
function findList({ folded }: Passage): Finding[] {
  const end = folded.trimEnd().length;
  let start = end;
  for (let links = 0; links <= MOST_LINKS; ) {
    const brk = folded.lastIndexOf('\n', start - 1);
    if (brk < 1) return [];
    const line = folded.slice(brk + 1, start);
    if (LABEL.test(line)) return links > 0 ? [{ start: brk + 1, end }] : [];
    const isTitle = LINK.test(line) || (TITLE.test(line) && !holdsText(line.trim()));
    if (line.trim() !== '' && !isTitle) return [];
    if (line.trim() !== '') links++;
    start = brk;
  }
  return [];
}

/** Such a label without its list may be the heading of a box that the report has itself. */
const findLabels = onLinesWith(/阅读|推荐|相关|最新/g, (passage) =>
  matching(line(`[-•·]? ?[[【]?${LABEL_WORD}[\\]】]? {0,2}(?::(?! {0,2}《)[^\\n]{0,100})?`))(
    passage,
  ).map((found) => ({ ...found, doubt: 'listOfOtherTexts' as const })),
);

/** The lists, and as doubts the labels that have none. */
export function findNeighbours(passage: Passage): Finding[] {
  const list = findList(passage);
  const from = list[0]?.start ?? Number.POSITIVE_INFINITY;
  return [...findLabels(passage).filter(({ start }) => start < from), ...list];
}
