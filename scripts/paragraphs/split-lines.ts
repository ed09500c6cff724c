/**
 * Texts that lost their line breaks, as web pages and text boxes leave them: the whole report or some
 * paragraphs stand on one line, and only white space or the ordinals show where they began.
 *
 * 1. A text is run together where its lines are far longer than paragraphs get, or there is only one; a
 *    line is, where the indentation of several paragraphs stands in it.
 * 2. Such lines are cut at white space behind the end of a sentence or before an ordinal, and at
 *    ordinals behind the end of a sentence.
 * 3. Above the first sentence, white space sets title, number and addressee apart; behind an
 *    ordinal it ends the heading.
 * 4. In any text, articles that count on in one line are set apart.
 *
 * All else is left alone.
 */

import { isOffice } from '../chinese/offices.ts';
import { readOrdinal } from '../chinese/ordinals.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { Line } from '../model.ts';

/** Paragraphs of a report have 100 to 250 characters on the average, the longest reports included. */
const runTogether = 300;
/** A line that is not longer is a paragraph. */
const shortest = 120;
const fewestCuts = 3;
/** A row of a Markdown table is one line, however long its cells. */
const tableRow = /^\s*\|.*\|\s*$/;
/** A heading has no more characters. */
const longestHeading = 70;
/** Title, number, addressee and opening words stand within so many characters. */
const head = 300;

const han = '[一二三四五六七八九十]{1,3}';
const ordinal = `(?:${han}、(?!${han})|[（(]${han}[)）](?!、)|第${han}(?:部分|[章节条])[\\s　])`;
const arabic = '(?:\\d{1,2}[、．.](?!\\d)|[（(]\\d{1,2}[)）])';
const cutAt = new RegExp(
  [
    `(?<=[。！？：；…”’）)])[ \\t　\\u00a0]+(?=\\S)`,
    `(?<![ \\t　\\u00a0A-Za-z,，、和与及或])[ \\t　\\u00a0]{1,40}(?=(?:${ordinal}|${arabic})(?![款项目]))`,
    `(?<=[。！？：；])(?=${ordinal})`,
    `(?<![。！][^。！\\s]{2,30})[ \\t　\\u00a0]{1,40}(?=(?:[12]\\d{3}|[〇○一二三四五六七八九]{4})年\\S{2,6}日[）)]?\\s*$)`,
  ].join('|'),
  'g',
);
const opensHeading = new RegExp(`^(?:${ordinal}|${arabic})`);
const salutation = inBothScripts(
  /(?:尊敬的)?(?:各位(?:代表|委员|领导|同志|同事)、?)*(?:同志们|同事们|各位(?:代表|委员|领导|同志|同事))[：:！!]/,
);

/** Indentation in the middle of a line, where a paragraph began. */
const indentInside = new RegExp(
  `(?<=[。！？：；])[ 　\\u00a0]{2,40}(?=\\S)|　{2}(?=${ordinal}|${arabic})`,
  'g',
);
/** 第二条　 behind the end of a sentence, and 第二章　 likewise; a mere 第二条 names one. */
const article = inBothScripts(
  /(?<=[。；：！？”）)])[ \t　\u00a0]*(?=第[ 　]?([\d一二三四五六七八九十百零〇]{1,5})[ 　]?([条章节])[\s　])/g,
);
const articleAhead = inBothScripts(
  /^\s*第[ 　]?([\d一二三四五六七八九十百零〇]{1,5})[ 　]?条[\s　]/,
);

/** 云岭镇人民政府、县水务局：, with the text behind it. */
const addressee = /^\s*[^。；：:“《\s]{2,80}[：:](?=\s*\S{8})/;

/** Cuts the lines of a text that are run together; every piece keeps the number of its line. */
export function splitLines(lines: readonly Line[]): Line[] {
  const whole = isRunTogether(lines);
  let inHead = true;
  return lines.flatMap(({ number, text }) => {
    const isLong = text.length > shortest && !tableRow.test(text) && !text.includes('\t');
    const indents = isLong && !whole ? [...text.matchAll(indentInside)].length : 0;
    const pieces = isLong && (whole || indents >= fewestCuts) ? cutLine(text, inHead) : [text];
    if (text.trim() !== '') inHead = false;
    return pieces.flatMap(cutArticles).map((piece) => ({ number, text: piece }));
  });
}

/** 第一条　……。第二条　……: each counts on from the one before. */
function cutArticles(text: string): string[] {
  const first = articleAhead.exec(text)?.[1];
  if (first === undefined) return [text];
  let last = readOrdinal(first);
  let from = 0;
  const pieces: string[] = [];
  for (const { index, 0: space, 1: written = '', 2: division } of text.matchAll(article)) {
    const number = readOrdinal(written);
    if (division === '条') {
      if (last === undefined || number !== last + 1) continue;
      last = number;
    }
    pieces.push(text.slice(from, index));
    from = index + space.length;
  }
  return [...pieces, text.slice(from)];
}

function isRunTogether(lines: readonly Line[]): boolean {
  let characters = 0;
  let count = 0;
  for (const { text } of lines) {
    const { length } = text.trim();
    characters += length;
    if (length > 0) count++;
  }
  return count > 0 && characters / count >= (count === 1 ? shortest : runTogether);
}

function cutLine(text: string, inHead: boolean): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(cutAt)) {
    pieces.push(text.slice(from, index));
    from = index;
  }
  pieces.push(text.slice(from));
  return pieces
    .flatMap((piece, index) => (index === 0 && inHead ? cutHead(piece) : [piece]))
    .flatMap(cutHeading)
    .filter((piece) => piece.trim() !== '');
}

/** 某某意见 某政发〔2020〕3号 各县人民政府：, and a salutation that a title runs into. Spaces beside numbers and Latin words part nothing. */
function cutHead(piece: string): string[] {
  const sentence = piece.search(/[。；]/);
  const end = Math.min(head, sentence < 0 ? piece.length : sentence);
  const pieces: string[] = [];
  let from = 0;
  for (const { index } of piece
    .slice(0, end)
    .matchAll(
      /(?<=[一-鿿〕）)：:》])(?<![和与及或])[ \t　\u00a0]+(?=(?:[一-鿿《〔—]|(?<!》[ 　\u00a0]*)[（(]|\d{4}年)\S{3})/g,
    )) {
    if (piece.slice(from, index).trim().length < 4 || isInParentheses(piece.slice(0, index)))
      continue;
    pieces.push(piece.slice(from, index));
    from = index;
  }
  const rest = piece.slice(from);
  const greeted = salutation.exec(rest.slice(0, head));
  if (!greeted) return [...pieces, rest].flatMap(cutAddressee);
  const after = greeted.index + greeted[0].length;
  return [
    ...pieces,
    rest.slice(0, greeted.index),
    rest.slice(greeted.index, after),
    rest.slice(after),
  ];
}

/** A note of passage has white space between the days that it names. */
function isInParentheses(before: string): boolean {
  return /[（(][^（()）]*$/.test(before);
}

function cutAddressee(piece: string): string[] {
  const line = addressee.exec(piece)?.[0] ?? '';
  const last =
    line
      .trim()
      .replace(/[：:]$/, '')
      .split(/[，、]/)
      .at(-1) ?? '';
  return isOffice(last) ? [line, piece.slice(line.length)] : [piece];
}

/** 一、总体要求 全面贯彻……: the first white space ends the heading, if no sentence ends before it. */
function cutHeading(piece: string): string[] {
  const text = piece.trimStart();
  const opening = opensHeading.exec(text)?.[0].length ?? 0;
  if (opening === 0) return [piece];
  const near = text.slice(opening, opening + longestHeading);
  const space = /^\s*[^\s。；，]\S*(?=[ \t　\u00a0]+\S)/.exec(near)?.[0] ?? '';
  const end = opening + space.length;
  if (space === '' || /[。；]/.test(space) || text.length - end < 20) return [piece];
  return [text.slice(0, end), text.slice(end)];
}
