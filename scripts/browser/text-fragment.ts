/** Text fragments: the part of an address that names words of a page, to be marked on arrival. */

/** Longest text that is named whole; of a longer one its beginning and its end are named. */
const longestWhole = 24;
const edge = 10;

/** `:~:text=…` for a range; empty where it holds no words. Browsers that do not know it go to the paragraph. */
export function textFragment(range: Range): string {
  const text = lineOf(toWords(range).toString());
  if (text === '') return '';
  const isShort = text.length <= longestWhole && !/\n/.test(range.toString().trim());
  if (isShort) return `:~:text=${encode(text)}`;
  return `:~:text=${encode(startOf(text))},${encode(endOf(text))}`;
}

/** Browsers find whole words only, as their own dictionary parts them; so does this one. */
function toWords(range: Range): Range {
  const words = range.cloneRange();
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (startContainer instanceof Text) {
    words.setStart(startContainer, wordAt(startContainer.data, startOffset).start);
  }
  if (endContainer instanceof Text && endOffset > 0) {
    words.setEnd(endContainer, wordAt(endContainer.data, endOffset - 1).end);
  }
  return words;
}

interface Word {
  start: number;
  end: number;
}

/** The word that an offset of a text is in. */
function wordAt(text: string, offset: number): Word {
  const word = wordsOf(text).find(({ end }) => end > offset);
  return word ?? { start: offset, end: text.length };
}

function wordsOf(text: string): Word[] {
  if (!('Segmenter' in Intl)) {
    return [...text].map((_, offset) => ({ start: offset, end: offset + 1 }));
  }
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}

function startOf(text: string): string {
  return text.slice(0, wordAt(text, edge).start || edge);
}

function endOf(text: string): string {
  return text.slice(wordAt(text, text.length - edge).start);
}

function lineOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Hyphens and commas part the pieces of a text fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
