/** Coming back to a report: its page offers to go on where the reader was, and lists say where that is. */

import { currentPosition, isAtEnd } from './current-position.ts';
import { dock } from './dock.ts';
import { makeButton } from './make-button.ts';
import {
  type ReadingPosition,
  savedPosition,
  savePosition,
  stopKeeping,
} from './saved-positions.ts';

/** Milliseconds without scrolling after which a reader has come to a place. */
const pause = 400;

if (document.querySelector('article.prose, article .prose')) {
  offerToGoOn(savedPosition(location.href));
  keepUp();
} else {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.report-list li > a')) {
    const position = savedPosition(link.href);
    if (position)
      link.parentElement?.querySelector('p')?.append(linkTo(position, `读到 ${position.name}`));
  }
}

function keepUp(): void {
  const isLast = document.querySelector('.way-on [rel="next"]') === null;
  const save = () => {
    // A report that was read to its end is begun anew.
    if (isAtEnd() && isLast) return savePosition(location.href, undefined);
    const position = currentPosition();
    if (position) savePosition(location.href, position);
  };
  let timer = 0;
  const saveSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(save, pause);
  };
  addEventListener('scroll', saveSoon, { passive: true });
  addEventListener('pagehide', save);
  if (scrollY > 0) saveSoon();
}

/** Not where the address leads to a place of its own, nor where the reader is there already. */
function offerToGoOn(position: ReadingPosition | undefined): void {
  if (!position || location.hash !== '' || location.search !== '' || scrollY > 0) return;
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'region');
  bar.ariaLabel = '上次读到';
  const words = document.createElement('span');
  words.textContent = `上次读到 ${position.name}（只记在这台设备上）`;
  const goOn = linkTo(position, '接着读');
  const close = () => bar.remove();
  goOn.addEventListener('click', close);
  bar.append(
    words,
    goOn,
    makeButton('不再记录', () => {
      stopKeeping();
      close();
    }),
    makeButton('关闭', close),
  );
  dock().append(bar);
  addEventListener('scroll', () => scrollY > innerHeight / 2 && close(), { passive: true });
}

function linkTo({ url }: ReadingPosition, name: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'place-link';
  link.href = url;
  link.textContent = name;
  return link;
}
