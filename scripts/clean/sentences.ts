/** A sentence, or a line that stands for one, in folded text. */
export interface Sentence {
  start: number;
  /** After its final mark, where it has one. */
  end: number;
  /** Without its final mark and the brackets and white space around. */
  words: string;
  /** Nothing else stands on its line. */
  alone: boolean;
}

/** Sentences longer than this are never advertisements. */
const LONGEST = 160;
const ENDS = /[。!?;\n]/;
/**
 * What ends without a mark where a line ends, so that a page may have glued its words to it: a date of
 * issue, a note in brackets that was a line of its own, the words that announce what follows. Folded text.
 */
const DATE_LINE =
  /^[ \t]{0,20}[0-9〇○零一二三四五六七八九]{4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日/;
const NOTE_LINE = /^[ \t]{0,20}\([^()\n]{2,80}\)/;
/** The last line that a transcript of a wiki leaves of its template. */
const FLAG_LINE = /^(?:true|false)(?=\p{Script=Han})/u;
const ANNOUNCEMENT = /^[^:\n]{2,100}如下:(?=更多|本[文站]|温馨提示)/;
const CLOSERS = /[」』”’)】〗\]]/g;
const OPENERS = /[「『“‘(【〖[]/g;

/**
 * The sentences in which one of the offsets lies, each once, in order. One that is longer than
 * advertisements are is left out. Brackets and quotation marks that open or close outside of the
 * sentence are no part of it.
 */
export function sentencesAround(folded: string, offsets: Iterable<number>): Sentence[] {
  const sentences: Sentence[] = [];
  let judgedUpTo = 0;
  for (const index of offsets) {
    if (index < judgedUpTo) continue;
    const bound = boundBefore(folded, index);
    const from = bound + glued(folded.slice(bound, index + 2), lineStartsAt(folded, bound));
    const to = boundAfter(folded, index);
    judgedUpTo = to;
    if (to - from <= LONGEST) sentences.push(trimmed(folded, from, to));
  }
  return sentences;
}

/** The length of what stands before a trigger and is no part of its sentence, though no mark ends it. */
export function glued(before: string, startsLine: boolean): number {
  const whole = [DATE_LINE, NOTE_LINE, FLAG_LINE].map((line) => startsLine && line.exec(before));
  const found = whole.find((match) => match) || ANNOUNCEMENT.exec(before);
  return found ? found[0].length : 0;
}

function lineStartsAt(folded: string, at: number): boolean {
  return at === 0 || folded[at - 1] === '\n';
}

function boundBefore(folded: string, offset: number): number {
  const least = Math.max(0, offset - LONGEST - 1);
  for (let at = offset; at > least; at--) if (ENDS.test(folded.charAt(at - 1))) return at;
  return least;
}

function boundAfter(folded: string, offset: number): number {
  const most = Math.min(folded.length, offset + LONGEST + 1);
  for (let at = offset; at < most; at++) {
    const each = folded.charAt(at);
    if (each === '\n') return at;
    if (!ENDS.test(each)) continue;
    while (/[!?]/.test(folded.charAt(at + 1))) at++;
    return at + 1;
  }
  return most;
}

function trimmed(folded: string, from: number, to: number): Sentence {
  let start = from;
  let end = to;
  while (start < end && (isSpace(folded, start) || isCloser(folded, start))) start++;
  while (end > start && isSpace(folded, end - 1)) end--;
  const depth = depthOf(folded.slice(start, end));
  if (depth > 0 && isCloser(folded, end) && end < folded.length) end++;
  else if (depth > 0 && isOpener(folded, start)) start++;
  else if (depth < 0 && isCloser(folded, end - 1)) end--;
  return {
    start,
    end,
    words: wordsOf(folded.slice(start, end)),
    alone: isAlone(folded, start, end),
  };
}

function wordsOf(text: string): string {
  const closed = text.replace(/[\s。!?;)】〗』」\]*=<«《✦★☆◆●※~﹏—-]{1,20}$/, '');
  return closed.replace(/^[\s(【〖『「[*=>»》✦★☆◆●※~﹏—-]{1,20}/, '');
}

/** How many more brackets open than close. */
function depthOf(text: string): number {
  return (text.match(OPENERS)?.length ?? 0) - (text.match(CLOSERS)?.length ?? 0);
}

function isAlone(folded: string, start: number, end: number): boolean {
  let before = start - 1;
  let after = end;
  while (start - before < LONGEST && isBlank(folded.charAt(before))) before--;
  while (after - end < LONGEST && isBlank(folded.charAt(after))) after++;
  return (
    (before < 0 || folded.charAt(before) === '\n') &&
    (after >= folded.length || folded.charAt(after) === '\n')
  );
}

function isCloser(text: string, at: number): boolean {
  return /[」』”’)】〗\]]/.test(text.charAt(at));
}

function isOpener(text: string, at: number): boolean {
  return /[「『“‘(【〖[]/.test(text.charAt(at));
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}
