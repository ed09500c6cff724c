/**
 * How the reader wants pages: size of letters, space between lines, theme, and whether her place is kept. The
 * choice is kept in the browser where it lets us, and set on `<html>` for the style sheet.
 */

type Apply = (root: HTMLElement, value: string) => void;

/** By the names of the controls; an empty value is what the site gives. */
const settings: Readonly<Record<string, Apply>> = {
  'text-size': ({ style }, value) =>
    setProperty(style, '--zoom', value && `${Number(value) / 100}`),
  'line-space': ({ style }, value) => setProperty(style, '--leading', value),
  theme: ({ dataset }, value) => {
    if (value) dataset.theme = value;
    else delete dataset.theme;
  },
  'keep-place': () => {},
};

/** Applies what was chosen before, and listens for new choices. */
export function startPreferences(): void {
  const root = document.documentElement;
  for (const [name, apply] of Object.entries(settings)) apply(root, stored(name));
  const panel = document.querySelector<HTMLDetailsElement>('.preferences');
  if (!panel) return;
  for (const input of panel.querySelectorAll('input')) show(input, stored(input.name));
  panel.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const value = target.type === 'checkbox' ? (target.checked ? '' : 'off') : target.value;
    settings[target.name]?.(root, value);
    store(target.name, value);
  });
}

function setProperty(style: CSSStyleDeclaration, name: string, value: string): void {
  if (value) style.setProperty(name, value);
  else style.removeProperty(name);
}

function show(input: HTMLInputElement, value: string): void {
  if (input.type === 'checkbox') input.checked = value !== 'off';
  else if (input.type === 'radio') input.checked = input.value === value;
  else if (value) input.value = value;
}

/** Browsers may forbid storage, on file:// above all; then a choice lasts as long as the page. */
function stored(name: string): string {
  try {
    return localStorage.getItem(`gongwen-${name}`) ?? '';
  } catch {
    return '';
  }
}

function store(name: string, value: string): void {
  try {
    localStorage.setItem(`gongwen-${name}`, value);
  } catch {
    return;
  }
}
