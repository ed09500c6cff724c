/** Reads a section aloud with the voice of the system, paragraph by paragraph, and shows which one. */

import { dock } from './dock.ts';
import { makeButton } from './make-button.ts';
import { chineseVoice } from './voice.ts';

/** What is read aloud now can be stopped by this. */
let stop = () => {};

/** @param blocks each read as one piece */
export function readAloud(blocks: readonly HTMLElement[], textOf: (block: HTMLElement) => string) {
  stop();
  const { speechSynthesis } = window;
  let at = -1;
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'region');
  bar.ariaLabel = '朗读';
  const show = (current: number) => {
    blocks[at]?.classList.remove('read-aloud');
    at = current;
    const block = blocks[at];
    block?.classList.add('read-aloud');
    const { top = 0, bottom = 0 } = block?.getBoundingClientRect() ?? {};
    if (top < 0 || bottom > innerHeight) block?.scrollIntoView({ block: 'start' });
  };
  const say = (next: number) => {
    show(next);
    const block = blocks[next];
    if (!block) return stop();
    const words = new SpeechSynthesisUtterance(textOf(block));
    words.voice = chineseVoice() ?? null;
    words.lang = 'zh-CN';
    // One that was cancelled ends as well.
    words.addEventListener('end', () => at === next && say(next + 1));
    speechSynthesis.speak(words);
  };
  const skip = () => {
    const next = at + 1;
    at = -1;
    speechSynthesis.cancel();
    blocks[next - 1]?.classList.remove('read-aloud');
    say(next);
  };
  const pause = makeButton('暂停', () => {
    const isPaused = pause.textContent === '继续';
    if (isPaused) speechSynthesis.resume();
    else speechSynthesis.pause();
    pause.textContent = isPaused ? '暂停' : '继续';
  });
  stop = () => {
    show(-1);
    speechSynthesis.cancel();
    bar.remove();
    removeEventListener('pagehide', stop);
    stop = () => {};
  };
  bar.append(
    '正在朗读',
    pause,
    makeButton('下一段', skip),
    makeButton('停止', () => stop()),
  );
  dock().append(bar);
  addEventListener('pagehide', stop);
  say(0);
}
