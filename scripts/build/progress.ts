/** How far a long build has come, on one line of a terminal that is written over and over. */

import { grouped } from '../grouped.ts';
import { BUILD } from '../messages/commands.ts';
import { fill, type Language, type Text } from '../messages/text.ts';

export type Phase = 'make' | 'index';

/** Told of the reports whose pages are written, of the sections indexed. `total` is 0 where unknown. */
export type OnProgress = (phase: Phase, done: number, total: number) => void;

const words: Record<Phase, Text> = { make: BUILD.making, index: BUILD.indexing };

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
  language: Language,
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
      const line = progressLine(phase, done, total, time - current.since);
      stream.write(`\r\u001b[K${line[language]}`);
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
): Text {
  const number = (value: number) => grouped(Math.round(value));
  const values = { phase: words[phase], done: number(done) };
  const share = Math.floor((done / total) * 100);
  const progress =
    total > 0
      ? fill(BUILD.progressOf, { ...values, total: number(total), share })
      : fill(BUILD.progress, values);
  if (milliseconds <= 0) return progress;
  return fill(BUILD.rate, { progress, rate: number((done / milliseconds) * 1000) });
}
