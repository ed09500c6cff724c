/** Whether a string stands somewhere in a text with more on its line; `<` and `>` of a page end one, too. */
export function standsInLine(text: string, string: string): boolean {
  for (let at = text.indexOf(string); at !== -1; at = text.indexOf(string, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + string.length)];
    if (around.some((each) => /[^\s<>]/.test(each))) return true;
  }
  return false;
}
