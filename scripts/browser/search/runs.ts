/** How often `length` neighbouring positions follow each other. */
export function countRuns(positions: readonly number[], length: number): number {
  let runs = 0;
  let run = 0;
  let previous = -2;
  for (const position of positions) {
    run = position === previous + 1 ? run + 1 : 1;
    previous = position;
    if (run === length) {
      runs++;
      run = 0;
    }
  }
  return runs;
}
