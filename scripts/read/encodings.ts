/** What bytes tell about their encoding beyond what TextDecoder tells. */

/** The offset of the first byte that no UTF-8 text can have there; the length where the text is cut off or whole. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = sequenceLength(lead);
    if (length === 0) return at;
    const [low, high] = secondByteRange(lead);
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next];
      if (byte === undefined) return bytes.length;
      if (byte < (next === 1 ? low : 0x80) || byte > (next === 1 ? high : 0xbf)) return at + next;
    }
    at += length;
  }
  return at;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** Unicode 15, table 3-7: the second byte is narrower after four leads, against overlong forms and surrogates. */
function secondByteRange(lead: number): [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

/**
 * The same for Big5: symbols and the frequent characters of its first level (rows A4 to C6). In Chinese prose it is
 * nearly all pairs; of Latin-1 or chance bytes half at most.
 */
export function big5Share(bytes: Uint8Array): number {
  let pairs = 0;
  let frequent = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[++at] ?? 0;
    pairs++;
    const isPair = (trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe);
    if (isPair && lead >= 0xa1 && lead <= 0xc6) frequent++;
  }
  return pairs === 0 ? 0 : frequent / pairs;
}

/**
 * The share of a GB 18030 text's two-byte characters that are symbols or frequent characters of GB 2312
 * (rows 1 to 3 and 16 to 55). In Chinese prose it is nearly all of them; Latin-1, Big5 or chance bytes
 * that happen to be well-formed have few. A text without two-byte characters has the share 0.
 */
export function gb2312Share(bytes: Uint8Array): number {
  let pairs = 0;
  let frequent = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[++at] ?? 0;
    if (trail >= 0x30 && trail <= 0x39) {
      at += 2;
      continue;
    }
    pairs++;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) {
      frequent++;
    }
  }
  return pairs === 0 ? 0 : frequent / pairs;
}
