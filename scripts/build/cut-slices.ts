/** Cuts a library into slices: see build-slice.ts. */

/** About so many bytes of text come to a slice at most: what a thread holds grows with it. */
const most = 600_000;

/** Less than this is not worth the start of a thread. */
const fewest = 200_000;

/**
 * Cuts reports into slices of about the same size, in their order: as many for each thread, so that none waits for
 * another at the end.
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
  const rounds = Math.ceil(total / threads / most);
  const count = Math.max(1, Math.min(rounds * threads, Math.round(total / fewest)));
  const slices: T[][] = [];
  let done = 0;
  let end = 0;
  for (const report of reports) {
    const size = sizeOf(report);
    const middle = done + size / 2;
    if (slices.length === 0 || middle > end) {
      slices.push([]);
      end = ((Math.floor((middle * count) / total) + 1) * total) / count;
    }
    slices.at(-1)?.push(report);
    done += size;
  }
  return slices;
}
