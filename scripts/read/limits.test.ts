/** Files made to break readers: each is refused with what to do, or read without growing beyond measure. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { docxOf, numbered, p, run } from '../testing/docx.ts';
import { readText } from './formats.ts';

const sentence = '各单位要高度重视防汛工作，落实责任，加强值守。';
const html = (body: string) => Buffer.from(`<!doctype html><html><body>${body}</body></html>`);

async function read(path: string, bytes: Uint8Array) {
  const { value, diagnostics } = await readText({ id: 'a', path, bytes });
  return { raw: value?.raw, said: diagnostics.map(({ rule, message }) => rule + message.zh) };
}

const refused: Record<string, [string, Uint8Array, RegExp]> = {
  'a page nested 100,000 deep': ['a.html', html('<div>'.repeat(1e5) + sentence), /嵌套太深/],
  'tables in tables': ['a.html', html('<table><tr><td>'.repeat(30_000) + sentence), /嵌套太深/],
  'formatting in drawings': ['a.html', html('<svg>'.repeat(50_000) + sentence), /嵌套太深/],
  'a page of tags': ['a.html', html('<p>防汛。</p>'.repeat(700_000)), /标记太多/],
  'a text of signs': ['a.md', Buffer.from('*a_'.repeat(3e5)), /标记太多/],
  'a table without end': ['a.md', Buffer.from(`|甲|\n|-|\n${'|乙|\n'.repeat(1e5)}`), /10 万行/],
  'empty lines without end': ['a.txt', Buffer.from(`${'\n'.repeat(1e6)}${sentence}`), /50 万行/],
  'paragraphs without end': ['a.docx', docxOf({ body: '<w:p/>'.repeat(300_000) }), /10 万行/],
  'one endless paragraph': ['a.docx', docxOf({ body: p(run('汉'.repeat(7e6))) }), /600 万字/],
  'runs without end': ['a.docx', docxOf({ body: p('<w:r/>'.repeat(7e5)) }), /元素太多/],
  'what only has the name of a document': ['a.docx', deflateSync(Buffer.alloc(9)), /内容却不是/],
};

describe('what no report is', () => {
  for (const [name, [path, bytes, message]] of Object.entries(refused)) {
    test(name, async () => {
      const { raw, said } = await read(path, bytes);
      assert.equal(raw, undefined);
      assert.match(said.join(), message);
    });
  }
});

describe('what a file says of sizes', () => {
  test('a hundred thousand pieces beside each other are read', async () => {
    const pieces = '<i>防</i>'.repeat(90_000);
    const { raw = '' } = await read('a.html', html(`<p>${sentence}</p><p>${pieces}</p>`));
    assert.equal(raw.match(/防/g)?.length, 90_001);
  });

  test('spans of a page fill a row up to a hundred columns', async () => {
    const cell = '<td colspan=1000 rowspan=65534>甲</td>';
    const row = `<tr>${cell.repeat(50)}</tr>`;
    const { raw = '' } = await read('a.html', html(`${sentence}<table>${row.repeat(50)}</table>`));
    assert.equal(raw.match(/甲/g)?.length, 50 * 50);
    assert.ok(raw.length < 20_000, String(raw.length));
  });

  test('spans of a document fill a row up to 63', async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p(run('甲'))}</w:tc>`;
    const row = `<w:tr>${cell.repeat(60)}</w:tr>`;
    const { raw = '' } = await read('a.docx', docxOf({ body: `<w:tbl>${row.repeat(9)}</w:tbl>` }));
    assert.equal(raw.match(/甲/g)?.length, 9 * 60);
    assert.ok(raw.length < 9 * 200, String(raw.length));
  });

  test('the number of a list is as long as Word lets anybody type', async () => {
    const level = `<w:lvl w:ilvl="0"><w:start w:val="99"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="${'%1'.repeat(9999)}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const body = p(run(sentence), numbered(1));
    const { raw = '' } = await read('a.docx', docxOf({ body, numbering }));
    assert.ok(raw.endsWith(sentence));
    assert.ok(raw.length < 1000, String(raw.length));
  });
});
