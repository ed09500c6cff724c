/** How far a long build has come, on one line of a terminal that is written over and over. */

import { grouped } from '../grouped.ts';

export type Phase = 'make' | 'index';

/** Told of the reports whose pages are written, of the sections indexed. `total` is 0 where unknown. */
export type OnProgress = (phase: Phase, done: number, total: number) => void;

const words: Record<Phase, string> = {
  make: 'Making reports',
  index: 'Indexing sections',
};

/** Lines follow each other at least this far apart, in milliseconds. */
const interval = 100;
/** A build that is over sooner shows nothing. */
const quietFor = 500;

export interface Progress {
  onProgress: OnProgress;
  /** Takes the line away, so that other output can follow. */
  clear(): void;
}

/** Writes to `stream` where it is a terminal; does nothing where it is a file or a pipe. */
export function showProgress(
  stream: { isTTY?: boolean; write(text: string): unknown },
  now: () => number = () => performance.now(),
): Progress {
  if (stream.isTTY !== true) return { onProgress: () => {}, clear: () => {} };
  const start = now();
  let current: { phase: Phase; since: number } | undefined;
  let written = Number.NEGATIVE_INFINITY;
  let visible = false;
  return {
    onProgress: (phase, done, total) => {
      const time = now();
      if (current?.phase !== phase) current = { phase, since: time };
      else if (time - written < interval) return;
      if (time - start < quietFor) return;
      written = time;
      visible = true;
      stream.write(`\r\u001b[K${progressLine(phase, done, total, time - current.since)}`);
    },
    clear: () => {
      if (visible) stream.write('\r\u001b[K');
      visible = false;
    },
  };
}

/** `Making reports 1,200 of 3,600 (33 %), 120/s` */
export function progressLine(
  phase: Phase,
  done: number,
  total: number,
  milliseconds: number,
): string {
  const number = (value: number) => grouped(Math.round(value));
  const share = total > 0 ? ` of ${number(total)} (${Math.floor((done / total) * 100)} %)` : '';
  const rate = milliseconds > 0 ? `, ${number((done / milliseconds) * 1000)}/s` : '';
  return `${words[phase]} ${number(done)}${share}${rate}`;
}
