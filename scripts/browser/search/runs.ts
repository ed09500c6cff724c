/** How often `length` neighbouring places follow each other. */
export function countRuns(places: readonly number[], length: number): number {
  let runs = 0;
  let run = 0;
  let previous = -2;
  for (const place of places) {
    run = place === previous + 1 ? run + 1 : 1;
    previous = place;
    if (run === length) {
      runs++;
      run = 0;
    }
  }
  return runs;
}
