const encoder = new TextEncoder();

/** Bytes of the longest head of an item. */
const longestHead = 5;

/** Writes the few forms of CBOR (RFC 8949) that Pagefind's index consists of. */
export class CborWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(capacity = 64) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** Goes on behind so many bytes. What stands further behind stays only as long as there is room. */
  at(length: number): this {
    this.#length = length;
    return this;
  }

  /** What was written; valid until the next write. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** A whole number from 0 to 2³² − 1. */
  number(value: number): this {
    return this.#head(0, value);
  }

  /** Begins an array of `length` items, which the caller writes next. */
  array(length: number): this {
    return this.#head(4, length);
  }

  text(value: string): this {
    const utf8 = encoder.encode(value);
    return this.#head(3, utf8.length).raw(utf8);
  }

  /** Items that are written already. */
  raw(bytes: Uint8Array, start = 0, end = bytes.length): this {
    this.#reserve(end - start);
    // Most are shorter than what a view of them would take.
    for (let at = start; at < end; at++) this.#bytes[this.#length++] = bytes[at] ?? 0;
    return this;
  }

  #head(major: number, value: number): this {
    this.#reserve(longestHead);
    const type = major << 5;
    if (value < 24) this.#byte(type | value);
    else if (value < 0x100) {
      this.#byte(type | 24);
      this.#byte(value);
    } else if (value < 0x10000) {
      this.#byte(type | 25);
      this.#byte(value >> 8);
      this.#byte(value & 0xff);
    } else {
      this.#byte(type | 26);
      for (const shift of [24, 16, 8, 0]) this.#byte((value >>> shift) & 0xff);
    }
    return this;
  }

  #byte(value: number): void {
    this.#bytes[this.#length++] = value;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
