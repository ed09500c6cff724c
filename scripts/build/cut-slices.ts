/** Cuts a library into slices: see build-slice.ts. */

/** About so many bytes of text come to a slice: what is held in memory grows with it, and it is worth what a slice costs. */
const most = 300_000;

/** The first slice is smaller: all else waits for it. */
const first = 50_000;

/**
 * Cuts reports into slices, in their order, the first ones ever larger.
 *
 * @param sizeOf bytes of a report's text
 */
export function slicesOf<T>(reports: readonly T[], sizeOf: (report: T) => number): T[][] {
  const slices: T[][] = [];
  let size = 0;
  let end = 0;
  for (const report of reports) {
    if (size >= end) {
      slices.push([]);
      size = 0;
      end = Math.min(most, first * 2 ** (slices.length - 1));
    }
    slices.at(-1)?.push(report);
    size += sizeOf(report);
  }
  return slices;
}
