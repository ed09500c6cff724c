/** Which format a file has, by its bytes. A name is asked only where bytes cannot tell: Markdown is plain text, too. */

/** Formats that are read. */
export type ReadableFormat = 'text' | 'docx' | 'html' | 'markdown';

/** Formats that are known and refused, each with its own message. */
export type RefusedFormat =
  | 'doc'
  | 'encryptedOffice'
  | 'excel'
  | 'powerpoint'
  | 'rtf'
  | 'pdf'
  | 'mht'
  | 'wordXml'
  | 'encrypted'
  | 'archive'
  | 'picture';

/** As much as tells. */
const HEAD = 4096;

/** Bytes as characters of the same codes, so that patterns can read them. */
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** How files of a format begin. */
const SIGNATURES: readonly [readonly string[], ReadableFormat | RefusedFormat][] = [
  [['PK\x03\x04', 'PK\x05\x06'], 'docx'],
  [['{\\rtf'], 'rtf'],
  [['%TSD-Header'], 'encrypted'],
  [['Rar!', '7z\xbc\xaf', '\x1f\x8b'], 'archive'],
  [['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'], 'picture'],
];

/** What stands near the beginning of text formats. */
const PATTERNS: readonly [RegExp, RefusedFormat][] = [
  [/%PDF-\d/, 'pdf'],
  [/^\s*(?:From: .{0,200}\s+)?MIME-Version:/i, 'mht'],
  [/<\?mso-application progid="Word/, 'wordXml'],
];

/** What an old container of Office holds, by the names of the streams in it, which are in UTF-16. */
const STREAMS: readonly [string, RefusedFormat][] = [
  ['EncryptedPackage', 'encryptedOffice'],
  ['WordDocument', 'doc'],
  ['Workbook', 'excel'],
  ['PowerPoint Document', 'powerpoint'],
];

const PAGE = /<(?:!doctype\s+html|html|head|body)[\s>]/i;
const TAG = /^(?:<!--[\s\S]*?-->|\s)*<(?:[a-z][a-z0-9]*[\s>/]|!doctype)/i;
const FRONT_MATTER = /^---[ \t]*\n(?:[\w-]+:.*\n|[ \t]+.*\n|\n)+?---[ \t]*\n/;

/** @param name of the file, for text that could be plain, Markdown or a piece of a page */
export function sniff(bytes: Uint8Array, name: string): ReadableFormat | RefusedFormat {
  const head = latin1(bytes.subarray(0, HEAD));
  if (head.startsWith('\xd0\xcf\x11\xe0')) return inContainer(bytes);
  const found =
    SIGNATURES.find(([starts]) => starts.some((start) => head.startsWith(start))) ??
    PATTERNS.find(([pattern]) => pattern.test(head));
  if (found !== undefined) return found[1];
  // UTF-16 has a zero in each character of ASCII.
  const text = head
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/\0/g, '')
    .replace(/\r\n?/g, '\n');
  const isPage = TAG.test(text) && (PAGE.test(text) || /\.html?$/i.test(name));
  if (isPage) return 'html';
  return /\.(?:md|markdown)$/i.test(name) || FRONT_MATTER.test(text) ? 'markdown' : 'text';
}

function inContainer(bytes: Uint8Array): RefusedFormat {
  const all = Buffer.from(bytes);
  return STREAMS.find(([name]) => all.includes(Buffer.from(name, 'utf16le')))?.[1] ?? 'doc';
}
