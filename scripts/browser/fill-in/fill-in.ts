/**
 * Filling in the blanks of a report, on its page. What is typed stands in the text itself, so that copying,
 * printing and saving have it; it is kept on this device, and is never part of an address or sent anywhere.
 */

import { cleanText, type PageSections, pageSections } from '../page-sections.ts';
import { copy } from '../section-actions.ts';
import { addStatusLine, say } from '../status-line.ts';
import { linkList, updateList } from './blanks-list.ts';
import { focusOpen, makeEditable, makeReadable, startEditing } from './editing.ts';
import { readValue } from './fields.ts';
import { type FillBar, openBar } from './fill-bar.ts';
import { filledFiles, saveFilled } from './filled-files.ts';
import { type Filling, openFilling } from './filling.ts';

const page = pageSections();
if (page) start(page, openFilling(page));

function start(page: PageSections, filling: Filling): void {
  let bar: FillBar | undefined;
  const update = () => {
    const isKept = filling.keep();
    updateList(filling.fields);
    bar?.show({ ...countsOf(filling), isKept });
  };
  const fillSame = () => {
    const { count, value } = filling.fillSame();
    if (count === 0) return;
    update();
    say(`另外 ${count} 处也填写了“${value}”。`);
  };
  const open = () => {
    bar ??= openBar({
      next: () => focusOpen(filling.offered(), filling.last()),
      fillSame,
      offerChanging: (isWanted) => {
        filling.withChanging = isWanted;
        openFields(page, filling);
        update();
      },
      word: () => saveFilled(page, 'docx'),
      text: () => saveFilled(page, 'txt'),
      copy: () => copy(page.blocks.map(cleanText).join('\n'), '已复制全文，填写的内容也在里面。'),
      print: () => window.print(),
      clear: () => {
        if (!window.confirm('清空填写的全部内容？')) return;
        filling.clear();
        update();
        say('已清空。');
      },
      close: () => {
        closeFields(page, filling);
        bar?.remove();
        bar = undefined;
        document.querySelector<HTMLElement>('details.blanks > summary')?.focus();
      },
    });
    openFields(page, filling);
    update();
  };

  addStatusLine();
  linkList(filling.fields);
  startEditing(page.article, {
    fields: filling.offered,
    changed: (field, previous) => {
      filling.note(field, previous);
      update();
    },
    fillSame,
    left: () => bar?.focus(),
  });
  document.querySelector('.fill-in')?.addEventListener('click', ({ currentTarget }) => {
    const menu = currentTarget instanceof Element ? currentTarget.closest('details') : null;
    if (menu) menu.open = false;
    open();
    focusOpen(filling.offered(), undefined);
  });
  document.addEventListener('click', (event) => saveInstead(event, page, filling));
  open();
}

function countsOf(filling: Filling) {
  const offered = filling.offered();
  const filled = offered.filter((field) => readValue(field) !== '').length;
  const count = filling.same().length;
  return {
    filled,
    open: offered.length - filled,
    changing: filling.fields.filter(({ isChanging }) => isChanging).length,
    withChanging: filling.withChanging,
    offer: count > 0 ? { words: filling.last()?.shared ?? '', count } : undefined,
  };
}

function openFields({ article }: PageSections, { fields, offered, withChanging }: Filling): void {
  article.classList.add('filling');
  article.classList.toggle('filling-changing', withChanging);
  for (const field of fields) makeReadable(field);
  const all = offered();
  for (const [index, field] of all.entries()) makeEditable(field, index, all.length);
}

function closeFields({ article }: PageSections, { fields }: Filling): void {
  article.classList.remove('filling', 'filling-changing');
  for (const field of fields) makeReadable(field);
}

/** Where something has been filled in, a link of the site to a file saves the file with it. */
function saveInstead(event: MouseEvent, page: PageSections, filling: Filling): void {
  const link = event.target instanceof Element ? event.target.closest('a[download]') : null;
  // The links that saving makes have the address of a blob.
  const extension = /^[^:]*\.(\w+)$/.exec(link?.getAttribute('href') ?? '')?.[1] ?? '';
  if (!(extension in filledFiles) || !filling.isFilled()) return;
  event.preventDefault();
  saveFilled(page, extension);
}
