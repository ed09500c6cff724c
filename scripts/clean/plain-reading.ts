import { readHomophones } from './noise-fold.ts';

/** A text as a reader reads it who looks past what was strewn into it. */
export interface PlainReading {
  plain: string;
  /** The offset in the text of an offset in `plain`. */
  offsetOf(at: number): number;
}

const STREWN = /[\^~@#&*$%_|+=`※☆◎★●◆◇■□▲△▼▽§→←↑↓♥•〓○]/;
/** So many decoys make it certain that they are none of the text. */
const FEWEST = 2;
const SPACED = /(?:[一-龥] ){4,}[一-龥]/;

/** Reads past decoys and the spaces of a text whose characters are spaced apart; folded text. */
export function readPlain(text: string): PlainReading {
  const spaced = SPACED.test(text);
  const decoys = text.match(new RegExp(`(?<=[一-龥])${STREWN.source}+(?=[一-龥])`, 'g')) ?? [];
  if (!spaced && decoys.length < FEWEST) return { plain: text, offsetOf: (at) => at };
  const offsets: number[] = [];
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    const each = text.charAt(at);
    if (STREWN.test(each) || (spaced && each === ' ')) continue;
    offsets.push(at);
    plain += each;
  }
  return {
    plain: decoys.length < FEWEST ? plain : readHomophones(plain),
    offsetOf: (at) => (at === 0 ? 0 : (offsets[at - 1] ?? text.length - 1) + 1),
  };
}
