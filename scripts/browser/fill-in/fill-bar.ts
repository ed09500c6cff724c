/** The bar at the lower edge of the window while blanks are filled in. */

import { dock } from '../dock.ts';

export interface BarState {
  filled: number;
  open: number;
  /** How many texts change with the year. */
  changing: number;
  withChanging: boolean;
  isKept: boolean;
  /** What can be filled in at once with what was typed last. */
  offer?: { words: string; count: number } | undefined;
}

export interface BarActions {
  next(): void;
  fillSame(): void;
  offerChanging(isWanted: boolean): void;
  word(): void;
  text(): void;
  copy(): void;
  print(): void;
  clear(): void;
  close(): void;
}

export interface FillBar {
  show(state: BarState): void;
  focus(): void;
  remove(): void;
}

export function openBar(actions: BarActions): FillBar {
  const bar = document.createElement('section');
  bar.className = 'bar fill-bar';
  bar.ariaLabel = '填写空缺';
  const count = element('p', '');
  const keys = element('p', '回车到下一处，Tab 依次走，Ctrl+回车把相同的一并填写，Esc 到这一栏。');
  keys.id = 'fill-in-keys';
  keys.className = 'muted';
  const same = button('', actions.fillSame);
  const label = element('label', '');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.addEventListener('change', () => actions.offerChanging(box.checked));
  const boxText = element('span', '');
  label.append(box, boxText);
  const first = button('下一处空缺', actions.next);
  const tools = element('div', '');
  tools.className = 'fill-tools';
  tools.append(
    first,
    same,
    label,
    button('下载 Word', actions.word),
    button('下载纯文本', actions.text),
    button('复制全文', actions.copy),
    button('打印', actions.print),
    button('清空', actions.clear),
    button('收起', actions.close),
  );
  bar.append(count, tools, keys);
  // Else a press on a button would take the focus out of the field.
  same.addEventListener('pointerdown', (event) => event.preventDefault());
  same.addEventListener('mousedown', (event) => event.preventDefault());
  dock().append(bar);
  return {
    show({ filled, open, changing, withChanging, isKept, offer }) {
      const where = isKept
        ? '填写的内容只存在这台设备的浏览器里，不会上传。'
        : '这个浏览器不保存填写的内容，关闭页面就没有了。';
      count.textContent = `已填 ${filled} 处，未填 ${open} 处。${where}`;
      same.hidden = !offer;
      same.textContent = offer ? `其余 ${offer.count} 处“${offer.words}”一并填写` : '';
      label.hidden = changing === 0;
      box.checked = withChanging;
      boxText.textContent = `年份、届次等 ${changing} 处也要改`;
    },
    focus: () => first.focus(),
    remove: () => bar.remove(),
  };
}

function element<Name extends 'p' | 'div' | 'label' | 'span'>(name: Name, text: string) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', act);
  return made;
}
