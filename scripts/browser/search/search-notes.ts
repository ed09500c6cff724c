/** What stands between the status of a search and its results. */

export function paragraph(text: string, className = ''): HTMLElement {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
}

export function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/** Words that were found apart, each of which can be taken out. @param left called with those that stay */
export function removable(words: readonly string[], left: (words: string[]) => void): HTMLElement {
  const all = paragraph('', 'search-words');
  for (const word of words) {
    const made = button(`${word} ×`, () => left(words.filter((each) => each !== word)));
    made.setAttribute('aria-label', `去掉“${word}”`);
    all.append(made, ' ');
  }
  return all;
}
