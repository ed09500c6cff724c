import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import type { ReportPage } from '../model.ts';
import { partLines, sampleOutlines } from '../testing/sample-outlines.ts';
import { siteOf } from '../testing/sample-site.ts';
import { downloadFiles, downloadsOf } from './downloads.ts';

const { reports } = siteOf(sampleOutlines);
const squeezed = (text: string) => text.replace(/\s+/g, '');
const written = ({ outline }: ReportPage) =>
  squeezed([outline, ...outline.annexes].flatMap(partLines).join(''));

/** The content of a file of the report. */
function content(one: ReportPage, extension: string): string {
  const file = downloadFiles(one).find(({ url }) => url.endsWith(`.${extension}`));
  return typeof file?.content === 'string' ? file.content : '';
}

function report(id: string): ReportPage {
  const found = reports.find((one) => one.id === id);
  assert.ok(found);
  return found;
}

test('a text file has the whole clean text, a paragraph a line, run-in headings in their line', () => {
  for (const one of reports) {
    assert.equal(squeezed(content(one, 'txt')), written(one));
  }
  const lines = content(report('full'), 'txt').split('\n');
  assert.equal(lines[0], '某街办〔2024〕3号');
  assert.ok(lines.some((line) => line.startsWith('（一）坚持党建引领，夯实基层基础。全年组织')));
  assert.equal(lines.at(-1), '');
});

test('a Markdown file reads as the report, and nothing of it as markup', () => {
  for (const one of reports) {
    const html = new MarkdownIt('commonmark', { html: false }).render(content(one, 'md'));
    const tags = /<\/?(?:h[1-6]|p|pre|code|div)(?: [a-z-]+="[^"<>]*")*>/g;
    const shown = html
      .replace(tags, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    assert.equal(squeezed(shown), written(one));
  }
  assert.match(content(report('statute'), 'md'), /^# 某镇村务公开办法\n/);
});

test('files are saved under the title of the report, without what file systems refuse', () => {
  const names = downloadsOf(report('hostile')).map(({ name }) => name);
  for (const name of names) assert.doesNotMatch(name, /[\\/:*?"<>|]/);
  const plain = downloadsOf(report('plain')).map(({ name }) => name);
  assert.deepEqual(plain, ['年终感言.docx', '年终感言.txt', '年终感言.md']);
  const untitled: ReportPage = { ...report('plain'), title: '///' };
  assert.equal(downloadsOf(untitled)[2]?.name, 'plain.md');
});
