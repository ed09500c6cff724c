/**
 * The field that chooses a report: completes what is typed, as the combobox of the ARIA Authoring Practices does.
 * A title is typed in part, or by the initials of its pinyin.
 */

import type { ListedReport } from './listed-report.ts';
import { node } from './result-view.ts';
import { reportsTitled } from './titled.ts';

/** So many reports are offered; a few characters more tell them apart. */
const mostOffered = 10;

/**
 * @param chosen told what a reader chose: the report's value, or empty for all
 * @returns a function that shows a report that was chosen elsewhere
 */
export function completing(
  field: HTMLInputElement,
  list: HTMLElement,
  reports: readonly ListedReport[],
  chosen: (value: string) => void,
): (value: string) => void {
  list.role = 'listbox';
  list.ariaLabel = '报告';
  let current = '';
  let offered: ListedReport[] = [];
  let active = -1;

  const titleOf = (value: string) => reports.find((each) => each.value === value)?.title ?? value;
  const close = () => {
    offered = [];
    draw();
  };
  const draw = () => {
    list.hidden = offered.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    list.replaceChildren(...offered.map((report, index) => optionOf(report, index)));
    const option = list.children[active];
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  };
  const optionOf = ({ title, year }: ListedReport, index: number) => {
    const option = node('li', '', year === '' ? title : `${title}（${year}年）`);
    option.role = 'option';
    option.id = `${list.id}-${index}`;
    option.ariaSelected = String(index === active);
    return option;
  };
  const offer = () => {
    const text = field.value.trim();
    active = -1;
    offered = (text === '' ? [...reports] : reportsTitled(reports, text)).slice(0, mostOffered);
    draw();
  };
  const choose = (value: string) => {
    const isNew = value !== current;
    show(value);
    if (isNew) chosen(value);
  };
  const show = (value: string) => {
    current = value;
    field.value = titleOf(value);
    close();
  };
  const move = (step: 1 | -1) => {
    if (list.hidden) offer();
    // Beyond both ends no option is active, so that what was typed can be gone on with.
    active = ((active + 1 + step + offered.length + 1) % (offered.length + 1)) - 1;
    draw();
  };

  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) offer();
  });
  field.addEventListener('compositionend', offer);
  field.addEventListener('click', offer);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && !list.hidden) {
      event.preventDefault();
      const report = offered[Math.max(0, active)];
      choose(field.value.trim() === '' && active === -1 ? '' : (report?.value ?? current));
    } else if (event.key === 'Escape' && !list.hidden) {
      event.stopPropagation();
      field.value = titleOf(current);
      close();
    }
  });
  field.addEventListener('blur', () => choose(field.value.trim() === '' ? '' : current));
  // The field keeps the focus while an option is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const at = target instanceof HTMLElement ? [...list.children].indexOf(target) : -1;
    const report = offered[at];
    if (report !== undefined) choose(report.value);
  });
  // What was typed while this was loading.
  if (document.activeElement === field && field.value !== '') offer();
  return show;
}
