/** What stands around a web address in folded text: who names it, who uses it, and what kind of line it is in. */

/** After these words or marks the report gives the address. */
const NAMED = new RegExp(
  `(?:${[
    '[址站页称说报台统接名]|平台|网|邮箱|app|商城|公司|集团|中心|门户',
    '登[录陆]|访问|进入|打开|浏览|输入|点击|搜索|[见为是在到至从由向据对与和及或了]',
    '[:/(《“"‘\'「=@、,]',
  ].join('|')}) ?$`,
);
/** Before these the report says something of it. */
const USED = new RegExp(
  `^ ?(?:${[
    '网|站|平台|首页|邮箱|公司|集团|[称的上等是为和与及或在于了、,，”"》’\'」@=]',
    '查询|查看|访问|发布|注册|表示|全年|填报|报[名送]|上线|公[布示]|披露|宣布|[下申购]|进行',
  ].join('|')})`,
);
const OFFICIAL = /\.(?:gov|edu|org|mil)\b|gov\.|\.gov/;
const CONTACT = /电话|邮[箱编政]|地址|传真|联系人|e-?mail|网址|通讯|住所|微信|来源/;
const REFERENCE = /^[ \t]*\[\d{1,3}\]|\[(?:j|m|z|eb\/ol)\]|参考(?:文献|资料)/;
const ORDINAL =
  /^[ \t]*(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十百]{1,4}[章节条]|\d{1,2}[.、])/;
const SHORTEST_PARAGRAPH = 12;
/** So far around an address are lines looked at. */
const FAR = 600;

export interface Surroundings {
  /** Nothing names or uses it, and no contact block or list of references is near. */
  isBare: boolean;
  /** At the start or the end of its line or sentence. */
  isAtEdge: boolean;
  /** Behind the last sentence of a paragraph, or on a line of its own between paragraphs or headings. */
  isStray: boolean;
}

export function surroundingsOf(folded: string, start: number, end: number): Surroundings {
  const above = folded.slice(Math.max(0, start - FAR), start).split('\n');
  const below = folded.slice(end, end + FAR).split('\n');
  const before = above.at(-1) ?? '';
  const after = below[0] ?? '';
  const near = [...above.slice(-3), ...below.slice(0, 3)].join('\n');
  const line = before + after;
  const opens = before.trim() === '';
  const closes = after.trim() === '';
  const lineAbove = lastFilled(above.slice(0, -1));
  const isAnnounced = opens && /[:为是]$/.test(lineAbove);
  return {
    isBare:
      !NAMED.test(before) &&
      !USED.test(after) &&
      !OFFICIAL.test(folded.slice(start, end)) &&
      !isAnnounced &&
      !CONTACT.test(near) &&
      !REFERENCE.test(line) &&
      !line.includes('\t'),
    isAtEdge: opens || closes || /[。!?;] ?$/.test(before) || /^ ?[。!?;]/.test(after),
    isStray:
      closes &&
      (opens
        ? isBody(lineAbove) && isBody(lastFilled(below.slice(1).reverse()))
        : endsParagraph(before)),
  };
}

function lastFilled(lines: readonly string[]): string {
  return lines.findLast((line) => line.trim() !== '')?.trimEnd() ?? '';
}

function isBody(line: string): boolean {
  return ORDINAL.test(line) || endsParagraph(line);
}

function endsParagraph(line: string): boolean {
  return line.trim().length >= SHORTEST_PARAGRAPH && /[。!?”)][ \t]*$/.test(line);
}
