/** What the parts of a report are called where its outline is shown; in English by the names that the code has for them. */

import type { Facts, ParagraphRole } from '../model.ts';
import type { Text } from './text.ts';

type Zone = 'report' | 'annex' | 'masthead' | 'opening' | 'closing';

export const OUTLINE_WORDS = {
  report: { en: 'report', zh: '报告' },
  annex: { en: 'annex', zh: '附件' },
  noTitle: { en: '(no title)', zh: '（没有标题）' },
  masthead: { en: 'masthead', zh: '版头' },
  opening: { en: 'opening', zh: '开头' },
  closing: { en: 'closing', zh: '结尾' },
  level: { en: 'h{level}', zh: '{level} 级' },

  annexLabel: { en: 'annexLabel', zh: '附件标记' },
  secrecy: { en: 'secrecy', zh: '密级' },
  title: { en: 'title', zh: '标题' },
  documentNumber: { en: 'documentNumber', zh: '发文字号' },
  passageNote: { en: 'passageNote', zh: '题注' },
  author: { en: 'author', zh: '作者' },
  salutation: { en: 'salutation', zh: '称呼' },
  addressee: { en: 'addressee', zh: '主送机关' },
  tableOfContents: { en: 'tableOfContents', zh: '目录' },
  table: { en: 'table', zh: '表格' },
  article: { en: 'article', zh: '条' },
  item: { en: 'item', zh: '项' },
  annexNote: { en: 'annexNote', zh: '附件说明' },
  issuer: { en: 'issuer', zh: '发文机关' },
  date: { en: 'date', zh: '日期' },
  endNote: { en: 'endNote', zh: '附注' },
  copiedTo: { en: 'copiedTo', zh: '抄送机关' },
  printLine: { en: 'printLine', zh: '印发' },
  issuedOn: { en: 'issuedOn', zh: '成文日期' },
  year: { en: 'year', zh: '年份' },
  kind: { en: 'kind', zh: '文种' },
} as const satisfies Record<Zone | ParagraphRole | keyof Facts | 'noTitle' | 'level', Text>;
