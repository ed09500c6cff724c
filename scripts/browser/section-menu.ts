/** What can be done with a section, opened by the control at its heading; one is open at a time. */

import { makeButton } from './make-button.ts';
import type { PageSections } from './page-sections.ts';
import { actionsOf } from './section-actions.ts';

export function startSectionMenu(page: PageSections): void {
  const menu = document.createElement('div');
  menu.id = 'section-actions';
  menu.className = 'section-actions';
  menu.setAttribute('role', 'group');
  let opener: HTMLElement | undefined;

  const close = () => {
    opener?.setAttribute('aria-expanded', 'false');
    opener?.removeAttribute('aria-controls');
    opener = undefined;
    menu.remove();
  };
  const open = (control: HTMLElement) => {
    close();
    const section = page.sections.find(
      ({ heading }) => heading.parentElement === control.parentElement,
    );
    if (!section) return;
    menu.ariaLabel = control.ariaLabel;
    menu.replaceChildren(
      ...actionsOf(page, section).map(({ name, act }) =>
        makeButton(name, () => {
          close();
          control.focus({ preventScroll: true });
          act();
        }),
      ),
    );
    control.after(menu);
    control.setAttribute('aria-expanded', 'true');
    control.setAttribute('aria-controls', menu.id);
    opener = control;
  };

  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || menu.contains(target)) return;
    const control = target.closest<HTMLElement>('.section-control');
    if (control && control !== opener) open(control);
    else close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !opener) return;
    opener.focus();
    close();
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node && target !== opener && !menu.contains(target)) close();
  });
}
