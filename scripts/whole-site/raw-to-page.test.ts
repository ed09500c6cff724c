/**
 * From the bytes of a file to what a reader sees: a page shows the text of its file without what its ledger
 * lists, in the order of the file, and the ledger says truly where that stood. Looked at from outside: nothing
 * but the files that go in and the pages that come out.
 */

import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { anyReport } from '../testing/arbitraries.ts';
import { folderOf, runBuild } from '../testing/run-build.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isSoak = process.env.SOAK !== undefined;
const seed = Number(process.env.LAW_SEED ?? 20181207);
const texts = fc.sample(anyReport, { numRuns: isSoak ? 2000 : 60, seed });
const reports = folderOf(Object.fromEntries(texts.map((text, number) => [`r${number}.txt`, text])));
const site = join(folderOf(), 'site');

before(async () => {
  // Of random text some is empty, or no text at all; the others are published.
  const { stderr } = await runBuild([
    ...['--reports', reports, '--output', site, '--cache', join(site, '..', 'cache')],
    '--keep-going',
  ]);
  assert.ok(existsSync(join(site, 'index.html')), stderr);
});
after(() => {
  for (const folder of [reports, join(site, '..')]) rmSync(folder, { recursive: true });
});

function attribute(node: Node, name: string): string {
  return ('attrs' in node && node.attrs.find((each) => each.name === name)?.value) || '';
}

function elements(node: Node, is: (element: Element) => boolean): Element[] {
  if (!('childNodes' in node)) return [];
  const below = node.childNodes.flatMap((child) => elements(child, is));
  return 'tagName' in node && is(node) ? [node, ...below] : below;
}

function textOf(node: Node | undefined): string {
  if (node === undefined) return '';
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const classOf = (node: Node) => attribute(node, 'class').split(' ');
const withClass = (...names: string[]) => {
  return (element: Element) => names.every((name) => classOf(element).includes(name));
};
const bare = (text: string) => text.replace(/\s/g, '');

/**
 * What the report page shows of the file: the head, and the text below it; then the same without the title,
 * since that of a report which has none is made for it.
 */
function shownTexts(page: Node): string[] {
  const [head] = elements(page, withClass('reader-head'));
  const [front] = head ? elements(head, withClass('prose')) : [];
  const [body] = elements(page, withClass('body', 'prose'));
  const [title] = front ? elements(front, (each) => attribute(each, 'id') === 'title') : [];
  const whole = bare(textOf(front) + textOf(body));
  return [whole, whole.replace(bare(textOf(title)), '')];
}

/** The text of a file without what its ledger lists. */
function withoutRemovals(raw: string, ledger: Node): string {
  const lines = raw.split('\n');
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index && 1));
  let text = '';
  let read = 0;
  for (const entry of elements(ledger, (each) => /^r\d+$/.test(attribute(each, 'id')))) {
    const [, line, column] = /第 (\d+) 行第 (\d+) 字/.exec(textOf(entry)) ?? [];
    // Columns are those of editors, in UTF-16 code units.
    const offset = (starts[Number(line) - 1] ?? Number.NaN) + Number(column) - 1;
    const [gone] = elements(entry, ({ tagName }) => tagName === 'del');
    const [instead] = elements(entry, ({ tagName }) => tagName === 'ins');
    const removed = hidden(textOf(gone));
    assert.equal(raw.slice(offset, offset + removed.length), removed, `line ${line}:${column}`);
    text += raw.slice(read, offset) + hidden(textOf(instead));
    read = offset + removed.length;
  }
  return text + raw.slice(read);
}

/** Invisible characters as they were, which the ledger shows by their numbers. */
function hidden(shown: string): string {
  return shown
    .replaceAll('↵\n', '\n')
    .replaceAll(/\[U\+([0-9A-F]{4,6})\]/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
}

test('a page shows its file without what its ledger lists, and the ledger says where that stood', (t) => {
  let pages = 0;
  let removals = 0;
  for (const number of texts.keys()) {
    const folder = join(site, `r${number}`);
    if (!existsSync(folder)) continue;
    const page = parse(readFileSync(join(folder, 'index.html'), 'utf8'));
    const ledger = parse(readFileSync(join(folder, 'ledger.html'), 'utf8'));
    const bytes = readFileSync(join(reports, `r${number}.txt`));
    const raw = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
    const expected = bare(withoutRemovals(raw, ledger));
    const shown = shownTexts(page);
    assert.ok(shown.includes(expected), `report ${number}:\n${expected}\n${shown[0]}`);
    pages += 1;
    removals += elements(ledger, ({ tagName }) => tagName === 'del').length;
  }
  t.diagnostic(`${pages} pages of ${texts.length} files, ${removals} removals, seed ${seed}`);
  assert.ok(pages > texts.length / 2 && removals > pages / 2);
});
