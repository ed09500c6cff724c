/**
 * Packs the parts of a Word file. The same parts give the same bytes: every file is dated 1 January
 * 1980, the first day that the format knows, and fflate compresses alike on all machines, which zlib
 * does not.
 *
 * Format: PKWARE APPNOTE 6.3.10, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end).
 */

import { deflateSync, strToU8 } from 'fflate';

/** A part as it is packed. Parts that are the same in every document are compressed once. */
export interface ZipPart {
  name: Uint8Array;
  content: Uint8Array;
  /** 8 deflated, 0 stored. */
  method: 0 | 8;
  crc: number;
  /** Bytes before compression. */
  size: number;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
const version = 20;
/** 1980-01-01 as MS-DOS writes dates. */
const date = 0x21;

/**
 * @param name ASCII, with forward slashes
 * @param method 0 for a part that is too short to gain much
 */
export function zipPart(name: string, text: string, method: ZipPart['method'] = 8): ZipPart {
  const bytes = strToU8(text);
  const content = method === 0 ? bytes : deflateSync(bytes);
  return { name: strToU8(name), content, method, crc: crc32(bytes), size: bytes.length };
}

/** The number of bytes of the headers without names. */
const lengths = { local: 30, central: 46, end: 22 };

export function zip(parts: readonly ZipPart[]): Uint8Array {
  const names = parts.reduce((sum, { name }) => sum + name.length, 0);
  const contents = parts.reduce((sum, { content }) => sum + content.length, 0);
  const directoryAt = parts.length * lengths.local + names + contents;
  const directoryLength = parts.length * lengths.central + names;
  const bytes = new Uint8Array(directoryAt + directoryLength + lengths.end);
  const write = writer(bytes);
  const offsets = parts.map((part) => {
    const offset = write.at();
    write.four(localHeader).two(version, 0).about(part).two(part.name.length, 0);
    write.bytes(part.name).bytes(part.content);
    return offset;
  });
  for (const [index, part] of parts.entries()) {
    write.four(centralHeader).two(version, version, 0).about(part);
    write
      .two(part.name.length, 0, 0, 0, 0)
      .four(0, offsets[index] ?? 0)
      .bytes(part.name);
  }
  write.four(endOfDirectory).two(0, 0, parts.length, parts.length);
  write.four(directoryLength, directoryAt).two(0);
  return bytes;
}

/** Writes numbers, the lowest byte first, and bytes one behind the other. */
function writer(target: Uint8Array) {
  const view = new DataView(target.buffer);
  let at = 0;
  const write = {
    at: () => at,
    two(...values: number[]) {
      for (const value of values) {
        view.setUint16(at, value, true);
        at += 2;
      }
      return write;
    },
    four(...values: number[]) {
      for (const value of values) {
        view.setUint32(at, value, true);
        at += 4;
      }
      return write;
    },
    bytes(values: Uint8Array) {
      target.set(values, at);
      at += values.length;
      return write;
    },
    /** What both headers say of a part. */
    about: ({ method, crc, content, size }: ZipPart) =>
      write.two(method, 0, date).four(crc, content.length, size),
  };
  return write;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let index = 0; index < bytes.length; index++) {
    crc = (crcTable[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
