/**
 * What a reader can do with a report: buttons in the row of tools, and at each heading one small control that
 * opens what can be done with its section. What they do is loaded with the first sign that it is wanted.
 */

/** @param load loads the script that answers to clicks on the controls, and to a selection */
export function startControls(load: () => Promise<void>): void {
  const article = document.querySelector('article');
  if (!article) return;
  for (const heading of article.querySelectorAll<HTMLElement>('.prose :is(h2, h3, h4, h5, h6)[id]'))
    addControl(heading);

  let isLoaded = false;
  let loading: Promise<void> | undefined;
  const prepare = () => {
    loading ??= load().then(
      () => {
        isLoaded = true;
      },
      () => {
        loading = undefined;
      },
    );
    return loading;
  };
  for (const sign of ['pointerover', 'pointerdown', 'focusin']) {
    document.addEventListener(sign, ({ target }) => {
      if (controlAt(target)) void prepare();
    });
  }
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (selection?.isCollapsed === false && article.contains(selection.anchorNode)) void prepare();
  });
  document.addEventListener('click', ({ target }) => {
    const clicked = controlAt(target);
    if (isLoaded || !clicked) return;
    void prepare().then(() => {
      if (isLoaded) clicked.click();
    });
  });
}

function controlAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest('[data-action], .section-control') : null;
}

/** Stands in the indent of the heading, in one block with it. */
function addControl(heading: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'section-control';
  button.ariaExpanded = 'false';
  button.ariaLabel = `本节操作：${heading.textContent}`;
  button.textContent = '⋯';
  const runIn = heading.closest('.run-in');
  if (runIn) {
    runIn.append(button);
    return;
  }
  const block = document.createElement('div');
  block.className = 'heading-block';
  heading.replaceWith(block);
  block.append(heading, button);
}
