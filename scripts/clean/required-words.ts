/** A piece of a regular expression: words of which every match of it holds one, and whether it is but those characters. */
interface Piece {
  /** `undefined` where a match may hold none. */
  words: readonly string[] | undefined;
  /** What it matches, where that is one text alone. */
  literal?: string;
}

/** More words than these tell no line from another. */
const MOST_WORDS = 80;
const NOTHING: Piece = { words: undefined };

/**
 * The words of which every match of a regular expression holds one, so that most lines need not be read by it.
 *
 * @returns `undefined` where there are no such words
 */
export function requiredWords(pattern: string): readonly string[] | undefined {
  return new Reader(pattern).alternatives().words;
}

/** Reads an expression from left to right. It knows what the expressions of this folder are made of. */
class Reader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** Up to a bracket that closes, or to the end. */
  alternatives(): Piece {
    const pieces = [this.#sequence()];
    while (this.#takes('|')) pieces.push(this.#sequence());
    if (pieces.length === 1) return pieces[0] ?? NOTHING;
    const words: string[] = [];
    for (const piece of pieces) {
      if (piece.words === undefined) return NOTHING;
      words.push(...piece.words);
    }
    return words.length > MOST_WORDS ? NOTHING : { words };
  }

  #sequence(): Piece {
    let best: Piece = NOTHING;
    let run = '';
    let isLiteral = true;
    for (
      let next = this.#peek();
      next !== '' && next !== '|' && next !== ')';
      next = this.#peek()
    ) {
      const piece = this.#quantified();
      if (piece.literal === undefined) {
        isLiteral = false;
        best = better(better(best, wordsOf(run)), piece);
        run = '';
      } else run += piece.literal;
    }
    best = better(best, wordsOf(run));
    return isLiteral ? { words: best.words, literal: run } : { words: best.words };
  }

  #quantified(): Piece {
    const piece = this.#item();
    const [quantifier = '', least] =
      /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#pattern.slice(this.#at)) ?? [];
    this.#at += quantifier.length;
    if (quantifier === '') return piece;
    return /^[*?]/.test(quantifier) || least === '0' ? NOTHING : { words: piece.words };
  }

  #item(): Piece {
    const rest = this.#pattern.slice(this.#at);
    const look = /^\(\?<?([=!])/.exec(rest);
    const group = /^\((?:\?:|\?<\w+>)?/.exec(rest)?.[0] ?? '';
    if (group !== '') {
      this.#at += look?.[0].length ?? group.length;
      const inner = this.alternatives();
      this.#at++;
      if (look === null) return inner;
      return look[1] === '=' ? { words: inner.words } : NOTHING;
    }
    const token =
      /^(?:\\u[\da-f]{4}|\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|.)/su.exec(rest)?.[0] ?? '';
    this.#at += token.length;
    if (/^\\[dDwWsSbBtnpPu\d]|^[.^$]$/.test(token)) return NOTHING;
    if (!token.startsWith('[')) return { words: undefined, literal: token.replace(/^\\/, '') };
    const each = token.slice(1, -1);
    return /^\^|[-\\]/.test(each) ? NOTHING : { words: [...each] };
  }

  #peek(): string {
    return this.#pattern.charAt(this.#at);
  }

  #takes(mark: string): boolean {
    if (this.#peek() !== mark) return false;
    this.#at++;
    return true;
  }
}

function wordsOf(run: string): Piece {
  return run.trim() === '' ? NOTHING : { words: [run.trim()] };
}

/** The longer words tell more lines apart; of equally long ones the fewer. */
function better(one: Piece, other: Piece): Piece {
  if (one.words === undefined || other.words === undefined) return one.words ? one : other;
  const [shortest, otherShortest] = [one.words, other.words].map((words) =>
    Math.min(...words.map((word) => word.length)),
  );
  if (shortest !== otherShortest) return (shortest ?? 0) > (otherShortest ?? 0) ? one : other;
  return one.words.length <= other.words.length ? one : other;
}
