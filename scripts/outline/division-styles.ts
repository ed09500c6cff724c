/** The styles of the divisions that start with 第: parts, chapters, sections, articles. Their examples are their tests. */

import { article, division } from '../chinese/heading-patterns.ts';
import type { HeadingStyle } from './heading-style.ts';

export const divisionStyles: HeadingStyle[] = [
  {
    id: 'part',
    system: 'part',
    opens: '第',
    pattern: division('(?:部分|板块|[编篇])'),
    tells: 'stands on its own line, without a final mark',
    examples: {
      ordinals: {
        '第一篇　发展环境': '第一篇',
        '第二編　總則': '第二編',
        '第二板块：主要任务': '第二板块：',
      },
      others: ['第一部分是今年的工作。', '第二篇的内容如下。'],
    },
  },
  {
    id: 'subpart',
    system: 'subpart',
    opens: '第',
    pattern: division('分编'),
    tells: 'stands on its own line, without a final mark',
    examples: { ordinals: { '第一分编　通则': '第一分编' }, others: ['第一分编的规定'] },
  },
  {
    id: 'chapter',
    system: 'chapter',
    opens: '第',
    pattern: division('章'),
    tells: 'stands on its own line, without a final mark',
    examples: {
      ordinals: { '第一章　总　　则': '第一章', 第十二章附则: '第十二章' },
      others: ['第三章规定的程序适用于本章。', '第二章、第三章同时废止。'],
    },
  },
  {
    id: 'section',
    system: 'section',
    opens: '第',
    pattern: division('节'),
    tells: 'stands on its own line, without a final mark',
    examples: {
      ordinals: { '第一节　税务登记': '第一节', '第二節　稅務登記': '第二節' },
      others: ['第一节的规定除外。'],
    },
  },
  {
    id: 'article',
    system: 'article',
    opens: '第',
    pattern: article,
    tells: 'an article is text, unless it is a short title on its own line with its text below',
    examples: {
      ordinals: {
        '第二十一条　本办法自发布之日起施行。': '第二十一条',
        '第三条之一 略。': '第三条之一',
        '第四条（适用范围）略。': '第四条',
        第四条为了保护林木: '第四条',
        '第五條　略。': '第五條',
      },
      others: [
        '第五条第一款规定的期限为十日。',
        '第五条（二）项除外。',
        '第三条所列情形。',
        '第五條規定的期限',
      ],
    },
  },
];
