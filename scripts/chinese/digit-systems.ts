/** Numbering systems in digits, from the outermost to the innermost. */

import { decimalRest, quantity } from './heading-patterns.ts';
import type { NumberingSystem } from './numbering-system.ts';
import { circledDigits, dottedDigits, parenthesisedDigits } from './ordinals.ts';

const digits = '0123456789０１２３４５６７８９';

/** 5.1.2 with so many numbers behind the first. */
const decimal = (more: number, ahead: string) =>
  new RegExp(`^([\\d０-９]{1,2}(?:[.．][\\d０-９]{1,2}){${more}})[.．、]?${ahead}`);

/** 01 and Part 1 stand outside of all others. */
export const outerDigitSystems = [
  {
    id: 'labelled',
    numbers: 'sections',
    company: { fewest: 2, longestTitle: 40 },
    tells: 'a title of a few words, at least two of them',
    styles: [
      {
        opens: 'PpC',
        pattern: /^(?:PART|Part|part|CHAPTER|Chapter)[ .．·　]{0,2}(\d{1,2})[、.．:：|｜]?(?!\d)/,
        ordinals: { 'Part 1 政策有力度': 'Part 1', 'PART.02 服务有温度': 'PART.02' },
        others: ['Party 1', 'P1 级故障'],
      },
    ],
  },
  {
    id: 'padded',
    numbers: 'headings',
    company: { fewest: 2, proof: /^0/, longestTitle: 20 },
    tells: 'two digits before a title of a few words, at least two of them below ten',
    styles: [
      {
        opens: '012',
        pattern:
          /^(?:(0[1-9])[ 　|｜/／]+(?=[一-鿿])|(0[1-9]|[12]\d)[ 　|｜/／]*(?=[一-鿿])(?![年月日时点分号个世余多万亿千百元岁名人次项条家户](?!口)))/,
        ordinals: {
          '01综合': '01',
          '02 人才支持': '02',
          '09　人口与就业': '09',
          '10人口': '10',
          '02|综合': '02|',
        },
        others: ['01号文件编号：A', '1综合', '20世纪末，', '2023年'],
      },
    ],
  },
] as const satisfies NumberingSystem[];

export const digitSystems = [
  {
    id: 'decimal1',
    numbers: 'headings',
    tells: 'only where 1.1 follows; without white space only where it follows below this heading',
    styles: [
      {
        opens: digits,
        pattern: new RegExp(`^(\\d{1,2})[\\s　]{0,4}(?=[一-鿿]{2})(?!${quantity})`),
        ordinals: { '1 总则': '1', '5附则': '5' },
        others: ['12', '3个月内完成', '8万户居民', '2023年'],
      },
    ],
  },
  {
    id: 'arabic',
    numbers: 'items',
    tells: 'as 一、; a cell of a table or an item of a list of annexes is none',
    styles: [
      {
        opens: digits,
        pattern: /^([0-9０-９]{1,3})[ 　]?(?:[、．）)]|\.(?![0-9０-９](?!\d{3}年)))/,
        ordinals: {
          '1.问题导向。': '1.',
          '１．加强领导': '１．',
          '2、工作机制': '2、',
          '1.2026年打算': '1.',
          '4）其他': '4）',
        },
        others: ['1.5亿元', '2023年，', '100~200', '3G用户'],
      },
      {
        opens: dottedDigits,
        pattern: new RegExp(`^([${dottedDigits}])`),
        ordinals: { '⒈加强领导': '⒈' },
        others: ['1加强领导'],
      },
    ],
  },
  {
    id: 'decimal2',
    numbers: 'headings',
    company: { fewest: 2 },
    tells: 'a title of a few words; the series begins with .1; a quantity or 1.3的规定 is none',
    styles: [
      {
        opens: digits,
        pattern: decimal(1, `${decimalRest}(?![\\s　]*${quantity}|[A-Z][一-鿿])`),
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
          '1.3的规定适用于附则。',
        ],
      },
    ],
  },
  {
    id: 'decimal3',
    numbers: 'headings',
    tells: 'a title of a few words; the series begins with .1',
    styles: [
      {
        opens: digits,
        pattern: decimal(2, decimalRest),
        ordinals: { '1.1.1 编制目的': '1.1.1' },
        others: ['2023.1.5日前完成', '1.5亿元'],
      },
    ],
  },
  {
    id: 'decimal4',
    numbers: 'headings',
    tells: 'a title of a few words; the series begins with .1',
    styles: [
      {
        opens: digits,
        pattern: decimal(3, decimalRest),
        ordinals: { '5.1.2.1 启动条件': '5.1.2.1' },
        others: ['5.1.2.1'],
      },
    ],
  },
  {
    id: 'arabicParen',
    numbers: 'items',
    tells: 'as 1.',
    styles: [
      {
        opens: '（(',
        pattern: /^[（(]\s?([0-9０-９]{1,2})\s?[)）][、.．]?/,
        ordinals: { '（1）启动条件': '（1）', '(２)程序': '(２)' },
        others: ['（2021年3月5日）', '（2021）'],
      },
      {
        opens: parenthesisedDigits,
        pattern: new RegExp(`^([${parenthesisedDigits}])[、.．]?`),
        ordinals: { '⑴启动条件': '⑴' },
        others: ['①启动条件'],
      },
    ],
  },
  {
    id: 'circled',
    numbers: 'items',
    tells: 'as 1.; after 注： it is a note',
    styles: [
      {
        opens: circledDigits,
        pattern: new RegExp(`^([${circledDigits}])[、.．]?`),
        ordinals: { '①落实责任。': '①', '②、加强监督': '②、', '❸完善机制': '❸' },
        others: ['▲指标'],
      },
    ],
  },
] as const satisfies NumberingSystem[];
