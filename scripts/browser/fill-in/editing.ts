/** Typing into the fields: each is a text box in the text, Tab and Enter lead from one to the next. */

import { type Field, readValue, setValue } from './fields.ts';

export interface Editing {
  /** The fields that can be typed into, in the order of the text. */
  fields(): readonly Field[];
  /** A value was typed; `previous` is what stood in the field when it was entered. */
  changed(field: Field, previous: string): void;
  /** The same is wanted wherever the same is asked for. */
  fillSame(): void;
  /** The reader wants to leave the fields. */
  left(): void;
}

/** Listens for the article; fields that are made editable later are served too. */
export function startEditing(article: HTMLElement, editing: Editing): void {
  let previous = '';
  const fieldAt = (target: EventTarget | null) =>
    editing.fields().find(({ element }) => element === target && element.isContentEditable);

  article.addEventListener('focusin', ({ target }) => {
    const field = fieldAt(target);
    if (!field) return;
    previous = readValue(field);
    if (previous === '') getSelection()?.selectAllChildren(field.element);
  });
  article.addEventListener('focusout', ({ target }) => {
    const field = fieldAt(target);
    if (field) setValue(field, readValue(field));
  });
  article.addEventListener('input', ({ target }) => {
    const field = fieldAt(target);
    if (!field) return;
    field.element.classList.toggle('filled', readValue(field) !== '');
    editing.changed(field, previous);
  });
  article.addEventListener('paste', (event) => {
    const field = fieldAt(event.target);
    if (!field) return;
    event.preventDefault();
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    document.execCommand('insertText', false, pasted.replace(/\s+/g, ' '));
  });
  article.addEventListener('keydown', (event) => {
    const field = fieldAt(event.target);
    // Enter and Tab that end a composition (拼音) are no keys of ours; 229 is how Safari says so.
    if (!field || event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) editing.fillSame();
      focusOpen(editing.fields(), field);
    } else if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) {
      const fields = editing.fields();
      const next = fields[fields.indexOf(field) + (event.shiftKey ? -1 : 1)];
      if (!next) return;
      event.preventDefault();
      focusField(next);
    } else if (event.key === 'Escape') {
      editing.left();
    }
  });
}

/** @param total how many fields there are */
export function makeEditable(field: Field, index: number, total: number): void {
  const { element, before, sign, after } = field;
  try {
    element.contentEditable = 'plaintext-only';
  } catch {
    element.contentEditable = 'true';
  }
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-label', `${index + 1}/${total}：${before}${sign}${after}`);
  element.setAttribute('aria-describedby', 'fill-in-keys');
  element.setAttribute('enterkeyhint', 'next');
  element.spellcheck = false;
}

export function makeReadable({ element }: Field): void {
  for (const name of ['contenteditable', 'role', 'aria-label', 'aria-describedby']) {
    element.removeAttribute(name);
  }
}

/** Goes to the next field that is still open, from the first again after the last. */
export function focusOpen(fields: readonly Field[], from: Field | undefined): void {
  const at = from ? fields.indexOf(from) + 1 : 0;
  const next = [...fields.slice(at), ...fields.slice(0, at)].find(
    (field) => readValue(field) === '',
  );
  if (next) focusField(next);
}

export function focusField({ element }: Field): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}
