/**
 * Numbers words as they come, from 0 on. A hash table over plain numbers: a report has thousands of different words, and
 * maps of maps take longer to look into than all else of an index takes to make.
 */
export class WordNumbers {
  /** The words by their numbers, of each its two code points. */
  readonly words: number[] = [];
  /** Numbers, increased by one; 0 is free. A word stands where its hash says, or in the next slot that is free. */
  #slots = new Uint32Array(1 << 12);

  of(first: number, second: number): number {
    const { words } = this;
    const slot = this.#slotOf(first, second);
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known - 1;
    words.push(first, second);
    const count = words.length / 2;
    this.#slots[slot] = count;
    if (2 * count > this.#slots.length) this.#grow();
    return count - 1;
  }

  #slotOf(first: number, second: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = hash(first, second) & last;
    for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
      const at = 2 * (known - 1);
      if (this.words[at] === first && this.words[at + 1] === second) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #grow(): void {
    const { words } = this;
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let at = 0; at < words.length; at += 2) {
      this.#slots[this.#slotOf(words[at] ?? 0, words[at + 1] ?? 0)] = at / 2 + 1;
    }
  }
}

/** Mixes two code points, so that the low bits depend on all of theirs. */
function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
