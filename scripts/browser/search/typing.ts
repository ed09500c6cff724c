/** Follows what is typed into a search box; letters of an input method are none until the word is composed. */

/** Milliseconds without a key before a search begins. */
const pause = 150;

export interface TypingEvents {
  /** The reader has typed and pauses. */
  soon: () => void;
  /** The form was sent. */
  now: () => void;
}

export function followTyping(
  form: HTMLFormElement,
  input: HTMLInputElement,
  { soon, now }: TypingEvents,
): void {
  let timer: number | undefined;
  let isComposing = false;
  const begin = () => {
    window.clearTimeout(timer);
    if (!isComposing) timer = window.setTimeout(soon, pause);
  };
  input.addEventListener('compositionstart', () => {
    isComposing = true;
    window.clearTimeout(timer);
  });
  input.addEventListener('compositionend', () => {
    isComposing = false;
    begin();
  });
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) begin();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(timer);
    if (!isComposing) now();
  });
}
