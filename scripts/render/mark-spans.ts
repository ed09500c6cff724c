import type { StateCore, Token } from 'markdown-it';
import type { MarkedSpan } from './spans.ts';

type MakeToken = StateCore['Token'];

/** A blank of so many characters would leave a gap in a justified line if it did not break. */
const longBlank = 4;

/**
 * Wraps runs of characters of an inline token in `<span class="…">`. An empty run of the class `break`
 * becomes a place where the line may break; one of the class `line` also parts the token into title lines.
 * Works on text alone: the line was escaped, so that its children are nothing but text.
 *
 * @param spans in order, without overlaps, counted in the text as it was before escaping
 */
export function markSpans(inline: Token, spans: readonly MarkedSpan[], MakeToken: MakeToken): void {
  if (spans.length === 0) return;
  const plain = (content: string): Token => {
    const token = new MakeToken('text', '', 0);
    token.content = content;
    return token;
  };
  const text = (inline.children ?? []).map(({ content }) => content).join('');
  const opening = (className: string, id?: string): Token => {
    const token = new MakeToken('span_open', 'span', 1);
    if (id !== undefined) token.attrSet('id', id);
    token.attrSet('class', className);
    return token;
  };
  const closing = (): Token => new MakeToken('span_close', 'span', -1);
  const hasLines = spans.some(({ className }) => className === 'line');
  const out: Token[] = hasLines ? [opening('title-line')] : [];
  let done = 0;
  for (const { start, end, className, id } of spans) {
    if (start > done) out.push(plain(text.slice(done, start)));
    done = end;
    const wbr = new MakeToken('wbr', 'wbr', 0);
    if (className === 'break') {
      out.push(wbr);
    } else if (className === 'line') {
      out.push(closing(), wbr, opening('title-line'));
    } else {
      const run = text.slice(start, end);
      // A blank breaks inside, but not at its edges, where a quotation mark may stand.
      const pieces = className === 'blank' && run.length >= longBlank ? Array.from(run) : [run];
      const inner = pieces.flatMap((piece, index) =>
        index === 0 ? [plain(piece)] : [wbr, plain(piece)],
      );
      out.push(opening(className, id), ...inner, closing());
    }
  }
  if (done < text.length) out.push(plain(text.slice(done)));
  if (hasLines) out.push(closing());
  inline.children = out;
}
