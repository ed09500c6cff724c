/** A piece of a regular expression: words of which every match of it holds one, and all that it may be. */
interface Piece {
  /** `undefined` where a match may hold none. */
  words?: readonly string[] | undefined;
  /** What it matches, where these are a few texts. */
  exact?: readonly string[];
}

/** More words than these tell no line from another. */
const MOST_WORDS = 80;
/** So many texts are followed through what stands behind them. */
const MOST_EXACT = 24;
const NOTHING: Piece = {};

/**
 * The words of which every match of a regular expression holds one, so that most lines need not be read by it.
 *
 * @returns `undefined` where there are no such words
 */
export function requiredWords(pattern: string): readonly string[] | undefined {
  const { words } = wordsOf(new Reader(pattern).alternatives());
  // Whoever holds a longer one holds the shorter one in it.
  return words?.filter((word) => words.every((other) => other === word || !word.includes(other)));
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
    const exact = pieces.flatMap((piece) => piece.exact ?? []);
    if (pieces.every((piece) => piece.exact) && exact.length <= MOST_WORDS) return { exact };
    const words = pieces.map((piece) => wordsOf(piece).words);
    const all = words.flatMap((each) => each ?? []);
    return words.includes(undefined) || all.length > MOST_WORDS ? NOTHING : { words: all };
  }

  #sequence(): Piece {
    let best: Piece = NOTHING;
    let run: readonly string[] = [''];
    let isExact = true;
    for (
      let next = this.#peek();
      next !== '' && next !== '|' && next !== ')';
      next = this.#peek()
    ) {
      const piece = this.#quantified();
      const { exact } = piece;
      if (exact !== undefined && run.length * exact.length <= MOST_EXACT) {
        run = run.flatMap((head) => exact.map((tail) => head + tail));
        continue;
      }
      isExact = false;
      best = better(better(best, wordsOf({ exact: run })), wordsOf(piece));
      run = [''];
    }
    if (isExact) return { exact: run };
    return better(best, wordsOf({ exact: run }));
  }

  #quantified(): Piece {
    const piece = this.#item();
    const [quantifier = '', least] =
      /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#pattern.slice(this.#at)) ?? [];
    this.#at += quantifier.length;
    if (quantifier === '') return piece;
    if (quantifier.startsWith('?') && piece.exact) return { exact: ['', ...piece.exact] };
    return /^[*?]/.test(quantifier) || least === '0' ? NOTHING : wordsOf(piece);
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
      return look[1] === '=' ? wordsOf(inner) : NOTHING;
    }
    const token =
      /^(?:\\u[\da-f]{4}|\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|.)/su.exec(rest)?.[0] ?? '';
    this.#at += token.length;
    if (/^\\[dDwWsSbBtnpPu\d]|^[.^$]$/.test(token)) return NOTHING;
    if (!token.startsWith('[')) return { exact: [token.replace(/^\\/, '')] };
    const members = token.slice(1, -1).match(/\\.|[^\\]/gsu) ?? [];
    const isRange = members.some((each, at) => each === '-' && at > 0 && at < members.length - 1);
    if (isRange || /^\^|\\[dDwWsSpPu]/.test(token.slice(1))) return NOTHING;
    return { exact: members.map((each) => each.replace(/^\\/, '')) };
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

/** The words of a piece; no word has white space at its edges. */
function wordsOf({ words, exact }: Piece): Piece {
  if (exact === undefined) return { words };
  const trimmed = new Set(exact.map((each) => each.trim()));
  return trimmed.has('') ? NOTHING : { words: [...trimmed] };
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
