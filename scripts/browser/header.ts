/**
 * The header is at hand on every page. On narrow ones, where the bar of the contents stays in sight as well,
 * the two leave room while the reader goes on: the header goes, and comes back with the first move upwards.
 */

import { isBeside } from './contents.ts';

/** Smallest move, in CSS pixels, that counts as going on or back. */
const move = 8;

export function startHeader(): void {
  const header = document.querySelector<HTMLElement>('.site-header');
  if (!header) return;
  const { dataset, style } = document.documentElement;
  new ResizeObserver(() => {
    style.setProperty('--header', `${header.offsetHeight}px`);
  }).observe(header);
  const contents = document.querySelector<HTMLElement>('.contents');
  const text = document.querySelector<HTMLElement>('.reader-text');
  if (!contents || !text) return;
  let last = 0;
  const look = () => {
    if (Math.abs(scrollY - last) < move) return;
    // Above the text the bar still stands in its place.
    const goes = scrollY > last && text.getBoundingClientRect().top < 0 && !isBeside(contents);
    dataset.going = goes ? 'on' : 'back';
    last = scrollY;
  };
  addEventListener('scroll', look, { passive: true });
}
