/** What the ledger says of the way from a file to its raw text: kinds and counts, never the text. */

import type { Extraction, ExtractionKind, Tally } from '../model.ts';

const LABELS: Record<ExtractionKind, string> = {
  number: '自动编号',
  noteMark: '注释标记',
  title: '网页上另处的标题',
  symbol: '公式和连字符的写法',
  markup: '排版标记',
  bullet: '项目符号',
  picture: '图片和图形',
  contents: '自动目录',
  deleted: '修订中已删去的文字',
  hidden: '隐藏文字',
  comment: '批注',
  header: '页眉',
  footer: '页脚',
  ruby: '拼音指南',
  fieldCode: '域代码',
  duplicate: '同一内容的另一写法',
  note: '没有引用的注释',
  page: '网页上正文以外的文字',
  frontMatter: '文件头的属性',
};

export interface ExtractionLine extends Omit<Tally, 'kind'> {
  label: string;
}

export interface ExtractionLines {
  characters: number;
  writtenOut: ExtractionLine[];
  leftOut: ExtractionLine[];
}

/** `undefined` for plain text, which is taken whole. */
export function extractionLines(extraction: Extraction | undefined): ExtractionLines | undefined {
  if (extraction === undefined) return undefined;
  const { characters, writtenOut, leftOut } = extraction;
  return { characters, writtenOut: writtenOut.map(lineOf), leftOut: leftOut.map(lineOf) };
}

function lineOf({ kind, occurrences, characters }: Tally): ExtractionLine {
  return { label: LABELS[kind], occurrences, characters };
}
