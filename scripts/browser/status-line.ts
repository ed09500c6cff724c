import { dock } from './dock.ts';

let timer = 0;

/** Adds the line, empty: a screen reader reads out only what changes in a line that it knows. */
export function addStatusLine(): void {
  if (document.querySelector('.status-line')) return;
  const line = document.createElement('p');
  line.className = 'status-line';
  line.setAttribute('role', 'status');
  dock().prepend(line);
}

/** Says what happened, for five seconds. */
export function say(message: string): void {
  const line = document.querySelector('.status-line');
  if (line === null) return;
  line.textContent = message;
  clearTimeout(timer);
  timer = window.setTimeout(() => line.replaceChildren(), 5000);
}
