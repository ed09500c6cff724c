/** Numbering systems in Chinese characters, from the outermost to the innermost. */

import { han } from './heading-patterns.ts';
import type { NumberingSystem } from './numbering-system.ts';
import { formalDigits, hanDigits, ideographs, stems } from './ordinals.ts';

export const hanSystems = [
  {
    id: 'formal',
    numbers: 'sections',
    tells: 'as 一、, one level further out; usual in Taiwan',
    styles: [
      {
        opens: formalDigits,
        pattern: new RegExp(`^([${formalDigits}]{1,3})[ 　]?[、．.](?![一-鿿]、)`),
        ordinals: { '壹、計畫緣起': '壹、', '拾壹、附則': '拾壹、', '贰、主要任务': '贰、' },
        others: ['叁仟元整', '陆、海、空三军'],
      },
    ],
  },
  {
    id: 'han',
    numbers: 'sections',
    tells: 'a title of a few words, or a run-in title before a longer text; not a long sentence',
    styles: [
      {
        opens: hanDigits,
        pattern: new RegExp(`^(${han})(?:[ 　]?(?:、|．|\\.(?!\\d(?!\\d{3}年)))|(?=【))`),
        ordinals: {
          '一、总体要求': '一、',
          '二十一．附则': '二十一．',
          '三.2026年打算': '三.',
          '五十四、加强督查': '五十四、',
          '二【主要做法】': '二',
        },
        others: ['一九九六年，形势好转。', '二〇〇四年十月十五日', '一是基础不牢。'],
      },
    ],
  },
  {
    id: 'hanBracket',
    numbers: 'sections',
    company: { fewest: 2 },
    tells: 'a title of a few words, at least two of them',
    styles: [
      {
        opens: '【〖[［',
        pattern: new RegExp(`^[【〖[［](${han})[】〗\\]］]、?`),
        ordinals: { '【一】组织建设': '【一】', '［二］廉政建设': '［二］' },
        others: ['【摘要】', '【一季度】'],
      },
    ],
  },
  {
    id: 'hanSpaced',
    numbers: 'headings',
    company: { fewest: 2, longestTitle: 40 },
    tells: 'a title of a few words on its own line, at least two of them; usual before 1960',
    styles: [
      {
        opens: hanDigits,
        pattern: new RegExp(`^(${han})[ 　]{1,2}(?=[^\\s\\d]{2})`),
        ordinals: { '一　基本要求': '一' },
        others: ['一 九 九 六 年', '一是 要求'],
      },
    ],
  },
  {
    id: 'hanAlone',
    numbers: 'headings',
    company: { fewest: 2 },
    tells: 'nothing else in its line, and a series of them in the document',
    styles: [
      {
        opens: hanDigits,
        pattern: new RegExp(`^(${han})$`),
        ordinals: { 一: '一', 十二: '十二' },
        others: ['一切', '一、'],
      },
    ],
  },
  {
    id: 'roman',
    numbers: 'headings',
    tells: 'as 一、',
    styles: [
      {
        opens: 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ',
        pattern: /^([Ⅰ-Ⅹ]{1,2})[、.．]/,
        ordinals: { 'Ⅱ．现状': 'Ⅱ．' },
        others: ['Ⅱ类水体'],
      },
      {
        opens: 'IVX',
        pattern: /^((?:X?(?:IX|IV|V?I{1,3})|X?V|X))[、.．](?=[\s　]*[一-鿿])/,
        ordinals: { 'II. 续议事项': 'II.', 'IV、其他': 'IV、' },
        others: ['I．Smith', 'VIP服务', 'IT、通信行业'],
      },
    ],
  },
  {
    id: 'hanParen',
    numbers: 'headings',
    tells: 'as 一、; below an article, or ending in ；, it is an item',
    styles: [
      {
        opens: '（(',
        pattern: new RegExp(`^[（(]\\s?(${han})\\s?[)）][、.．]?`),
        ordinals: {
          '（一）指导思想。': '（一）',
          '(十二)加强领导': '(十二)',
          '（三）、任务': '（三）、',
        },
        others: ['（一九九七年一月二十八日）', '（一）、（二）项所列情形除外。', '（略）'],
      },
      {
        opens: hanDigits,
        pattern: new RegExp(`^(${han})[)）]`),
        ordinals: { '一）指导思想': '一）', '十一)其他': '十一)' },
        others: ['一是（略）', '一、'],
      },
      {
        opens: ideographs,
        pattern: new RegExp(`^([${ideographs}])[、.．]?`),
        ordinals: { '㈠基本情况': '㈠', '㊁、工作措施': '㊁、' },
        others: ['㈱某某'],
      },
    ],
  },
  {
    id: 'stem',
    numbers: 'headings',
    tells: 'as （一）; common in the 1950s',
    styles: [
      {
        opens: `（(${stems}`,
        pattern: new RegExp(`^(?:[（(]([${stems}])[)）]|([${stems}])、)`),
        ordinals: { '（甲）工业方面': '（甲）', '乙、农业方面': '乙、' },
        others: ['甲方、乙方', '（甲方）'],
      },
    ],
  },
  {
    id: 'hanWord',
    numbers: 'headings',
    tells: 'only where layout sets the line apart; with ， it is a member of an enumeration',
    styles: [
      {
        opens: '第',
        pattern: new RegExp(`^第(${han})、`),
        ordinals: { '第一、关于基本建设': '第一、' },
        others: ['第一，关于基本建设。', '第一步是调查。'],
      },
    ],
  },
] as const satisfies NumberingSystem[];
