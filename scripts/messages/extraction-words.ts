/** What a reader of a format wrote out or left out, in a few words. The ledger of the site has the Chinese ones. */

import type { ExtractionKind } from '../model.ts';
import type { Text } from './text.ts';

export const EXTRACTION_WORDS = {
  number: { en: 'numbers of lists', zh: '自动编号' },
  noteMark: { en: 'marks of notes', zh: '注释标记' },
  title: { en: 'a title from elsewhere on the page', zh: '网页上另处的标题' },
  symbol: { en: 'signs of formulas and hyphens', zh: '公式和连字符的写法' },
  markup: { en: 'signs of markup', zh: '排版标记' },
  bullet: { en: 'bullets', zh: '项目符号' },
  picture: { en: 'pictures and shapes', zh: '图片和图形' },
  contents: { en: 'table of contents', zh: '自动目录' },
  deleted: { en: 'text deleted by a revision', zh: '修订中已删去的文字' },
  hidden: { en: 'hidden text', zh: '隐藏文字' },
  comment: { en: 'comments', zh: '批注' },
  header: { en: 'page headers', zh: '页眉' },
  footer: { en: 'page footers', zh: '页脚' },
  ruby: { en: 'phonetic guides', zh: '拼音指南' },
  fieldCode: { en: 'codes of fields', zh: '域代码' },
  duplicate: { en: 'another form of the same', zh: '同一内容的另一写法' },
  note: { en: 'notes that nothing cites', zh: '没有引用的注释' },
  page: { en: 'text of the page around the document', zh: '网页上正文以外的文字' },
  frontMatter: { en: 'properties at the head of the file', zh: '文件头的属性' },
} as const satisfies Record<ExtractionKind, Text>;
