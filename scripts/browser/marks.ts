/** Marks ranges of a page: with the CSS Custom Highlight API, or with `mark` elements without it. */

const highlightName = 'search-hit';
const focusName = 'search-hit-current';
const markClass = 'search-hit';

export interface Marks {
  /** Shows which of the ranges is meant, and brings it into view. */
  focus: (index: number) => void;
}

/** Marks the ranges without touching the page where the browser can, and with `<mark>` elsewhere. */
export function markRanges(ranges: readonly Range[]): Marks {
  return typeof Highlight === 'function' && CSS.highlights !== undefined
    ? highlight(ranges)
    : wrap(ranges);
}

/** Takes all marks away; the page is then as it was published. */
export function unmark(): void {
  if (typeof Highlight === 'function' && CSS.highlights !== undefined) {
    CSS.highlights.delete(highlightName);
    CSS.highlights.delete(focusName);
  }
  for (const mark of document.querySelectorAll(`mark.${markClass}`)) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function highlight(ranges: readonly Range[]): Marks {
  CSS.highlights.set(highlightName, new Highlight(...ranges));
  return {
    focus: (index) => {
      const range = ranges[index];
      if (range === undefined) return;
      const current = new Highlight(range);
      current.priority = 1;
      CSS.highlights.set(focusName, current);
      show(range.getBoundingClientRect());
    },
  };
}

/** Wraps from the end to the start, so that ranges not yet wrapped stay valid. */
function wrap(ranges: readonly Range[]): Marks {
  const marks: HTMLElement[][] = ranges.map(() => []);
  for (let index = ranges.length - 1; index >= 0; index--) {
    const range = ranges[index];
    if (range === undefined) continue;
    for (const part of textParts(range).reverse()) {
      const mark = document.createElement('mark');
      mark.className = markClass;
      part.surroundContents(mark);
      marks[index]?.unshift(mark);
    }
  }
  return {
    focus: (index) => {
      for (const mark of marks.flat()) mark.classList.remove(focusName);
      for (const mark of marks[index] ?? []) mark.classList.add(focusName);
      const first = marks[index]?.[0];
      if (first !== undefined) show(first.getBoundingClientRect());
    },
  };
}

/** The range cut into ranges that lie within one text node each. */
function textParts(range: Range): Range[] {
  const root = range.commonAncestorContainer;
  if (root instanceof Text) return [range];
  const parts: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const part = document.createRange();
    part.setStart(node, node === range.startContainer ? range.startOffset : 0);
    part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
    if (!part.collapsed && /\S/u.test(part.toString())) parts.push(part);
  }
  return parts;
}

function show(box: DOMRect): void {
  const margin = innerHeight / 3;
  if (box.top < margin / 2 || box.bottom > innerHeight - margin / 2) {
    scrollTo({ top: scrollY + box.top - margin });
  }
}
