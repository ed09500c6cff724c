/**
 * On the page that a result leads to: marks the phrases of `?q=` and leads through them. Loaded only
 * when the address asks for it; the published page contains nothing of it.
 */

import { dock } from './dock.ts';
import { markRanges, unmark } from './marks.ts';
import { findRanges } from './page-text.ts';
import { phrasesOf } from './search/query.ts';
import { otherNumbers, withoutMarks } from './search/rewrite.ts';

const scope = document.querySelector('main') ?? document.body;
const query = new URLSearchParams(location.search).get('q') ?? '';

const typed = phrasesOf(query);
/** Results bring along what was found; an address that somebody wrote may need more. */
const readings = [typed, typed.flatMap(otherNumbers), withoutMarks(typed)];
let ranges: Range[] = [];
for (const phrases of readings) {
  ranges = findRanges(scope, phrases);
  if (ranges.length > 0) break;
}

if (ranges.length > 0) {
  const marks = markRanges(ranges);
  const bar = makeBar(ranges.length);
  let at = firstFrom(location.hash);

  const go = (index: number) => {
    at = (index + ranges.length) % ranges.length;
    marks.focus(at);
    bar.counter.textContent = `${at + 1} / ${ranges.length}`;
  };
  const clear = () => {
    unmark();
    bar.element.remove();
    document.querySelector('main')?.focus({ preventScroll: true });
    try {
      history.replaceState(null, '', location.pathname + location.hash);
    } catch {
      // Some browsers refuse a new address in a page opened from a folder.
    }
  };
  bar.previous.addEventListener('click', () => go(at - 1));
  bar.next.addEventListener('click', () => go(at + 1));
  bar.clear.addEventListener('click', clear);
  dock().append(bar.element);
  go(at);
}

/** The first hit at or behind the anchor of the address, all ASCII; the first of all without one. */
function firstFrom(hash: string): number {
  const anchor = hash === '' ? null : document.getElementById(hash.slice(1));
  if (anchor === null) return 0;
  const index = ranges.findIndex((range) => range.comparePoint(anchor, 0) <= 0);
  return Math.max(0, index);
}

function makeBar(count: number) {
  const element = document.createElement('div');
  element.className = 'bar hit-bar';
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', '检索词');
  const label = document.createElement('span');
  label.className = 'hit-bar-text';
  label.textContent = `“${query}” ${count} 处`;
  const counter = document.createElement('span');
  counter.className = 'hit-bar-count';
  counter.setAttribute('aria-live', 'polite');
  const button = (text: string) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    return made;
  };
  const previous = button('上一处');
  const next = button('下一处');
  const clear = button('清除标记');
  element.append(label, ' ', counter, ' ', previous, ' ', next, ' ', clear);
  return { element, counter, previous, next, clear };
}
