/**
 * Every type that the text of a report passes through, in the order in which it does.
 * Lines and columns are those of the raw file: lines are counted from 1 and never renumbered, columns are
 * counted from 1 in UTF-16 code units, as editors count them.
 */

import type { Diagnostic } from './diagnostics.ts';

/** What a stage returns: a value, and what a person should know about it. Stages never throw for bad input. */
export interface WithDiagnostics<T> {
  value: T;
  diagnostics: Diagnostic[];
}

/** A report as received. */
export interface RawReport {
  /** Its address below the site's root, made from the file's name: ASCII, without slash. */
  id: string;
  /** The file, as a person would name it in a message; always with forward slashes. */
  path: string;
  bytes: Uint8Array;
  /** The folders that it lies in, outermost first; absent at the top. */
  folders?: Folder[];
  /** Ids under which it was known before: links to them lead on. */
  aliases?: string[];
}

/** Where a report belongs, by its place on the disk and by what its owner says. */
export interface Filing {
  folders?: Folder[];
  aliases?: string[];
  unit?: string;
  categories?: string[];
  summary?: string;
  /** Address of the page that it was taken from, or the name of who published it first. */
  source?: string;
  order?: number;
  /** When it came to the site, as YYYY-MM-DD. */
  added?: string;
}

/** A folder of reports, which can be browsed. */
export interface Folder {
  /** Its address below the site's root, without a slash at its end. */
  id: string;
  name: string;
  /** Its order among the folders around it; those without stand behind, by name. */
  order?: number;
}

/** What the owner of a report decides about it: `<name>.json` beside `<name>.txt`. */
export interface Sidecar {
  title?: string;
  /** Date of issue as YYYY-MM-DD. */
  date?: string;
  issuer?: string;
  documentNumber?: string;
  kind?: string;
  /** The unit that it belongs to, which may be another than its issuer. */
  unit?: string;
  categories?: string[];
  summary?: string;
  /** Where it was taken from. */
  source?: string;
  /** When it came to the site, as YYYY-MM-DD: the feed lists it by that day. */
  added?: string;
  /** It is not published. */
  draft?: boolean;
  /** Its order in its folder; those without stand behind. */
  order?: number;
  /** The last segment of its address, in place of what its file's name gives. */
  slug?: string;
  aliases?: string[];
  /** Exact strings to remove, although no rule is certain of them. */
  remove?: string[];
  /** Exact strings to keep, although a rule would remove them. */
  keep?: string[];
  /** The first and the last line of the document on a saved page, or a part of them. */
  from?: string;
  to?: string;
  /** Kinds of parts of a section by its number or title, as readers name them: 存在问题、原因分析; empty for none. */
  parts?: Record<string, string>;
}

/** What is decided about a report, by its own sidecar and for all reports of its folders. */
export interface Decisions extends Sidecar {
  /** What only its folders list under `remove` or `keep`: a report need not contain it. */
  ofFolders?: string[];
}

export interface Line {
  /** Number in the raw file, from 1. */
  number: number;
  text: string;
}

/** What a file says about a line beyond its text: Word's styles, the tags of a web page. */
export interface LineHint {
  /** Number of the line in the raw text. */
  line: number;
  /** Level of a heading, 1 for the highest; 0 for the title of the document. */
  heading?: number;
  /** The line is a row of a table; rows of one table share a number. Its cells are separated by tabs. */
  table?: number;
  /** The row names the columns. */
  isHeader?: boolean;
}

/** One entry of the ledger: a run of characters that was taken out of the raw text. */
export interface Removal {
  /** Id of the noise rule. */
  rule: string;
  line: number;
  column: number;
  /** Exactly what stood there, line breaks included. */
  text: string;
  /** Where it stood in the decoded text, in UTF-16 code units from 0. */
  offset: number;
  /** What stands there now, where the removed text was an escape of it (`&ldquo;` became “). */
  replacement?: string;
}

/** What happened to characters between a file and its raw text. */
export type ExtractionKind =
  | 'number'
  | 'noteMark'
  | 'title'
  | 'markup'
  | 'symbol'
  | 'bullet'
  | 'picture'
  | 'contents'
  | 'deleted'
  | 'hidden'
  | 'comment'
  | 'header'
  | 'footer'
  | 'ruby'
  | 'fieldCode'
  | 'duplicate'
  | 'note'
  | 'page'
  | 'frontMatter';

/** How often something happened, and to how many characters; white space is not counted. */
export interface Tally {
  kind: ExtractionKind;
  occurrences: number;
  characters: number;
}

/**
 * The balance between a file and its raw text, in characters without white space: those of the file are those of the
 * raw text, less what was written out, and what was left out.
 */
export interface Extraction {
  characters: number;
  /** What the file shows but does not hold, like the numbers of a list. */
  writtenOut: Tally[];
  /** What the file holds but does not show, or what is not the document's own. */
  leftOut: Tally[];
}

/** A report as the reader of its file's format gives it. */
export interface ReportText extends Omit<RawReport, 'bytes'> {
  /** The encoding that the bytes were read as, for example `utf-8`. */
  encoding: string;
  /** The text before cleaning, with line ends as \n. */
  raw: string;
  /** The file's format says where a paragraph ends: each line is one, and lines are never joined. */
  isParagraphALine?: boolean;
  /** What the file says about its lines, sorted by line; absent for plain text. */
  hints?: LineHint[];
  /** Absent for plain text, which is taken whole. */
  extraction?: Extraction;
  /** What the file says of itself beside its text; its sidecar comes first. */
  defaults?: Sidecar;
  /** When a page was published, as YYYY-MM-DD: where the text itself gives no date. */
  published?: string;
  /** Who published the page first. */
  publisher?: string;
}

export interface CleanReport extends ReportText {
  /** What is left: `raw` without the removals. */
  text: string;
  /** `text`, line by line. */
  lines: Line[];
  removals: Removal[];
  /** Runs that a rule only suspects; they stay. */
  doubts: Removal[];
  /** A rule found a sign that a part of the text was hidden from whoever copied it. */
  textIsMissing: boolean;
  /** What readers are told of each rule that removed or doubts something, in Chinese. */
  labels: Readonly<Record<string, string>>;
}

/** What a paragraph is in a document laid out after GB/T 9704-2012. Without a role it is body text. */
export type ParagraphRole =
  | 'annexLabel'
  | 'secrecy'
  | 'title'
  | 'documentNumber'
  | 'passageNote'
  | 'author'
  | 'salutation'
  | 'addressee'
  | 'tableOfContents'
  | 'table'
  | 'article'
  | 'item'
  | 'annexNote'
  | 'issuer'
  | 'date'
  | 'endNote'
  | 'copiedTo'
  | 'printLine';

/** A run of characters of a paragraph, from `start` up to `end`, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** What a paragraph of a table holds: a row, or a piece of one. */
export interface Row {
  /** Its cells in the paragraph's text. What stands between them only drew the table: tabs, spaces, |. */
  cells: Span[];
  /** It names the columns. */
  isHeader?: boolean;
  /** It goes on with the row of the paragraph before: the table was copied one cell a line. */
  continues?: boolean;
}

export interface Paragraph {
  /** Raw line of its first character. */
  line: number;
  /** Without indentation and trailing white space; lines that belong together are joined. */
  text: string;
  role?: ParagraphRole;
  /** Where its role is `table`: its cells. Without it, tabs separate them. */
  row?: Row;
  /** The markers 一是, 二是, 第一， … that open the members of an enumeration inside the paragraph. */
  enumeration?: Span[];
}

/** A heading with all that stands below it. */
export interface Section {
  /** Depth in this document, 1 to 4. */
  level: 1 | 2 | 3 | 4;
  /** As written, with its mark: 一、 （一） 1. 第一章; empty for a heading without number. */
  ordinal: string;
  /** Without ordinal and final mark. */
  title: string;
  /** The heading exactly as it stands in the text, ordinal and final mark included. */
  text: string;
  /** The heading shares its line with the first paragraph of its body. */
  runIn: boolean;
  line: number;
  /** What stands between the heading and the first heading below it. */
  body: Paragraph[];
  children: Section[];
}

/** A document: the report itself, or one that is attached to it with a title and numbering of its own. */
export interface Part {
  /** For display: joined from its lines, spaced letters closed up; a sidecar's title comes first. */
  title: string;
  /** Raw line where the part begins. */
  line: number;
  /** Title lines, document number, author, addressee …, each with its role, in their order. */
  masthead: Paragraph[];
  /** What stands before the first heading. */
  opening: Paragraph[];
  sections: Section[];
  /** What ends the part: 总之…, list of annexes, signature, date, notes. */
  closing: Paragraph[];
}

/** Facts of a report, each as written unless said otherwise; absent where the text does not say. */
export interface Facts {
  documentNumber?: string;
  issuer?: string;
  addressee?: string;
  /** Date of issue as written: 2018年12月7日, 二〇〇四年十月十五日. */
  issuedOn?: string;
  /** The same as YYYY-MM-DD. */
  date?: string;
  /** Year of the report as four digits, from its date or its title. */
  year?: string;
  /** Kind of document (文种), in simplified characters: 述职报告, 通知, 意见 …. */
  kind?: string;
}

/**
 * A part that other reports have, too: 存在问题, 下一步打算. A section of level 1, or the paragraphs in one
 * that hold it.
 */
export interface ReportPart {
  /** Ids of its kinds, see `part-kinds.ts`; a heading may name several. */
  kinds: string[];
  unit: 'section' | 'paragraphs';
  /** Number of the annex that it stands in, from 1; 0 for the report itself. */
  annex: number;
  /** Number of its section of level 1, from 1. */
  section: number;
  /** The heading of that section, with its ordinal. */
  title: string;
  /** Raw line of the heading, or of the first paragraph. */
  line: number;
  /** How many paragraphs hold it; only where it is less than a section. */
  paragraphs?: number;
}

/** The report as its writer structured it. All its paragraphs, in order, are the clean text. */
export interface Outline extends Part {
  id: string;
  path: string;
  facts: Facts;
  annexes: Part[];
}

/** A place in the text of a block where something was removed. */
export interface Cut {
  /** Number of the removal among those of the report, from 1. */
  number: number;
  /** In UTF-16 code units. */
  offset: number;
}

/** A heading on a page. */
export interface HeadingBlock {
  kind: 'heading';
  /** Anchor on its page, the same on every page that shows it: `s1`, `s1-2`, `a1`, `a1-s2`. */
  id: string;
  /** 0 for the title, 1 for a level-1 section or an annex, one more for each level below. */
  depth: number;
  ordinal: string;
  title: string;
  /** Exactly as it stands in the report. */
  text: string;
  /** Offsets in `text` where the writer began a new line of a title, in UTF-16 code units. */
  lineStarts?: number[];
  runIn: boolean;
  line: number;
  /** In order. */
  cuts?: Cut[];
}

/** A paragraph on a page. */
export interface ParagraphBlock {
  kind: 'paragraph';
  /** Anchor: `s1-2-p3` for the third paragraph below `s1-2`, `t12` for an article; none for a line of a table. */
  id?: string;
  /** An article, or the first paragraph of an opening or closing: found and listed by itself. */
  isLandmark?: true;
  zone: 'masthead' | 'opening' | 'body' | 'closing';
  paragraph: Paragraph;
  /** In order. */
  cuts?: Cut[];
}

export type Block = HeadingBlock | ParagraphBlock;

/** An address and what it is called. Addresses are paths below the site's root: `x/1.html#s1-2`. */
export interface Link {
  url: string;
  title: string;
}

/** An entry of a contents list. */
export interface ContentsEntry extends Link {
  /** Anchor of the heading on every page that shows it; absent for a part without a heading. */
  id?: string;
  ordinal: string;
  /** Characters of the section and all below it, white space not counted. */
  characters: number;
  children: ContentsEntry[];
}

/** What lists say of a report: the home page, the years, the feed, the site map. */
export interface ListedReport extends Filing {
  url: string;
  id: string;
  title: string;
  facts: Facts;
  /** Characters of the whole report, white space not counted. */
  characters: number;
  /** Its sections of level 1 and its annexes, in their order. */
  contents: ContentsEntry[];
  /** How many of the last entries of `contents` are annexes. */
  annexes: number;
  /** Addresses of its section pages. */
  sectionUrls: string[];
  /** Its first sentences. */
  description: string;
  /** The parts that other reports have, too. */
  parts: PartUnit[];
}

/** The whole report on one page. */
export interface ReportPage extends ListedReport {
  outline: Outline;
  /** What stands before the title, if anything, and the title lines as a heading of depth 0. */
  head: Block[];
  /** The whole report after the title, in its order. */
  blocks: Block[];
  /** The blocks that stand on no section page: masthead, opening, closing. */
  front: Block[];
  /** The way to it: home page, list of its year. */
  trail: Link[];
  ledger: LedgerPage;
}

/** A part of a report as the pages show it that bring the same part of many reports together. */
export interface PartUnit {
  /** Ids of its kinds. */
  kinds: string[];
  /** Page and anchor where it stands in its report. */
  url: string;
  /** The heading as written. */
  heading: string;
  /** Characters, white space not counted. */
  characters: number;
  /** Its text without the heading: the whole, or of a long one the beginning. */
  lines: { text: string; isHeading: boolean }[];
  /** `lines` is the beginning only. */
  isCut: boolean;
  /** The headings below its own, where `lines` is not the whole. */
  contents: Link[];
}

/** One level-1 section, or one annex, with all below it: the unit of search, linking and quoting. */
export interface SectionPage {
  url: string;
  kind: 'section' | 'annex';
  /** With its ordinal: 一、履行职责情况. */
  title: string;
  report: ReportPage;
  /** Begins with the heading block of the section itself. */
  blocks: Block[];
  trail: Link[];
  contents: ContentsEntry[];
  /** Where the parts of other reports stand that are of the same kind as what this page shows. */
  sameParts: Link[];
  previous?: Link;
  next?: Link;
}

/** What was removed from a report, where, and by which rule. */
export interface LedgerPage {
  url: string;
  clean: CleanReport;
  diagnostics: Diagnostic[];
}

export interface Site {
  /** Sorted by address. */
  reports: ReportPage[];
  /** In the order of the reports, then of the text. */
  sections: SectionPage[];
}

/** The site as a whole: `content/_data/metadata.json`. */
/** What a search can be limited to, for the form of the search page. */
export interface Facets {
  /** Number of reports; their list is loaded by the search page when a reader turns to it. */
  reports: number;
  /** Latest first. */
  years: string[];
  kinds: string[];
  issuers: string[];
  units: string[];
  categories: string[];
  /** Kinds of parts by their names, in the order of a report; none where there is nothing to compare. */
  parts: string[];
}

/** A site that lies below another, which is the home page of both. */
export interface PartSite {
  /** Its root, as seen from the home page, with a slash at its end. */
  url: string;
  title: string;
  facets: Facets;
}

export interface Metadata {
  name: string;
  description: string;
  language: string;
  /** The site's own address, or empty where it is not known. */
  url: string;
  /** Roots of other sites on the same host that the search page covers too, as seen from this one. */
  searchAlso: string[];
  /** Links of the owner's in the head of each page. Addresses below the site's root, or of other sites. */
  navigation: Link[];
  /** A line at the foot of each page, or empty. */
  footer: string;
  /** A picture before the name, as a path below the site's root, or empty. */
  logo: string;
  /** Other origins that pages may load scripts, pictures and styles from: `https://stats.example.org`. */
  origins: string[];
  /** Of a home page of several sites, these; not the owner's to say. */
  library: PartSite[];
}
