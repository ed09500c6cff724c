/** What can be done with a report and its sections; loaded with the first sign that a reader wants it. */

import { pageSections } from './page-sections.ts';
import { actionsOf } from './section-actions.ts';
import { startSectionMenu } from './section-menu.ts';
import { startSelection } from './selection.ts';
import { addStatusLine } from './status-line.ts';

const page = pageSections();
if (page) {
  addStatusLine();
  startSectionMenu(page);
  startSelection(page);
  const whole = page.sections.find(({ rank }) => rank === 1);
  document.querySelector('.tools')?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    const actions = whole ? actionsOf(page, whole) : [];
    actions.find(({ id }) => id === button?.dataset.action)?.act();
  });
}
