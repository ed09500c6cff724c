/** The list of blanks at the head of the report, while they are filled in. */

import { focusField } from './editing.ts';
import { type Field, readValue } from './fields.ts';

/** Shows in the list what was filled in, and how many are. */
export function updateList(fields: readonly Field[]): void {
  const menu = document.querySelector<HTMLElement>('details.blanks');
  const summary = menu?.querySelector('summary');
  if (!menu || !summary) return;
  const blanks = fields.filter(({ isChanging }) => !isChanging);
  for (const field of blanks) {
    const shown = linkTo(menu, field)?.querySelector('.blank');
    if (!shown) continue;
    shown.textContent = readValue(field) || field.sign;
    shown.classList.toggle('filled', readValue(field) !== '');
  }
  const filled = blanks.filter((field) => readValue(field) !== '').length;
  const text = `空缺 ${blanks.length} 处`;
  summary.textContent = filled > 0 ? `${text}，已填 ${filled} 处` : text;
}

/** An entry of the list leads into its field, as long as it can be typed into. */
export function linkList(fields: readonly Field[]): void {
  const menu = document.querySelector<HTMLDetailsElement>('details.blanks');
  menu?.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('a') : null;
    const field = fields.find(({ element }) => target?.getAttribute('href') === `#${element.id}`);
    if (!field?.element.isContentEditable) return;
    event.preventDefault();
    menu.open = false;
    focusField(field);
  });
}

function linkTo(menu: HTMLElement, { element }: Field): Element | null {
  return menu.querySelector(`a[href="#${element.id}"]`);
}
