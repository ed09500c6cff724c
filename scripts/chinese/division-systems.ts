/** Numbering systems of divisions that start with 第: parts, chapters, sections, articles. */

import { article, division } from './heading-patterns.ts';
import type { NumberingSystem } from './numbering-system.ts';

export const divisionSystems = [
  {
    id: 'part',
    numbers: 'divisions',
    tells: 'stands on its own line, without a final mark',
    styles: [
      {
        opens: '第',
        pattern: division('(?:部分|板块|[编篇])'),
        ordinals: {
          '第一篇　发展环境': '第一篇',
          '第二編　總則': '第二編',
          '第二板块：主要任务': '第二板块：',
        },
        others: ['第一部分是今年的工作。', '第二篇的内容如下。'],
      },
    ],
  },
  {
    id: 'subpart',
    numbers: 'divisions',
    tells: 'stands on its own line, without a final mark',
    styles: [
      {
        opens: '第',
        pattern: division('分编'),
        ordinals: { '第一分编　通则': '第一分编' },
        others: ['第一分编的规定'],
      },
    ],
  },
  {
    id: 'chapter',
    numbers: 'divisions',
    tells: 'stands on its own line, without a final mark',
    styles: [
      {
        opens: '第',
        pattern: division('章'),
        ordinals: {
          '第一章　总　　则': '第一章',
          第十二章附则: '第十二章',
          '第 2 章 附則': '第 2 章',
        },
        others: ['第三章规定的程序适用于本章。', '第二章、第三章同时废止。'],
      },
    ],
  },
  {
    id: 'section',
    numbers: 'divisions',
    tells: 'stands on its own line, without a final mark',
    styles: [
      {
        opens: '第',
        pattern: division('节'),
        ordinals: { '第一节　税务登记': '第一节', '第二節　稅務登記': '第二節' },
        others: ['第一节的规定除外。'],
      },
    ],
  },
  {
    id: 'article',
    numbers: 'articles',
    tells: 'an article is text, unless it is a short title on its own line with its text below',
    styles: [
      {
        opens: '第',
        pattern: article,
        ordinals: {
          '第二十一条　本办法自发布之日起施行。': '第二十一条',
          '第三条之一 略。': '第三条之一',
          '第四条（适用范围）略。': '第四条',
          第四条为了保护林木: '第四条',
          '第五條　略。': '第五條',
          '第 5 條': '第 5 條',
        },
        others: [
          '第五条第一款规定的期限为十日。',
          '第五条（二）项除外。',
          '第三条所列情形。',
          '第五條規定的期限',
        ],
      },
    ],
  },
] as const satisfies NumberingSystem[];
