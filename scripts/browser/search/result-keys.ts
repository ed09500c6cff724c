/**
 * Keys of a search: arrows lead from the box through the results and back, Esc empties the box.
 *
 * @param emptied called then; without it Esc is left to others
 */
export function followKeys(input: HTMLInputElement, list: HTMLElement, emptied?: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event, input, list);
    if (event.key === 'Escape' && emptied && input.value !== '') {
      input.value = '';
      input.focus();
      emptied();
    }
  });
}

function move(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll<HTMLElement>('.result-link')];
  const stops: HTMLElement[] = [input, ...links];
  const active = document.activeElement;
  const at = active instanceof HTMLElement ? stops.indexOf(active) : -1;
  if (at === -1) return;
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
