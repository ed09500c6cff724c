/** Whether a text has more lines than so many; no further than that is counted. */
export function hasMoreLines(text: string, most: number): boolean {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (++lines > most) return true;
  }
  return false;
}
