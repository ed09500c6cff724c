/** Cuts a library into slices: see slice.ts. */

import type { ReportPlace } from '../read/read-reports.ts';

/** About so many bytes of text come to a slice at most: what a thread holds grows with it. */
const most = 1_000_000;

/** Less than this is not worth the start of a thread. */
const fewest = 200_000;

export interface SizedPlace extends ReportPlace {
  /** Bytes of the report's text. */
  size: number;
}

/**
 * How much more this thread makes than another, in bytes of text: it has begun before the other has
 * started, and the other puts the index together in the end.
 */
const headStart = 190_000;

/**
 * Cuts reports into slices of about the same size, in their order; where each thread makes one, the last
 * is larger, which this thread makes.
 *
 * @param threads how many slices can be made at a time
 */
export function slicesOf(reports: readonly SizedPlace[], threads: number): ReportPlace[][] {
  const total = reports.reduce((sum, { size }) => sum + size, 0);
  const share = Math.max(fewest, (total - headStart) / threads);
  const mostSlices = share > most ? Number.POSITIVE_INFINITY : threads;
  const target = Math.min(most, share);
  const slices: ReportPlace[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const { size, ...place } of reports) {
    if (slices.length < mostSlices && bytes + size / 2 > target) {
      slices.push([]);
      bytes = 0;
    }
    slices.at(-1)?.push(place);
    bytes += size;
  }
  return slices;
}
