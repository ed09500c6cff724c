import type { Finding, NoiseRule, Passage } from '../noise-rule.ts';

/** Zero width, bidi and filler characters, and all controls but tab and line feed. */
const INVISIBLE = new RegExp(
  `(?:(?![\\t\\n])(?:\\u034f|[${[
    '\\p{Cc}\\ufffe\\uffff\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u202a-\\u202e',
    '\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb',
  ].join('')}]))+`,
  'gu',
);
/** What separates words among the controls: vertical tab, form feed, next line. */
const SEPARATOR = /[\v\f\u0085]/;
const EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
/** Scripts that write with joiners or, in Mongolian, with the vowel separator. */
const JOINED_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Tibetan}\p{Script=Devanagari}]$/u;

function findInvisible({ text }: Passage): Finding[] {
  return Array.from(text.matchAll(INVISIBLE)).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 2), start);
    const after = text.slice(end, end + 2);
    if (isSpelling(match[0], before, after)) return [];
    const joinsWords = SEPARATOR.test(match[0]) && /\w$/.test(before) && /^\w/.test(after);
    return [{ start, end, ...(joinsWords ? { replacement: ' ' } : {}) }];
  });
}

/** A single joiner inside an emoji, or a joiner of a script that needs it, belongs to the word. */
function isSpelling(run: string, before: string, after: string): boolean {
  const first = String.fromCodePoint(after.codePointAt(0) ?? 0x20);
  if (run === '\u200d' && EMOJI.test(before) && /^\p{Extended_Pictographic}/u.test(first))
    return true;
  return (
    /^[\u180e\u200c\u200d]$/.test(run) && JOINED_SCRIPT.test(before) && JOINED_SCRIPT.test(first)
  );
}

export const INVISIBLE_RULES: NoiseRule[] = [
  {
    id: 'invisible',
    why: 'Zero-width, bidi, filler and control characters come with copied web pages; they split words for search and can turn the order of what is read. Joiners inside an emoji or a word of a script that needs them are spelling.',
    label: '不可见字符',
    find: findInvisible,
    goes: [
      '党建⟦\u200b⟧工作 ‖ ⟦\u202e⟧一、总体情况 ‖ 述职⟦\u0000\u0007⟧报告',
      '经济⟦\u00ad⟧发展⟦\ufeff⟧ ‖ 基⟦\u3164⟧层⟦\u2066⟧治理⟦\u2069⟧ ‖ part one⟦\f⇒ ⟧part two',
      '编号⟦\u007f⟧１２ ‖ 20⟦\ufeff⟧23年 ‖ 党⟦\ufffe⟧建',
    ],
    stays: [
      '　　全年工作',
      '\u00a0\u00a0一是 ‖ 表\t一 ‖ 工作👨\u200d👩\u200d👧顺利 ‖ ❤\ufe0f ‖ می\u200cخواهم',
    ],
  },
  {
    id: 'lost-character',
    why: 'U+FFFD stands for bytes that another program could not read before the file came here. What stood there is gone; a person has to look it up.',
    label: '无法识别的字符',
    find: ({ text }) =>
      Array.from(text.matchAll(/\ufffd+/g), ({ 0: run, index }) => ({
        start: index,
        end: index + run.length,
        doubt: 'lostCharacters' as const,
      })),
    goes: [],
    stays: ['□□年', '某某？'],
    doubts: ['\ufffd\ufffd年度工作'],
  },
  {
    id: 'wrong-encoding',
    why: 'What programs write that read bytes in the wrong encoding: 锟斤拷 is U+FFFD read as GBK, 鈥 begins a dash or quotation mark of UTF-8 read so. A byte order mark that was read as text (ï»¿) stands for nothing and goes.',
    label: '编码错误的字符',
    find: ({ text }) => [
      ...Array.from(text.matchAll(/ï»¿/g), ({ index }) => ({ start: index, end: index + 3 })),
      ...Array.from(
        text.matchAll(/(?:锟斤拷|鈥[斺檧滄渚嵃€淐濃檛]{0,2}|烫{4})+/g),
        ({ 0: run, index }) => ({
          start: index,
          end: index + run.length,
          doubt: 'wrongEncoding' as const,
        }),
      ),
    ],
    goes: ['⟦ï»¿⟧述职如下'],
    stays: ['烫伤', '铁锟', '水温过烫，烫手'],
    doubts: ['锟斤拷锟斤拷年度工作', '鈥斺€年度'],
  },
];
