/**
 * How far a notice reaches. A page has glued its notices to the text, so the next full stop says nothing:
 * a notice ends with its own last word (查看, 转载), the bracket or quotation mark that closes a name, an
 * address, or where a mark or the end of the line stands right behind. All texts are folded.
 */

import { formsWith, type Words } from './forms.ts';

/** The words of which notices of a kind are made, as forms. Of two that begin alike the first is read. */
export interface Vocabulary {
  /** What the forms name. */
  words?: Words;
  /** Words after which such a notice may be over. */
  ends: string[];
  /** Words that end it where they complete it: what it offers. */
  objects?: string[];
  /** Its other words. */
  other: string[];
  /** Unknown characters may stand between its words, so many in all, until the notice says what it wants. */
  gap: number;
}

export interface Reached {
  /** 0 where the text does not begin with such a notice. */
  length: number;
  /** Behind which unknown characters it goes on: where text stood before the notice, it may begin there. */
  gaps: readonly number[];
}

export type Reach = (text: string, isComplete: (part: string) => boolean) => Reached;

const form = formsWith({
  /** A name in quotation marks or brackets. */
  quoted: '[“"「《【\\[][^“”"「」《》【】\\[\\]\\n。]{1,20}[”"」》】\\]]',
  /** The number or the Latin name of an account. */
  account: '(?!(?:19|20)\\d\\d(?:年|[-/.]))[a-z0-9_-]{4,20}(?![a-z0-9_-])',
  /** With these the name of a site ends. */
  site: '文库(?:网(?![站络格上点民友信]))?|网(?![络格上点民友信吧])|之家|驿站|宝典|巴巴',
  /** With these the name of an account that sells texts ends, but for a character or two. */
  wares: '范文|公文|文[秘稿]|笔杆子?|老秘|素材',
});
const MARKED_NAME = new RegExp(`^${form('{quoted}', '{address}', '{account}')}`);
const SITE_NAME = new RegExp(`^[一-龥a-z·]{1,8}?${form('{site}')}`);
const WARES_NAME = new RegExp(`^(?!获取|领取|回复|下载|免费)[一-龥a-z·]{0,5}?${form('{wares}')}+`);
/** With these, text goes on; no name holds them. */
const GOES_ON = new RegExp(
  [
    '[,、。;:!?()（）\\s\\d]|[一二三四五六七八九十]、',
    '特此|此致|[妥当]否|现将|为此|综上|总之|其中|此外|因此|同时|下一步|各[级位]|人民|通知|报告如下|[县市区省镇乡州局][^,。]{0,6}(?:政府|局|委|办)',
  ].join('|'),
);
/** A name without marks ends where a mark or the line ends, and is no longer than this. */
const LONGEST_NAME = 6;
const END = /^[ \t]*(?:$|[\n。!?;,~)）】\]”"」])/;
/** After these a name follows. */
const NAMED_NEXT = new RegExp(
  `${form(
    '公众[号平]台?|公号|订阅号|视频号|微信号?|v信|[vw]x|qq群?|群|号|星球|平台|网址|来源|出处',
    '搜一?[搜索]|百度|回复|访问|登[录陆]|关注|尽在|加',
  )} {0,2}:? {0,2}$`,
);
/** After these a name must follow, and a notice whose name has no end has none itself. */
const NAME_OPEN = /(?:公众[号平]台?|公号|订阅号|微信号?|搜索|[号:]) {0,2}:? {0,2}$/;
/** The final mark of a sentence may be that of the text. */
const MARKS = /^[ ,:~*.…·、()“”"【】[\]!-]+$/;
const CLOSES = /[)”"】\]]/;
/** No notice ends with these: a mark behind them is one of the text. */
const FILLER = /^(?:[的了在也都是为由将后上来到去]|\d{1,13})$/;
/** What a notice that is over may still be after: texts that are sold, right behind a word that asks for them. */
const WANTS = /(?:获取|领取|下载|更多|免费|公文|海量|全[套部]|精[品选]|优质|更新)$/;
const WARES = /^(?:素材|范[文本]|模[板版]|课件|讲话稿|资料包)/;
/** After these, too, until the notice says what it wants. */
const ORIGIN_NEXT = /(?:来[源自]于?|出自|[转摘源]自|(?<![,、])由|归|请上|请到|就上) {0,2}:? {0,2}$/;

/** So many characters of text at most look like the first words of a notice. */
const LONGEST_LEAD = 12;

/** Where a notice begins: behind the last gap from which on it is one, or at the start of its text. */
export function startBehindGap(
  { length, gaps }: Reached,
  isNotice: (at: number) => boolean,
): number {
  return gaps.findLast((at) => at < length && at <= LONGEST_LEAD && isNotice(at)) ?? 0;
}

/** The length of the name that stands at the start of a text; 0 where its end cannot be told. */
export function nameLength(text: string): number {
  const marked = MARKED_NAME.exec(text)?.[0].length ?? 0;
  if (marked > 0) return marked;
  const run = /^[一-龥a-z·]{1,24}/.exec(text)?.[0] ?? '';
  // 网络 is a name of no site, and text may go on behind it.
  if (/^(?:互联)?网络?[一-龥]/.test(run)) return 0;
  const site = SITE_NAME.exec(run)?.[0] ?? '';
  if (site !== '' && !GOES_ON.test(site)) return site.length;
  const wares = WARES_NAME.exec(run)?.[0] ?? '';
  const left = wares === '' ? LONGEST_NAME : wares.length + 2;
  if (run.length <= left && END.test(text.slice(run.length)) && !GOES_ON.test(run))
    return run.length;
  return GOES_ON.test(wares) ? 0 : wares.length;
}

/** Makes the function that says how far a notice of these words reaches from the start of a text. */
export function reachOf({ words = {}, ends, objects = ['(?!)'], other, gap }: Vocabulary): Reach {
  const written = formsWith(words);
  const end = written(...ends, '{address}');
  const object = written(...objects);
  const rest = written(...other);
  const word = new RegExp(
    `(?<end>${end})|(?<object>${object})|${rest}|[ ,:~*.…·、()“”"【】\\[\\]!-]+`,
    'y',
  );
  const next = new RegExp(`${end}|${object}|${rest}|[,、:]`, 'g');
  return (text, isComplete) => {
    let reach = 0;
    let complete = false;
    let behindGap = false;
    let unknown = 0;
    const gaps: number[] = [];
    for (let at = 0; at < text.length; ) {
      const before = text.slice(Math.max(0, at - 8), at);
      word.lastIndex = at;
      const found = word.exec(text);
      // An author is no name.
      const isAuthor = found !== null && before.endsWith('归');
      const isOrigin = !complete && !isAuthor && ORIGIN_NEXT.test(before);
      const named = NAMED_NEXT.test(before) || isOrigin;
      const isEnd = found?.groups?.end !== undefined;
      // A notice that is over goes on behind a mark; other words right behind it are the text's.
      const isOver = complete && !/[,、!:~ ]/.test(text.slice(reach, at));
      const mayName = named && !isEnd && (!isOver || NAME_OPEN.test(before));
      const name = mayName ? nameLength(text.slice(at)) : 0;
      const length = name > 0 ? name : (found?.[0].length ?? 0);
      const token = name > 0 ? '' : (found?.[0] ?? '');
      if (complete && /^[和与及等]$/.test(token) && !/[,:、!~ ]$/.test(before)) break;
      if (length > 0) {
        at += length;
        const isWanted = WANTS.test(before) && WARES.test(text.slice(at - length));
        const isObject = (!complete && found?.groups?.object !== undefined) || isWanted;
        const isLast =
          !behindGap &&
          !(isOver && /[一-龥]/.test(token) && !WANTS.test(before)) &&
          !(complete && /[a-z\d%]|^[一-龥]$/.test(token)) &&
          (!MARKS.test(token) || /^[ \t]*(?:$|\n)/.test(text.slice(at)) || CLOSES.test(token)) &&
          !(
            complete &&
            (FILLER.test(token) || (found?.groups?.object !== undefined && !WANTS.test(before)))
          ) &&
          (END.test(text.slice(at)) || text[at] === '、');
        const closes = name > 0 || isEnd || isObject || isLast;
        if (name > 0 || isEnd || isObject) behindGap = false;
        if (closes && (complete || isComplete(text.slice(0, at)))) {
          complete = true;
          reach = at;
        }
        continue;
      }
      if (NAME_OPEN.test(before)) return { length: 0, gaps };
      if (complete) break;
      next.lastIndex = at + 1;
      const index = next.exec(text)?.index ?? Number.POSITIVE_INFINITY;
      unknown += index - at;
      if (unknown > gap) break;
      at = index;
      gaps.push(at);
      behindGap = true;
    }
    return { length: complete ? reach : 0, gaps };
  };
}
