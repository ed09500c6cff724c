import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { docxOf, p, run } from '../testing/docx.ts';
import { readText } from './formats.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const ole = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]);

describe('readText tells a format by bytes, whatever the name says', () => {
  const page = '<!DOCTYPE html><html><body><p>全年工作，顺利。</p></body></html>';
  for (const [name, path, bytes, raw] of [
    ['a Word document called .txt', 'a.txt', docxOf({ body: p(run('甲')) }), '甲'],
    ['a page called .txt', 'a.txt', bytesOf(page), '全年工作，顺利。'],
    ['Markdown with front matter called .txt', 'a.txt', bytesOf('---\ntitle: 甲\n---\n乙'), '乙'],
    ['plain text called .html', 'a.html', bytesOf('甲\n乙'), '甲\n乙'],
    ['plain text with a stray tag', 'a.txt', bytesOf('<p>甲</p>'), '<p>甲</p>'],
  ] as const) {
    test(name, async () => {
      const { value, diagnostics } = await readText({ id: 'a', path, bytes });
      assert.equal(value?.raw, raw);
      assert.deepEqual(diagnostics, []);
    });
  }
});

describe('readText refuses, and says what to do', () => {
  for (const [name, bytes, message] of [
    ['old Word', ole('WordDocument'), /另存为 \.docx/],
    ['a document with a password', ole('EncryptedPackage'), /password/],
    ['a workbook', ole('Workbook'), /Excel/],
    ['RTF', bytesOf('{\\rtf1'), /\.docx/],
    ['PDF', bytesOf('%PDF-1.7'), /find the Word file/i],
    ['a web archive', bytesOf('From: <Saved>\r\nMIME-Version: 1.0'), /\.html/],
    ['what an organisation encrypted', bytesOf('%TSD-Header-###%'), /decrypted/],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /picture/],
    ['another archive', zipSync({ 'a.txt': strToU8('甲') }), /Unpack/],
    ['a workbook in ZIP', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /Excel/],
    ['OpenDocument', zipSync({ 'META-INF/manifest.xml': strToU8('<x/>') }), /\.docx/],
    ['a document without text', docxOf({ body: p('') }), /no text/],
    ['a scan', docxOf({ body: p('<w:r><w:drawing/></w:r>') }), /pictures only/],
    ['a document that embeds a page', docxOf({ body: '<w:altChunk/>' }), /web page/],
    ['a part that is no XML', docxOf({ body: '<w:p>' }), /cannot be read/],
    [
      'a table without end',
      docxOf({ body: `<w:tbl>${'<w:tr/>'.repeat(260_000)}</w:tbl>` }),
      /too many/,
    ],
    [
      'nesting without end',
      docxOf({ body: '<w:ins>'.repeat(500) + '</w:ins>'.repeat(500) }),
      /too deep/,
    ],
  ] as const) {
    test(name, async () => {
      const { value, diagnostics } = await readText({ id: 'a', path: 'a', bytes });
      assert.equal(value, undefined);
      assert.equal(diagnostics[0]?.severity, 'error');
      assert.match(diagnostics[0]?.message.en ?? '', message);
    });
  }

  test('a bomb, by the size that it declares, and by the one it has', async () => {
    const bomb = docxOf({ body: p(run(' '.repeat(40 * 1024 * 1024))) });
    const { diagnostics } = await readText({ id: 'a', path: 'a.docx', bytes: bomb });
    assert.match(diagnostics[0]?.message.en ?? '', /32 MB/);
    const liar = Buffer.from(bomb);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(1000);
    const declared = liar.lastIndexOf('word/document.xml') - 46 + 24;
    size.copy(liar, declared);
    const lied = await readText({ id: 'a', path: 'a.docx', bytes: liar });
    assert.equal(lied.value, undefined);
  });
});
