import { parse } from 'parse5';
import { READING } from '../../messages/reading.ts';
import { fill, type Text } from '../../messages/text.ts';
import type { Sidecar } from '../../model.ts';
import { decodeBytes } from '../decode.ts';
import { type Extracted, hintsOf } from '../extracted.ts';
import { countSeen, ExtractionLedger } from '../extraction.ts';
import { checkMarks, tooManyMarks } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { type HtmlLine, linesOf } from './lines.ts';
import { findMainText } from './main-text.ts';
import { isTitleIn, metaOf, publishedOn, squeeze, titleOf } from './title.ts';
import { allText, depthOf, type Element, elementsIn } from './tree.ts';

/** Programs that write a document and nothing else onto a page. */
const WORD_PROCESSORS = /Microsoft Word|LibreOffice|OpenOffice|WPS/i;

/** Browsers show no more; a page that never closes its elements comes close. */
const DEEPEST = 1000;

/**
 * Reads a saved page: the document on it, as a browser shows it, without what the site puts around it.
 *
 * @param sidecar its `from` and `to` are heard: the first and last line of the document
 * @throws Refusal where there is no text
 */
export function readHtml(bytes: Uint8Array, sidecar: Sidecar): Extracted {
  const { text: source, encoding } = decodePage(bytes);
  checkMarks(source, /</g);
  const page = parse(source);
  if (depthOf(page) > DEEPEST) throw tooManyMarks();
  const elements = [...elementsIn(page)];
  const find = (name: string) => elements.find(({ tagName }) => tagName === name);
  const body = find('body');
  const meta = metaOf(find('head'));
  const whole = body ? linesOf(body, new ExtractionLedger()) : [];
  if (!body || whole.every(({ text }) => text.trim() === ''))
    throw new Refusal('no-text', READING.pageEmpty);

  const diagnostics: Extracted['diagnostics'] = [];
  const tell = (rule: string, message: Text) =>
    diagnostics.push({ severity: 'warning', rule, line: 0, message });
  const ledger = new ExtractionLedger();
  const lines = chooseLines(body, meta.get('generator') ?? '', sidecar, ledger, tell);
  const pageName = find('title');
  const title = titleOf(
    meta,
    pageName ? allText(pageName) : '',
    whole.map(({ text }) => text),
    body,
  );
  const titled = withTitle(lines, title, ledger);
  const published = publishedOn(meta);
  const source_ = meta.get('contentsource');
  return {
    text: titled.map(({ text }) => text).join('\n'),
    encoding,
    isParagraphALine: true,
    hints: hintsOf(titled),
    extraction: ledger.result(),
    diagnostics,
    ...(published === undefined ? {} : { published }),
    ...(source_ === undefined ? {} : { publisher: source_ }),
  };
}

/** A page names its encoding in its head; that its bytes are whole UTF-8 says more. */
function decodePage(bytes: Uint8Array): { text: string; encoding: string } {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  const read = decodeBytes(bytes, declared);
  if (read === undefined) throw new Refusal('unknown-encoding', READING.pageEncoding);
  return read;
}

function chooseLines(
  body: Element,
  generator: string,
  sidecar: Sidecar,
  ledger: ExtractionLedger,
  tell: (rule: string, message: Text) => void,
): HtmlLine[] {
  const { from, to } = sidecar;
  if (from !== undefined || to !== undefined) {
    const between = cut(linesOf(body, ledger), from, to);
    for (const { text } of between.outside) ledger.moveOut('page', text);
    for (const field of between.unused) {
      tell('sidecar-unused', fill(READING.notOnPage, { field }));
    }
    return between.inside;
  }
  const { root, isDoubtful } = findMainText(body, WORD_PROCESSORS.test(generator));
  if (isDoubtful) {
    tell('page-or-text', READING.pageOrText);
  }
  const lines = linesOf(root, ledger);
  ledger.leaveOutRest('page', countSeen(allText(body)));
  return lines;
}

function cut(lines: readonly HtmlLine[], from: string | undefined, to: string | undefined) {
  const has = (mark: string) => (line: HtmlLine) => squeeze(line.text).includes(squeeze(mark));
  const first = from === undefined ? 0 : lines.findIndex(has(from));
  const last = to === undefined ? lines.length - 1 : lines.findLastIndex(has(to));
  const start = Math.max(0, first);
  const end = last < start ? lines.length : last + 1;
  return {
    inside: lines.slice(start, end),
    outside: [...lines.slice(0, start), ...lines.slice(end)],
    unused: [...(first < 0 ? ['from'] : []), ...(last < start ? ['to'] : [])],
  };
}

/** The title stands first; on many pages it stands outside of the document's own element. */
function withTitle(
  lines: readonly HtmlLine[],
  title: string | undefined,
  ledger: ExtractionLedger,
): HtmlLine[] {
  if (title === undefined) return [...lines];
  if (
    !isTitleIn(
      title,
      lines.map(({ text }) => text).filter((text) => text.trim() !== ''),
    )
  ) {
    ledger.writeOut('title', title);
    return [{ text: title, heading: 0 }, ...lines];
  }
  return lines.map((line) =>
    line.heading === 1 && squeeze(line.text) === squeeze(title) ? { ...line, heading: 0 } : line,
  );
}
