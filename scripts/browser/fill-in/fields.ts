/** The places of the text that can be filled in. What is typed stands in the text itself, so all that reads it sees it. */

import { findChangingTexts } from './changing-text.ts';
import { sharedWords } from './same-blanks.ts';

export interface Field {
  element: HTMLElement;
  /** What stood there: ××, 2023年. */
  sign: string;
  before: string;
  after: string;
  /** Tells it from the others of the report, by the words around it, as long as they stay the same. */
  key: string;
  /** What it shares with the fields that ask for the same word. */
  shared?: string | undefined;
  /** No blank, but a text that changes with the year. */
  isChanging: boolean;
}

const around = 8;
const notText = '.source-mark, .section-control, .section-actions';

/** The fields of blocks, in the order of the text; texts that change are wrapped in elements for it. */
export function findFields(blocks: readonly HTMLElement[]): Field[] {
  const seen = new Map<string, number>();
  return blocks.flatMap((block) => {
    wrapChangingTexts(block);
    const nodes = textNodes(block);
    const text = nodes.map(({ data }) => data).join('');
    let at = 0;
    const starts = new Map(
      nodes.map((node) => {
        at += node.data.length;
        return [node, at - node.data.length];
      }),
    );
    return [...block.querySelectorAll<HTMLElement>('.blank, .changing')].map((element): Field => {
      const sign = element.textContent ?? '';
      const first = nodes.find((node) => element.contains(node));
      const start = (first && starts.get(first)) ?? 0;
      const before = text.slice(Math.max(0, start - around), start);
      const after = text.slice(start + sign.length, start + sign.length + around);
      const isChanging = element.matches('.changing');
      const context = `${before}|${sign}|${after}`;
      const count = (seen.get(context) ?? 0) + 1;
      seen.set(context, count);
      const shared = isChanging ? sign : sharedWords(before, sign, after);
      return { element, sign, before, after, key: `${context}|${count}`, shared, isChanging };
    });
  });
}

/** What was typed; empty while the sign still stands there. */
export function readValue({ element, sign }: Field): string {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text === sign ? '' : text;
}

/** Shows a value, or where it is empty the sign. */
export function setValue(field: Field, value: string): void {
  field.element.textContent = value || field.sign;
  field.element.classList.toggle('filled', value !== '');
}

function textNodes(block: HTMLElement): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(notText)) nodes.push(node);
  }
  return nodes;
}

/** From the last to the first, so that the offsets of those before stay as they are. */
function wrapChangingTexts(block: HTMLElement): void {
  const nodes = textNodes(block);
  const text = nodes.map(({ data }) => data).join('');
  for (const { start, end } of findChangingTexts(text).reverse()) {
    const range = document.createRange();
    let at = 0;
    for (const node of nodes) {
      const next = at + node.data.length;
      if (start >= at && start < next) range.setStart(node, start - at);
      if (end > at && end <= next) range.setEnd(node, end - at);
      at = next;
    }
    const wrapper = document.createElement('span');
    wrapper.className = 'changing';
    const holds = range.cloneContents().querySelector('.blank') !== null;
    if (!holds && range.startContainer.parentNode === range.endContainer.parentNode) {
      range.surroundContents(wrapper);
    }
  }
}
