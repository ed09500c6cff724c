/**
 * THE table of headings. A style says how the ordinal of a heading is written; whether a paragraph
 * with such an ordinal is a heading, an item of a list or an article is for `classify.ts` to say.
 *
 * A new style is one entry here; its examples are its tests.
 */

import { hanDigits, readOrdinal, toHalfWidth } from './ordinals.ts';

/** Styles of one system number the same series: 1. and 1、 are one system written in two ways. */
export type System =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'han'
  | 'hanAlone'
  | 'hanWord'
  | 'hanParen'
  | 'padded'
  | 'decimal1'
  | 'decimal2'
  | 'decimal3'
  | 'decimal4'
  | 'arabic'
  | 'arabicParen'
  | 'circled'
  | 'roman';

export interface HeadingStyle {
  id: string;
  system: System;
  /** Anchored at the start; captures the number without its marks. */
  pattern: RegExp;
  /** What tells a heading of this style from running text or a list. */
  tells: string;
  examples: {
    /** A paragraph, and the ordinal that is read from it. */
    ordinals: Record<string, string>;
    /** Paragraphs that begin alike and have no ordinal of this style. */
    others: string[];
  };
}

const han = `[${hanDigits}]{1,5}`;
const digit = '[0-9０-９]';

/** The order is that in which the styles are tried. */
export const headingStyles: HeadingStyle[] = [
  {
    id: 'part',
    system: 'part',
    pattern: new RegExp(
      `^第(${han}|${digit}{1,3})(?:部分|[编篇])(?=[\\s　：:、]|$|(?![的和至到第是为、，规]))[：:、]?`,
    ),
    tells: 'stands on its own line, without a final mark',
    examples: {
      ordinals: { '第一篇　发展环境': '第一篇', '第二部分：主要任务': '第二部分：' },
      others: ['第一部分是今年的工作。', '第二篇的内容如下。'],
    },
  },
  {
    id: 'chapter',
    system: 'chapter',
    pattern: new RegExp(
      `^第(${han}|${digit}{1,3})章(?=[\\s　：:]|$|(?![的和至到第是为、，规]))[：:]?`,
    ),
    tells: 'stands on its own line, without a final mark',
    examples: {
      ordinals: {
        '第一章　总　　则': '第一章',
        第十二章附则: '第十二章',
        '第3章 工作机制': '第3章',
      },
      others: ['第三章规定的程序适用于本章。', '第二章、第三章同时废止。'],
    },
  },
  {
    id: 'section',
    system: 'section',
    pattern: new RegExp(
      `^第(${han}|${digit}{1,3})节(?=[\\s　：:]|$|(?![的和至到第是为、，规]))[：:]?`,
    ),
    tells: 'stands on its own line, without a final mark',
    examples: {
      ordinals: { '第一节　税务登记': '第一节' },
      others: ['第一节的规定除外。'],
    },
  },
  {
    id: 'article',
    system: 'article',
    pattern: new RegExp(`^第(${han}|${digit}{1,4})条(?:之${han})?(?=[\\s　：:]|$)`),
    tells: 'an article is text, unless it is a short title on its own line with its text below',
    examples: {
      ordinals: {
        '第二十一条　本办法自发布之日起施行。': '第二十一条',
        '第三条之一 略。': '第三条之一',
      },
      others: ['第五条第一款规定的期限为十日。'],
    },
  },
  {
    id: 'han-word',
    system: 'hanWord',
    pattern: new RegExp(`^第(${han})、`),
    tells: 'only where layout sets the line apart; with ， it is a member of an enumeration',
    examples: {
      ordinals: { '第一、关于基本建设': '第一、' },
      others: ['第一，关于基本建设。', '第一步是调查。'],
    },
  },
  {
    id: 'han',
    system: 'han',
    pattern: new RegExp(`^(${han})[ 　]?(?:、|．|\\.(?!\\d))`),
    tells: 'a title of a few words, or a run-in title before a longer text; not a long sentence',
    examples: {
      ordinals: {
        '一、总体要求': '一、',
        '二十一．附则': '二十一．',
        '五十四、加强督查': '五十四、',
      },
      others: [
        '一九九六年，形势好转。',
        '二〇〇四年十月十五日',
        '一是基础不牢。',
        '一要加强领导。',
        '三、四',
      ],
    },
  },
  {
    id: 'han-alone',
    system: 'hanAlone',
    pattern: new RegExp(`^(${han})$`),
    tells: 'nothing else in its line, and a series of them in the document',
    examples: { ordinals: { 一: '一', 十二: '十二' }, others: ['一切', '一、'] },
  },
  {
    id: 'han-parentheses',
    system: 'hanParen',
    pattern: new RegExp(`^[（(]\\s?(${han})\\s?[)）][、.．]?`),
    tells: 'as 一、; below an article, or ending in ；, it is an item',
    examples: {
      ordinals: {
        '（一）指导思想。': '（一）',
        '(十二)加强领导': '(十二)',
        '（三）、任务': '（三）、',
      },
      others: ['（一九九七年一月二十八日）', '（一）、（二）项所列情形除外。', '（略）'],
    },
  },
  {
    id: 'padded',
    system: 'padded',
    pattern:
      /^(0[1-9]|[12]\d)[ 　]*(?=[一-鿿])(?![年月日时点分号个世余多万亿千百元岁名人次项条家户](?!口))/,
    tells: 'two digits before a title of a few words, at least two of them below ten',
    examples: {
      ordinals: { '01综合': '01', '09　人口与就业': '09', '10人口': '10' },
      others: ['01号文件编号：A', '1综合', '20世纪末，', '2023年'],
    },
  },
  {
    id: 'decimal-4',
    system: 'decimal4',
    pattern: /^(\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2})[.．、]?(?=[\s　]*[一-鿿“《（])/,
    tells: 'a title of a few words; the series begins with .1',
    examples: { ordinals: { '5.1.2.1 启动条件': '5.1.2.1' }, others: ['5.1.2.1'] },
  },
  {
    id: 'decimal-3',
    system: 'decimal3',
    pattern: /^(\d{1,2}\.\d{1,2}\.\d{1,2})[.．、]?(?=[\s　]*[一-鿿“《（])/,
    tells: 'a title of a few words; the series begins with .1',
    examples: { ordinals: { '1.1.1 编制目的': '1.1.1' }, others: ['2023.1.5日前完成', '1.5亿元'] },
  },
  {
    id: 'decimal-2',
    system: 'decimal2',
    pattern:
      /^(\d{1,2}[.．]\d{1,2})[.．、]?(?=[\s　]*[一-鿿“《（])(?![\s　]*[亿万千百倍元吨个年月日分度米公平立名人户])/,
    tells: 'a title of a few words; the series begins with .1; a quantity is none',
    examples: {
      ordinals: { '1.1 编制目的': '1.1', '3.2监测预警': '3.2' },
      others: ['1.5亿元资金', '2.3 万人', '13725.5845'],
    },
  },
  {
    id: 'arabic',
    system: 'arabic',
    pattern: /^([0-9０-９]{1,3})[ 　]?(?:[、．）)]|\.(?![0-9０-９]))/,
    tells: 'as 一、; a cell of a table or an item of a list of annexes is none',
    examples: {
      ordinals: {
        '1.问题导向。': '1.',
        '１．加强领导': '１．',
        '2、工作机制': '2、',
        '3) 其他': '3)',
        '4）其他': '4）',
      },
      others: ['1.5亿元', '2023年，', '100~200', '3G用户'],
    },
  },
  {
    id: 'decimal-1',
    system: 'decimal1',
    pattern: /^(\d{1,2})[\s　]{1,4}(?=[一-鿿]{2})/,
    tells: 'only where 1.1 follows',
    examples: { ordinals: { '1 总则': '1' }, others: ['1总则', '12'] },
  },
  {
    id: 'arabic-parentheses',
    system: 'arabicParen',
    pattern: /^[（(]\s?([0-9０-９]{1,2})\s?[)）][、.．]?/,
    tells: 'as 1.',
    examples: {
      ordinals: { '（1）启动条件': '（1）', '(２)程序': '(２)' },
      others: ['（2021年3月5日）', '（2021）'],
    },
  },
  {
    id: 'circled',
    system: 'circled',
    pattern: /^([①-⑳])[、.．]?/,
    tells: 'as 1.; after 注： it is a note',
    examples: { ordinals: { '①落实责任。': '①', '②、加强监督': '②、' }, others: ['▲指标'] },
  },
  {
    id: 'roman',
    system: 'roman',
    pattern: /^([Ⅰ-Ⅹ]{1,2})[、.．]/,
    tells: 'as 一、',
    examples: { ordinals: { 'Ⅱ．现状': 'Ⅱ．' }, others: ['Ⅱ类水体'] },
  },
];

export interface Numbered {
  style: HeadingStyle;
  /** As written, with its mark. */
  ordinal: string;
  number: number;
  /** The number with what stands before it in 1.2.3, half-width. */
  path: string;
  /** Where what follows the ordinal begins in the text. */
  restAt: number;
}

const markdown = /^#{1,6}\s+/;
/** 三、四: two ordinals that are named, none that is counted. */
const series = new RegExp(`^[（(]?${han}[)）]?、[（(]?${han}(?:[)）]|[、和至到项类种]|$)`);

/** The mark of a Markdown heading at the start of a text, or nothing. */
export function markdownMark(text: string): string {
  return text.startsWith('#') ? (markdown.exec(text)?.[0] ?? '') : '';
}

/** Reads the ordinal at the start of a paragraph, whatever the paragraph is. */
export function readNumbered(text: string): Numbered | undefined {
  const mark = markdownMark(text);
  const body = text.slice(mark.length, mark.length + 40);
  if (!/^[（(第Ⅰ-Ⅹ①-⑳0-9０-９〇○零一二三四五六七八九十百廿卅]/.test(body) || series.test(body))
    return undefined;
  for (const style of headingStyles) {
    const match = style.pattern.exec(body);
    if (!match?.[1]) continue;
    const number = readOrdinal(match[1]);
    if (number === undefined) continue;
    const ordinal = match[0].trimEnd();
    return {
      style,
      ordinal,
      number,
      path: toHalfWidth(match[1]),
      restAt: mark.length + match[0].length,
    };
  }
  return undefined;
}
