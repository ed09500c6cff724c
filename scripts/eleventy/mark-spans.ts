import type { StateCore, Token } from 'markdown-it';
import type { MarkedSpan } from './spans.ts';

type MakeToken = StateCore['Token'];

/**
 * Wraps runs of characters of an inline token in `<span class="…">`; a run of the class `break` is
 * empty and becomes a place where the line may break.
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
  const out: Token[] = [];
  let done = 0;
  for (const { start, end, className, id } of spans) {
    if (start > done) out.push(plain(text.slice(done, start)));
    done = end;
    if (className === 'break') {
      out.push(new MakeToken('wbr', 'wbr', 0));
      continue;
    }
    const open = new MakeToken('span_open', 'span', 1);
    open.attrSet('class', className);
    if (id) open.attrSet('id', id);
    out.push(open, plain(text.slice(start, end)), new MakeToken('span_close', 'span', -1));
  }
  if (done < text.length) out.push(plain(text.slice(done)));
  inline.children = out;
}
