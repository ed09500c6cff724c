/** Shows where something was removed from the text, as the ledger asks by `?removed`; each mark leads back to it. */

import { dock } from './dock.ts';
import { makeButton } from './make-button.ts';

const marks = document.querySelectorAll<HTMLElement>('.cut');
for (const mark of marks) {
  const link = document.createElement('a');
  link.href = `ledger.html#${mark.id}`;
  link.ariaLabel = '此处有删改，看删除记录';
  mark.append(link);
}
document.documentElement.dataset.removed = 'on';

const bar = document.createElement('div');
bar.className = 'bar';
bar.setAttribute('role', 'region');
bar.ariaLabel = '删除记录';
const words = document.createElement('span');
words.textContent = `已标出删改的 ${marks.length} 处`;
const back = document.createElement('a');
back.href = `ledger.html${location.hash}`;
back.textContent = '回到删除记录';
bar.append(words, back, makeButton('不再标出', leave));
dock().append(bar);

function leave(): void {
  delete document.documentElement.dataset.removed;
  for (const mark of marks) mark.replaceChildren();
  bar.remove();
  try {
    history.replaceState(null, '', location.pathname);
  } catch {
    // Some browsers refuse a new address in a page opened from a folder.
  }
}
