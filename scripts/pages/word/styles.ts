/** The styles of a document after GB/T 9704-2012, under the names that Word lists them by. */

import { character, indent, lineHeight, sizes, tighter, typeAreaWidth } from './measures.ts';

const fangsong = '仿宋_GB2312';
const kai = '楷体_GB2312';
const hei = '黑体';
const song = '宋体';
const titleFont = '方正小标宋简体';

/** Fonts, and those that stand in for them: the names that other systems and later versions use. */
export const fontTable = [
  { name: fangsong, substitutes: '仿宋,FangSong,STFangsong' },
  { name: kai, substitutes: '楷体,KaiTi,STKaiti' },
  { name: hei, substitutes: 'SimHei,STHeiti' },
  { name: song, substitutes: 'SimSun,STSong' },
  { name: titleFont, substitutes: 'FZXiaoBiaoSong-B05S,STZhongsong' },
];

/** The same font for every script: else “ ”, — and digits would stand in a Latin one. */
function fonts(name: string): string {
  return `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
}

function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

const exact = `<w:spacing w:line="${lineHeight}" w:lineRule="exact"/>`;
const onNoGrid = '<w:snapToGrid w:val="0"/>';
const flush = '<w:jc w:val="left"/>';
const centred = '<w:jc w:val="center"/>';
const twoCharacters = `<w:ind ${indent('firstLine', 2)}/>`;
/** The title is set at its own width. */
const large = `<w:spacing w:val="0"/>${size(sizes.title)}`;

interface Style {
  /** As elements of the document name it. */
  id: string;
  /** As Word lists it; built-in ones by their English name, which Word translates. */
  name: string;
  basedOn?: string;
  next?: string;
  link?: string;
  paragraph?: string;
  run?: string;
}

/** 一、 （一） 1. （1）: headings by the rank of their ordinal, each with a style for the run-in form. */
const headingFonts = [hei, kai, fangsong, fangsong];

const headings: Style[] = headingFonts.map((font, index) => ({
  id: `${index + 1}`,
  name: `heading ${index + 1}`,
  next: 'Body',
  link: `${index + 1}0`,
  paragraph: `<w:keepNext/>${twoCharacters}<w:outlineLvl w:val="${index}"/>`,
  run: fonts(font),
}));

const others: Style[] = [
  { id: 'Body', name: 'Body Text', paragraph: twoCharacters },
  {
    id: 'Title',
    name: 'Title',
    next: 'Body',
    paragraph: `<w:keepNext/>${onNoGrid}${centred}`,
    run: fonts(titleFont) + large,
  },
  {
    id: 'Mark',
    name: '发文机关标志',
    paragraph: onNoGrid + centred,
    run: `${fonts(titleFont)}<w:color w:val="FF0000"/>${large}`,
  },
  { id: 'Secrecy', name: '密级和紧急程度', paragraph: flush, run: fonts(hei) },
  { id: 'Number', name: '发文字号', paragraph: centred },
  { id: 'BelowTitle', name: '题下说明', paragraph: centred, run: fonts(kai) },
  { id: 'Addressee', name: '主送机关', next: 'Body', paragraph: flush },
  { id: 'AnnexNote', name: '附件说明', paragraph: `<w:ind ${indent('left', 5)}/>` },
  {
    id: 'Issuer',
    name: '发文机关署名',
    next: 'Issued',
    paragraph: '<w:keepNext/><w:jc w:val="right"/>',
  },
  {
    id: 'Issued',
    name: '成文日期',
    paragraph: `<w:ind ${indent('right', 4)}/><w:jc w:val="right"/>`,
  },
  {
    id: 'AnnexLabel',
    name: '附件标识',
    next: 'AnnexTitle',
    paragraph: `<w:keepNext/>${flush}<w:outlineLvl w:val="0"/>`,
    run: fonts(hei),
  },
  {
    id: 'AnnexTitle',
    name: '附件标题',
    basedOn: 'Title',
    next: 'Body',
    paragraph: '<w:outlineLvl w:val="0"/>',
  },
  {
    id: 'Imprint',
    name: '版记',
    paragraph: `<w:pBdr>${rule('top', 8)}${rule('bottom', 8)}${rule('between', 6)}</w:pBdr><w:tabs><w:tab w:val="right" w:pos="${typeAreaWidth - character}"/></w:tabs><w:ind ${indent('firstLine', 1)}/>`,
    run: `<w:spacing w:val="0"/>${size(sizes.imprint)}`,
  },
  {
    id: 'Cell',
    name: '表格文字',
    paragraph: `${onNoGrid}<w:spacing w:line="400" w:lineRule="exact"/>${flush}`,
    run: '<w:spacing w:val="0"/>',
  },
  { id: 'Lines', name: '原样各行', paragraph: flush },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `${onNoGrid}<w:spacing w:line="280" w:lineRule="exact"/><w:ind ${indent('right', 1)}/><w:jc w:val="right"/>`,
    run: `${fonts(song)}<w:spacing w:val="0"/>${size(sizes.footer)}`,
  },
];

/** @param width in eighths of a point */
function rule(side: 'top' | 'bottom' | 'between', width: number): string {
  return `<w:${side} w:val="single" w:sz="${width}" w:space="1" w:color="000000"/>`;
}

function paragraphStyle(style: Style): string {
  const { id, name, basedOn = 'Normal', next, link, paragraph = '', run } = style;
  const following = next ? `<w:next w:val="${next}"/>` : '';
  const linked = link ? `<w:link w:val="${link}"/>` : '';
  const characters = run ? `<w:rPr>${run}</w:rPr>` : '';
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${following}${linked}<w:qFormat/><w:pPr>${paragraph}</w:pPr>${characters}</w:style>`;
}

/** The heading as a run: what it is where the paragraph begins on its line. */
function headingRunStyle(font: string, index: number): string {
  const level = index + 1;
  return `<w:style w:type="character" w:styleId="${level}0"><w:name w:val="标题 ${level} 字符"/><w:basedOn w:val="Default"/><w:link w:val="${level}"/><w:rPr>${fonts(font)}</w:rPr></w:style>`;
}

const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(fangsong)}<w:spacing w:val="${tighter}"/>${size(sizes.body)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;

/** Widow control would leave a line of every fifth page empty; hanging marks would stand outside the type area. */
const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>${exact}<w:jc w:val="both"/></w:pPr></w:style>`;

/** The inside of `word/styles.xml`. */
export const styles = [
  defaults,
  normal,
  '<w:style w:type="character" w:default="1" w:styleId="Default"><w:name w:val="Default Paragraph Font"/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  ...[...headings, ...others].map(paragraphStyle),
  ...headingFonts.map(headingRunStyle),
].join('');
