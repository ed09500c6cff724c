/** Cuts a library into slices: see build-slice.ts. */

/** About so many bytes of text come to a slice at most: what a thread holds grows with it. */
const most = 600_000;

/** Less than this is not worth the start of a thread. */
const fewest = 200_000;

/**
 * Cuts reports into slices of about the same size, in their order.
 *
 * @param sizeOf bytes of a report's text
 * @param threads how many slices can be made at a time
 */
export function slicesOf<T>(
  reports: readonly T[],
  sizeOf: (report: T) => number,
  threads: number,
): T[][] {
  const total = reports.reduce((sum, report) => sum + sizeOf(report), 0);
  const share = Math.max(fewest, total / threads);
  const mostSlices = share > most ? Number.POSITIVE_INFINITY : threads;
  const target = Math.min(most, share);
  const slices: T[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const report of reports) {
    const size = sizeOf(report);
    if (slices.length < mostSlices && bytes + size / 2 > target) {
      slices.push([]);
      bytes = 0;
    }
    slices.at(-1)?.push(report);
    bytes += size;
  }
  return slices;
}
