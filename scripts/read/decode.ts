import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../diagnostics.ts';
import { READING } from '../messages/reading.ts';
import { fill, type Text } from '../messages/text.ts';
import type { RawReport, WithDiagnostics } from '../model.ts';
import { hasMoreLines } from './count-lines.ts';
import { big5Share, firstInvalidUtf8, gb2312Share } from './encodings.ts';

export interface Decoded {
  /** Line ends as \n, no byte order mark. */
  text: string;
  encoding: string;
}

/** What is cut into more lines than a shelf of books is no text. */
const MOST_LINES = 500_000;
/** Above this share of control characters a file is no text, whatever encoding it is read in. */
const MOST_CONTROLS = 0.1;
/** Chinese prose in GB 18030 has more than nine in ten of its pairs here; other encodings stay below half. */
const LEAST_COMMON_PAIRS = 0.7;

/**
 * Reads the bytes of a report as text: UTF-8, UTF-16, GB 18030 (of which GBK and GB 2312 are parts)
 * or Big5, with or without byte order mark.
 *
 * Certain or refused: bytes that are whole in no encoding, that are no text, or that hold nothing
 * but white space give `undefined` and an error that says where and what to do.
 */
export function decode(report: RawReport): WithDiagnostics<Decoded | undefined> {
  const refuse = (rule: string, message: Text): WithDiagnostics<undefined> => {
    const diagnostic: Diagnostic = { severity: 'error', rule, path: report.path, line: 0, message };
    return { value: undefined, diagnostics: [diagnostic] };
  };
  const { bytes } = report;
  if (bytes.length === 0) {
    return refuse('empty-file', READING.emptyFile);
  }
  const read = decodeBytes(bytes);
  if (read === undefined) return refuse('unknown-encoding', describeFailure(bytes));
  if (shareOf(read.text, isControl) > MOST_CONTROLS) {
    const offset = bytes.findIndex(
      (byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13,
    );
    return refuse('binary-file', fill(READING.binary, { byte: describeByte(bytes, offset) }));
  }
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(read.text)) {
    return refuse('no-text', READING.whiteSpace);
  }
  const text = read.text.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  if (hasMoreLines(text, MOST_LINES)) return refuse('too-large', READING.tooManyLines);
  return { value: { ...read, text }, diagnostics: [] };
}

/**
 * The text of bytes without a check that it is one.
 *
 * @param declared encoding that the file itself names
 * @returns `undefined` where they are whole in no encoding that we read
 */
export function decodeBytes(bytes: Uint8Array, declared = ''): Decoded | undefined {
  const mark = bytes.subarray(0, 2).join();
  if (mark === '255,254') return strictly('utf-16le', bytes);
  if (mark === '254,255') return strictly('utf-16be', bytes);
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined && shareOf(utf8.text, isControl) <= MOST_CONTROLS) return utf8;
  if (/^big5/i.test(declared)) return strictly('big5', bytes);
  return (
    unmarkedUtf16(bytes) ??
    utf8 ??
    gb18030(bytes) ??
    big5(bytes) ??
    (declared ? gbk(bytes) : undefined)
  );
}

/** The text with its byte order mark taken off, or `undefined` where a byte does not fit the encoding. */
function strictly(encoding: string, bytes: Uint8Array): Decoded | undefined {
  // A strict decoder says the same of UTF-8, but Node takes it from ICU, which loads for 15 ms.
  if (encoding === 'utf-8') {
    const text = isUtf8(bytes) ? Buffer.from(bytes).toString() : undefined;
    return text === undefined ? undefined : { text: text.replace(/^\ufeff/, ''), encoding };
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** What no Chinese text of some length is without; chance pairs of bytes are. */
const PROSE = /[\n。，、：的一]/;

/** UTF-16 without a mark shows by its text: read in the right order it is Chinese, in the wrong one it is not. */
function unmarkedUtf16(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  return ['utf-16le', 'utf-16be']
    .map((encoding) => strictly(encoding, bytes))
    .find(
      (read) => read !== undefined && shareOf(read.text, isOrdinary) > 0.9 && PROSE.test(read.text),
    );
}

function gb18030(bytes: Uint8Array): Decoded | undefined {
  return gb2312Share(bytes) < LEAST_COMMON_PAIRS ? undefined : gbk(bytes);
}

function gbk(bytes: Uint8Array): Decoded | undefined {
  return strictly('gb18030', bytes);
}

function big5(bytes: Uint8Array): Decoded | undefined {
  return big5Share(bytes) < LEAST_COMMON_PAIRS ? undefined : strictly('big5', bytes);
}

/** The share of characters that pass, judged by the first hundred thousand. */
function shareOf(text: string, test: (unit: number) => boolean): number {
  const length = Math.min(text.length, 100_000);
  let passed = 0;
  for (let at = 0; at < length; at++) if (test(text.charCodeAt(at))) passed++;
  return length === 0 ? 0 : passed / length;
}

function isControl(unit: number): boolean {
  return unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 13;
}

/** Chinese, its punctuation, printable ASCII, white space. */
function isOrdinary(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0xff00 && unit <= 0xff5e) ||
    (unit >= 0x2010 && unit <= 0x2026) ||
    (unit >= 0x20 && unit < 0x7f) ||
    unit === 9 ||
    unit === 10 ||
    unit === 13
  );
}

function describeFailure(bytes: Uint8Array): Text {
  const offset = firstInvalidUtf8(bytes);
  return fill(READING.unknownEncoding, { byte: describeByte(bytes, offset) });
}

function describeByte(bytes: Uint8Array, offset: number): Text {
  const byte = bytes[offset];
  if (byte === undefined) return fill(READING.endOfFile, { offset: bytes.length });
  let line = 1;
  for (let at = 0; at < offset; at++) if (bytes[at] === 0x0a) line++;
  const digits = byte.toString(16).toUpperCase().padStart(2, '0');
  return fill(READING.byteAt, { byte: digits, offset, line });
}
