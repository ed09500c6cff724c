import { weigh } from '../evidence.ts';
import { formsWith } from '../forms.ts';
import { type Finding, type NoiseRule, onLinesWith, type Passage } from '../noise-rule.ts';

const SYMBOL = '\\^~@#&*$%_|+=※☆★◎●◆○◇`';
/** Symbols that stand in a row only where a program strewed them. */
const RUN = new RegExp(`[${SYMBOL}]{3,40}`, 'g');
/** A list of the signs that a password may have is text. */
const ABOUT_SIGNS = /字符|符号|密码|口令|标点|键|账号|编码|公式/;
const OPENS = /[“‘"'「『《(]/;
const CLOSES = /[”’"'」』》)]/;

/** Full-width signs at the edges are those of the text. */
function findRuns({ text, folded }: Passage): Finding[] {
  return Array.from(folded.matchAll(RUN)).flatMap(({ 0: run, index }) => {
    const found = withoutText(folded, index, index + run.length);
    const start =
      found.start + (/^[！-～]*/.exec(text.slice(found.start, found.end))?.[0].length ?? 0);
    const end = found.end - (/[！-～]*$/.exec(text.slice(start, found.end))?.[0].length ?? 0);
    const kinds = new Set(folded.slice(start, end)).size;
    if (kinds < 3 || isQuoted(folded, start, end)) return [];
    const insideWord = isHan(folded.charAt(start - 1)) && isHan(folded.charAt(end));
    return end - start >= 5 || insideWord ? [{ start, end }] : [];
  });
}

/** A name made unknown, a grade in stars, a blank to fill in. */
const ROW = /^([_*☆★○●])\1+/;
const BLANK = /^_{3,}/;

/** Takes off what may be the report's own: 10%, 5G+, a blank (____), a hidden name (***), a bullet. */
function withoutText(folded: string, from: number, to: number): Finding {
  let start = from;
  let end = to;
  if (/[\da-z]/.test(folded.charAt(start - 1))) {
    start += /^[%+*]{0,2}/.exec(folded.slice(start, end))?.[0].length ?? 0;
  }
  const opensLine = start === 0 || folded[start - 1] === '\n';
  if (opensLine && folded[end] === ' ')
    start += /^#*/.exec(folded.slice(start, end))?.[0].length ?? 0;
  const row = /[\p{L}\p{N}:]/u.test(folded.charAt(start - 1)) ? ROW : BLANK;
  start += row.exec(folded.slice(start, end))?.[0].length ?? 0;
  if (/^[^%].*%$/.test(folded.slice(start, end)) && /\d/.test(folded.charAt(start - 1))) end--;
  end -= /_{3,}$/.exec(folded.slice(start, end))?.[0].length ?? 0;
  if (folded[end] === ' ') end -= /#*$/.exec(folded.slice(start, end))?.[0].length ?? 0;
  if (opensLine && isHan(folded.charAt(end)) && /[※☆★◎●◆○◇*#]/.test(folded.charAt(end - 1))) end--;
  return { start, end };
}

function isQuoted(folded: string, start: number, end: number): boolean {
  return (
    (OPENS.test(folded.charAt(start - 1)) && CLOSES.test(folded.charAt(end))) ||
    ABOUT_SIGNS.test(
      folded
        .slice(Math.max(0, start - 16), start)
        .split('\n')
        .at(-1) ?? '',
    ) ||
    ABOUT_SIGNS.test(folded.slice(end, end + 10).split('\n')[0] ?? '')
  );
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

/** Printable ASCII with single spaces; a longer run is a text in another language. */
const ASCII = /[!-~](?: ?[!-~]){9,400}/g;
const LONGEST_JAM = 160;
const ADDRESS = /:\/\/|www\.|[\w.]@[\w-]+\.[a-z]|\.(?:com|cn|net|org|html?)\b/i;
const STRONG = /[#@$^&*%~|!?]/g;

function findTokens({ text }: Passage): Finding[] {
  return Array.from(text.matchAll(ASCII)).flatMap(({ 0: run, index }) => {
    if (run.length > LONGEST_JAM || ADDRESS.test(run)) return [];
    const { start, end } = withoutWords(text, index, index + run.length);
    const jam = text.slice(start, end);
    if (isQuoted(text, start, end)) return [];
    const tokens = jam.split(' ');
    if (tokens.length === 1) return isJammedWord(jam) ? [{ start, end }] : [];
    if (tokens.filter((token) => token.length < 3).length > tokens.length / 2) return [];
    const strewn = tokens.filter((token) => STREWN_TOKEN.test(token)).length;
    const changing = tokens.filter((token) => token.length > 3 && changesOf(token) >= 2).length;
    const enough = strewn + changing >= Math.max(3, tokens.length * 0.5);
    const symbols = new Set(jam.match(STRONG)).size;
    if (enough && (symbols >= 2 ? strewn >= 2 : strewn === 1 && changing >= 3)) {
      return [{ start, end }];
    }
    if (tokens.length < 5 || strewn + changing < tokens.length * 0.4) return [];
    return [{ start, end, doubt: 'strewnLetters' }];
  });
}

/** Words, numbers and marks at the edges of the run are the report's. */
function withoutWords(text: string, from: number, to: number): Finding {
  const run = text.slice(from, to);
  const glued = isHan(text.charAt(from - 1));
  const head = glued
    ? /^(?:\d(?=[$@#^&*])|[A-Z]+(?= )|[A-Za-z]?[a-z]{3,}|\d[\d.,]+%?|\d%)?[,.:;)!?]*(?: |$)?/
    : /^[\])}]?(?:[A-Za-z][a-z]{3,}[,.:;)!?]*(?: |$)|[A-Z]{0,2}-?\d[\d.,]+(?: |$)?|[A-Z]\d|[A-Z]{2,} \d|[A-Za-z][a-z]{3,})*/;
  const tail = isHan(text.charAt(to))
    ? /(?:[(]?\d+[.,)]?|\()?$/
    : /(?: [A-Za-z][a-z]{3,}[,.:;)!?]*)*$/;
  const start = from + (head.exec(run)?.[0].length ?? 0);
  return { start, end: Math.max(start, to - (tail.exec(run)?.[0].length ?? 0)) };
}

const STREWN_TOKEN =
  /[a-z0-9][#@$^&*%~|]{1,3}[a-z0-9]|^[#@$^&*%~|]{1,3}[a-z0-9]|[a-z0-9][#@$^&*~|]{1,3}$/i;

/** How often a word goes from letters to digits and back, or into capitals. */
function changesOf(token: string): number {
  return token.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[a-zA-Z])/g)?.length ?? 0;
}

function isJammedWord(word: string): boolean {
  const symbols = new Set(word.match(STRONG));
  const groups = word.match(/[#@$^&*%~|!?]+/g)?.length ?? 0;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(word)).length;
  return groups >= 3 && symbols.size >= 3 && kinds >= 2 && word.length >= 10;
}

const LEADS = ['更多', '下载', '关注', '来源', '搜索', '微信', '公众', '本文', '扫码']
  .map(([first, second]) => `${first}[${SYMBOL}·!-]{0,3}${second}`)
  .join('|');
const form = formsWith({
  sign: `[${SYMBOL}·!-]`,
  opens: `(?<=^[ \\t]{0,20}|[。!?;])(?=${LEADS}|[\\^~@#&$※★☆◎●◆○◇\`])[一-龥a-z0-9]{0,12}|(?={sign}{2})`,
  chunk: '{sign}{1,4}[一-龥a-z0-9]{1,12}',
  closes: `{sign}{2,4}|[${SYMBOL}·-](?=[ \\t]*$|[^一-龥a-z0-9${SYMBOL}·!-])`,
});
/** Words with symbols between them, from symbols or the first word of a call to symbols. */
const STREWN = new RegExp(form('{opens}{chunk}{1,24}{closes}'), 'gm');
const DOUBLE = new RegExp(`([${SYMBOL}!])\\1+`, 'g');
const EDGE = new RegExp(`^[${SYMBOL}·!-]{2}|[${SYMBOL}·!-]{2}$`, 'g');

function findStrewn({ text, folded }: Passage): Finding[] {
  return Array.from(folded.matchAll(STREWN)).flatMap(({ 0: run, index }) => {
    const verdict = judgeStrewn(run);
    if (verdict === undefined) return [];
    const marks = /^！*/.exec(text.slice(index, index + run.length))?.[0].length ?? 0;
    const start = index + marks;
    if (verdict === 'doubt') return [{ start, end: index + run.length, doubt: 'strewnSymbols' }];
    // Its own edge ends it: behind two symbols of a kind, text may follow with signs of its own.
    const edges = Array.from(run.matchAll(DOUBLE), (edge) => edge.index + edge[0].length);
    const own = edges.find((end) => judgeStrewn(run.slice(0, end)) === 'noise');
    return [{ start, end: index + (own ?? run.length) }];
  });
}

function judgeStrewn(run: string): 'noise' | 'doubt' | undefined {
  const { invitation, destination, goods, official, decoys } = weigh(run);
  const words = [invitation, destination, goods].filter(Boolean).length;
  const edges = (run.match(EDGE) ?? []).length;
  if (decoys === 0 || decoys + edges < 3 || official || words === 0) return undefined;
  return words >= 2 ? 'noise' : 'doubt';
}

export const DECOY_RULES: NoiseRule[] = [
  {
    id: 'symbol-run',
    why: 'Symbols of three kinds or more in a row are strewn over a text against copying. A sum, a blank, a hidden name, a row of stars and a list of signs in quotation marks or brackets are text, and so is the percent sign or plus of the number before.',
    label: '插入的干扰符号',
    reads: 'phrases',
    find: findRuns,
    goes: [
      '全面推进⟦%|+*~☆⟧从严治党 ‖ 持续向好。⟦^※##@*☆*#⟧ ‖ 增长10%⟦^&@#~⟧',
      '上涨1.9⟦※%◎==&$*⟧%，保持较低水平 ‖ 5G+⟦@&※^~⟧工业互联网 ‖ 基层⟦@#&⟧党建',
      '（负责部门：商务部）⟦%=◎^*%⟧ ‖ 李**⟦@#^~&⟧ ‖ ⟦=※☆%$=⟧＠② ‖ ⟦#$~^@⟧★党建引领',
      '##⟦◎_#@◎&*⟧ 第七章　附则',
    ],
    stays: [
      '密码须含!@#$%^&*等符号 ‖ 大写字母、数字和@#$%^&*等特殊符号 ‖ （@#￥%……&*） ‖ 得分：____',
      '李*** ‖ ★★★☆☆ ‖ |---|---| ‖ ###### ‖ A*B+C=D ‖ “@#$%^” ‖ 10%~20% ‖ 作者*#单位',
    ],
  },
  {
    id: 'token-run',
    why: 'Tokens in which letters, digits and symbols change places without sense, several in a row or one long one. Numbers, words, standards (GB/T 9704-2012) and addresses do not look so; without symbols such a row may be a list of codes and is only reported.',
    label: '插入的乱码串',
    reads: 'phrases',
    find: findTokens,
    goes: [
      '持续向好。⟦$r4sJ@% z%XE e^a 7Xm #^A⟧ ‖ ⟦0VrB 8gW 8&fbJ9 mqU0z9s @^Y$p1^⟧',
      '全面推进⟦aX9#kQ2$mZ7^pL4&⟧从严治党 ‖ 增长5%⟦q@X r$4T 9^mK z&1⟧',
      'R-2500.000 L-53.458⟦YwGkEdUw q&C F*d@YQ YWp0 WtiU⟧ ‖ A7⟦HDJ@b sCw0c TCxM8 44Y30 v6D2n⟧',
      '13628.3217⟦#Pa aAd2*R HTU7Lz5J T^Dm KPGL⟧',
    ],
    stays: [
      'GB/T 9704-2012 GB 18030-2022 ISO 9001:2015 ‖ R&D AT&T P&G B&B ‖ PM2.5 PM10 SO2 NO2 CO2',
      '邮箱zhang_san@example.com ‖ https://www.example.com/a?b=1&c=%20&d=A1b2C3',
      'Na2CO3 CaCl2 NaHCO3 Fe2O3 ‖ B2B B2C C2C O2O ‖ 初始密码aX9#kQ2$mZ7^pL4&',
      'We trust in C++ and C# only',
    ],
    doubts: ['aB3dE fG4hJ kL5mN pQ6rS tU7vW'],
  },
  {
    id: 'watermark-strewn',
    why: 'A watermark without brackets: symbols between its characters and at its edges, an invitation, a destination or goods beneath. Where only one of those shows, it is reported.',
    label: '夹杂符号的广告',
    reads: 'sentences',
    find: onLinesWith(/[\^~@#&*$_|※☆★◎●◆○◇`+=]/g, findStrewn),
    goes: [
      '持续向好。⟦!!公文#写作*站◎整理分享#%%⟧ ‖ ⟦||第●`一公文◆网整理*$分享!||⟧',
      '各位代表！⟦__某某公#文*网整○理分享$$⟧ ‖ 关于地震趋势的意见⟦__某某公#文*网整○理分享◎◎⟧',
      '⟦!!更多材料尽在●新某某文库$$⟧ ‖ 取得实效⟦**更多材料*|尽在某某考网`·★★⟧',
    ],
    stays: [
      '单产*面积*系数=总产 ‖ 甲#乙*丙#丁 ‖ ★关注民生★更多关爱★ ‖ A&B#C&D',
      '1-5月-10月-12月更多项目',
    ],
    doubts: ['^^哒哒#整*理@某&某~~'],
  },
];
