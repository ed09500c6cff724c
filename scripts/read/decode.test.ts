import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode } from './decode.ts';

const TEXT = '述职报告\n一、工作情况：全年召开会议１２次，“一岗双责”落实到位。\n二〇二三年十二月\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
/** 述职报告\n全面从严治党，成效显著。 */
const GB18030 = Uint8Array.from(
  'caf6d6b0b1a8b8e60ac8abc3e6b4d3d1cfd6ceb5b3a3acb3c9d0a7cfd4d6f8a1a3'.match(/../g) ?? [],
  (hex) => Number.parseInt(hex, 16),
);

function read(bytes: Uint8Array) {
  return decode({ id: 'r', path: 'r.txt', bytes });
}

function refusal(bytes: Uint8Array): string {
  const { value, diagnostics } = read(bytes);
  assert.equal(value, undefined);
  assert.equal(diagnostics.length, 1);
  assert.equal(diagnostics[0]?.severity, 'error');
  return `${diagnostics[0]?.rule}: ${diagnostics[0]?.message.en}`;
}

describe('decode reads', () => {
  const cases: [string, Uint8Array, string][] = [
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with mark', utf8(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 LE with mark', utf16le(`\ufeff${TEXT}`), 'utf-16le'],
    ['UTF-16 BE with mark', utf16be(`\ufeff${TEXT}`), 'utf-16be'],
    ['UTF-16 LE without mark', utf16le(TEXT), 'utf-16le'],
    ['UTF-16 BE without mark', utf16be(TEXT), 'utf-16be'],
  ];
  for (const [name, bytes, encoding] of cases) {
    test(name, () => {
      assert.deepEqual(read(bytes), { value: { text: TEXT, encoding }, diagnostics: [] });
    });
  }

  test('GB 18030', () => {
    const text = '述职报告\n全面从严治党，成效显著。';
    assert.deepEqual(read(GB18030).value, { text, encoding: 'gb18030' });
  });

  test('all line ends as line feeds', () => {
    assert.equal(read(utf8('一\r\n二\r三\n四\u2028五')).value?.text, '一\n二\n三\n四\n五');
  });

  test('a text with a stray NUL, which is for the cleaner to remove', () => {
    assert.equal(read(utf8(`${TEXT}\u0000`)).value?.text, `${TEXT}\u0000`);
  });
});

describe('decode refuses', () => {
  test('an empty file', () => assert.match(refusal(new Uint8Array()), /^empty-file/));

  test('white space and invisible characters only', () => {
    assert.match(refusal(utf8(' \n\u3000\u200b\ufeff\t')), /^no-text/);
  });

  test('bytes that are whole in no encoding, naming the first that is not', () => {
    const bytes = Uint8Array.from([...utf8('述职报告\n'), 0xff, 0xfe, 0xff, ...utf8('工作')]);
    assert.match(refusal(bytes), /^unknown-encoding: .*byte 0xFF at offset 13 \(line 2\)/);
  });

  test('a UTF-8 file that is cut off in a character', () => {
    assert.match(refusal(utf8('述职报告').subarray(0, 11)), /offset 11, where the file ends/);
  });

  test('overlong forms and surrogates in UTF-8', () => {
    assert.match(refusal(Uint8Array.of(0x61, 0xe0, 0x80, 0x80)), /byte 0x80 at offset 2/);
    assert.match(refusal(Uint8Array.of(0x61, 0xed, 0xa0, 0x80)), /byte 0xA0 at offset 2/);
  });

  test('Latin-1, although it happens to be well-formed GB 18030', () => {
    const latin1 = new Uint8Array(
      Buffer.from('Les \xe9tudes \xe0la fran\xe7aise et l\xe9galit\xe9s', 'latin1'),
    );
    assert.match(refusal(latin1), /^unknown-encoding/);
  });

  test('a binary file', () => {
    const png = Uint8Array.of(
      0x89,
      0x50,
      0x4e,
      0x47,
      13,
      10,
      26,
      10,
      0,
      0,
      0,
      13,
      0x49,
      0x48,
      0x44,
      0x52,
    );
    assert.match(refusal(png), /^(?:unknown-encoding|binary-file)/);
    assert.match(
      refusal(Uint8Array.from([...utf8('a'), 0, 0, 0, 1, 2, 3])),
      /^binary-file: .*offset 1/,
    );
  });
});
