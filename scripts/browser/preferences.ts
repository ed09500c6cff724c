/**
 * Text size and theme, as the reader chose them. The choice is kept in the browser where it lets us,
 * and set on `<html>` for the style sheet.
 */

const names = ['text-size', 'theme'] as const;

type Name = (typeof names)[number];

/** Applies what was chosen before, and listens for new choices. */
export function startPreferences(): void {
  for (const name of names) apply(name, stored(name));
  const panel = document.querySelector<HTMLDetailsElement>('.preferences');
  if (!panel) return;
  for (const input of panel.querySelectorAll<HTMLInputElement>('input')) {
    input.checked = input.value === stored(input.name);
  }
  panel.addEventListener('change', ({ target }) => {
    const name = names.find((each) => target instanceof HTMLInputElement && target.name === each);
    if (!name || !(target instanceof HTMLInputElement)) return;
    apply(name, target.value);
    store(name, target.value);
  });
  document.addEventListener('click', ({ target }) => {
    if (panel.open && target instanceof Node && !panel.contains(target)) panel.open = false;
  });
  // Else the open panel would lie over the link that the focus has moved to.
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !panel.contains(relatedTarget)) panel.open = false;
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !panel.open) return;
    // On the search page the key would empty the search as well.
    event.stopPropagation();
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
}

function apply(name: Name, value: string): void {
  if (value) document.documentElement.setAttribute(`data-${name}`, value);
  else document.documentElement.removeAttribute(`data-${name}`);
}

/** Browsers may forbid storage, on file:// above all; then a choice lasts as long as the page. */
function stored(name: string): string {
  try {
    return localStorage.getItem(`gongwen-${name}`) ?? '';
  } catch {
    return '';
  }
}

function store(name: Name, value: string): void {
  try {
    localStorage.setItem(`gongwen-${name}`, value);
  } catch {
    return;
  }
}
