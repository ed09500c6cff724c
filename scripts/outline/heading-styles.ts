/**
 * THE table of headings. A style says how the ordinal of a heading is written; whether a paragraph
 * with such an ordinal is a heading, an item of a list or an article is for `classify.ts` to say.
 *
 * A new style is one entry here, or in division-styles.ts; its examples are its tests.
 */

import { han, quantity } from '../chinese/heading-patterns.ts';
import { hanDigits } from '../chinese/ordinals.ts';
import { divisionStyles } from './division-styles.ts';
import type { HeadingStyle } from './heading-style.ts';

const arabicDigits = '0123456789０１２３４５６７８９';
const circledDigits = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** The order is that in which the styles are tried. */
export const headingStyles: HeadingStyle[] = [
  ...divisionStyles,
  {
    id: 'han-word',
    system: 'hanWord',
    opens: '第',
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
    opens: hanDigits,
    pattern: new RegExp(`^(${han})[ 　]?(?:、|．|\\.(?!\\d))`),
    tells: 'a title of a few words, or a run-in title before a longer text; not a long sentence',
    examples: {
      ordinals: {
        '一、总体要求': '一、',
        '二十一．附则': '二十一．',
        '五十四、加强督查': '五十四、',
      },
      others: ['一九九六年，形势好转。', '二〇〇四年十月十五日', '一是基础不牢。'],
    },
  },
  {
    id: 'han-spaced',
    system: 'hanSpaced',
    opens: hanDigits,
    pattern: new RegExp(`^(${han})[ 　]{1,2}(?=[^\\s\\d]{2})`),
    tells: 'a title of a few words on its own line, at least two of them; usual before 1960',
    examples: { ordinals: { '一　基本要求': '一' }, others: ['一 九 九 六 年', '一是 要求'] },
  },
  {
    id: 'han-alone',
    system: 'hanAlone',
    opens: hanDigits,
    pattern: new RegExp(`^(${han})$`),
    tells: 'nothing else in its line, and a series of them in the document',
    examples: { ordinals: { 一: '一', 十二: '十二' }, others: ['一切', '一、'] },
  },
  {
    id: 'han-parentheses',
    system: 'hanParen',
    opens: '（(',
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
    id: 'han-closing-parenthesis',
    system: 'hanParen',
    opens: hanDigits,
    pattern: new RegExp(`^(${han})[)）]`),
    tells: 'as （一）, whose first half is missing',
    examples: {
      ordinals: { '一）指导思想': '一）', '十一)其他': '十一)' },
      others: ['一是（略）', '一、'],
    },
  },
  {
    id: 'stem',
    system: 'stem',
    opens: '（(甲乙丙丁戊己庚辛壬癸',
    pattern: /^(?:[（(]([甲乙丙丁戊己庚辛壬癸])[)）]|([甲乙丙丁戊己庚辛壬癸])、)/,
    tells: 'as （一）; common in the 1950s',
    examples: {
      ordinals: { '（甲）工业方面': '（甲）', '乙、农业方面': '乙、' },
      others: ['甲方、乙方', '（甲方）'],
    },
  },
  {
    id: 'padded',
    system: 'padded',
    opens: '012',
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
    opens: arabicDigits,
    pattern: /^([\d０-９]{1,2}(?:[.．][\d０-９]{1,2}){3})[.．、]?(?=[\s　]*[一-鿿“《（Ⅰ-ⅫA-Z])/,
    tells: 'a title of a few words; the series begins with .1',
    examples: { ordinals: { '5.1.2.1 启动条件': '5.1.2.1' }, others: ['5.1.2.1'] },
  },
  {
    id: 'decimal-3',
    system: 'decimal3',
    opens: arabicDigits,
    pattern: /^([\d０-９]{1,2}(?:[.．][\d０-９]{1,2}){2})[.．、]?(?=[\s　]*[一-鿿“《（Ⅰ-ⅫA-Z])/,
    tells: 'a title of a few words; the series begins with .1',
    examples: { ordinals: { '1.1.1 编制目的': '1.1.1' }, others: ['2023.1.5日前完成', '1.5亿元'] },
  },
  {
    id: 'decimal-2',
    system: 'decimal2',
    opens: arabicDigits,
    pattern: new RegExp(
      `^([\\d０-９]{1,2}[.．][\\d０-９]{1,2})[.．、]?(?=[\\s　]*[一-鿿“《（Ⅰ-ⅫA-Z])(?![\\s　]*${quantity}|[A-Z][一-鿿])`,
    ),
    tells: 'a title of a few words; the series begins with .1; a quantity is none',
    examples: {
      ordinals: {
        '1.1 编制目的': '1.1',
        '3.2监测预警': '3.2',
        '4.3 分级响应': '4.3',
        '6.2 人力保障': '6.2',
      },
      others: [
        '1.5亿元资金',
        '2.3 万人',
        '13725.5845',
        '3.5MPa以上的压力容器',
        '2.5小时内到达',
        '2.5D地图引擎',
        '1.2个百分点',
      ],
    },
  },
  {
    id: 'arabic',
    system: 'arabic',
    opens: arabicDigits,
    pattern: /^([0-9０-９]{1,3})[ 　]?(?:[、．）)]|\.(?![0-9０-９]))/,
    tells: 'as 一、; a cell of a table or an item of a list of annexes is none',
    examples: {
      ordinals: {
        '1.问题导向。': '1.',
        '１．加强领导': '１．',
        '2、工作机制': '2、',
        '4）其他': '4）',
      },
      others: ['1.5亿元', '2023年，', '100~200', '3G用户'],
    },
  },
  {
    id: 'decimal-1',
    system: 'decimal1',
    opens: arabicDigits,
    pattern: new RegExp(`^(\\d{1,2})[\\s　]{0,4}(?=[一-鿿]{2})(?!${quantity})`),
    tells: 'only where 1.1 follows; without white space only where it follows below this heading',
    examples: {
      ordinals: { '1 总则': '1', '5附则': '5' },
      others: ['12', '3个月内完成', '8万户居民', '2023年'],
    },
  },
  {
    id: 'arabic-parentheses',
    system: 'arabicParen',
    opens: '（(',
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
    opens: circledDigits,
    pattern: /^([①-⑳])[、.．]?/,
    tells: 'as 1.; after 注： it is a note',
    examples: { ordinals: { '①落实责任。': '①', '②、加强监督': '②、' }, others: ['▲指标'] },
  },
  {
    id: 'roman',
    system: 'roman',
    opens: 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ',
    pattern: /^([Ⅰ-Ⅹ]{1,2})[、.．]/,
    tells: 'as 一、',
    examples: { ordinals: { 'Ⅱ．现状': 'Ⅱ．' }, others: ['Ⅱ类水体'] },
  },
];
