/** What can be done with selected words of a report: their quotation with its source, a link that leads to them. */

import { dock } from './dock.ts';
import { makeButton } from './make-button.ts';
import { addressAt, type PageSections, quotationOf } from './page-sections.ts';
import { copy } from './section-actions.ts';
import { textFragment } from './text-fragment.ts';

export function startSelection(page: PageSections): void {
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'region');
  bar.ariaLabel = '选中的文字';
  let range: Range | undefined;
  const button = (name: string, act: (selected: Range) => void) =>
    makeButton(name, () => {
      if (range) act(range);
    });
  bar.append(
    button('复制引文', (selected) =>
      copy(quotationOf(page, wordsOf(selected), selected.startContainer), '已复制引文和出处。'),
    ),
    button('复制链接', (selected) =>
      copy(
        addressAt(page, selected.startContainer) + textFragment(selected),
        '已复制链接，打开后停在这句话上。',
      ),
    ),
  );
  // Else a press on a button would take the selection away.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  bar.addEventListener('mousedown', (event) => event.preventDefault());

  let timer = 0;
  const look = () => {
    range = selectedIn(page);
    if (range) dock().append(bar);
    else if (!bar.contains(document.activeElement)) bar.remove();
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, 150);
  });
  look();
}

/** The selection, where it is of words of the report. */
function selectedIn({ blocks }: PageSections): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.isContentEditable) return undefined;
  const isInText = blocks.some((block) => block.contains(range.startContainer));
  return isInText && wordsOf(range) !== '' ? range.cloneRange() : undefined;
}

/** The selected words, without those of controls between them. */
function wordsOf(range: Range): string {
  const copied = range.cloneContents();
  for (const extra of copied.querySelectorAll('.section-control, .section-actions, .source-mark'))
    extra.remove();
  const { commonAncestorContainer: shared } = range;
  const isInRunIn = shared instanceof Element && shared.matches('.run-in');
  const blocks = [...copied.children].filter((each) => /^(?:P|H\d|DIV)$/.test(each.tagName));
  const text =
    blocks.length > 1 && !isInRunIn
      ? blocks.map((block) => block.textContent?.trim()).join('\n')
      : (copied.textContent ?? '');
  return text.trim();
}
