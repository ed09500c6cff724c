/** A voice of the system for Chinese; browsers list their voices some time after the page has begun. */
export function chineseVoice(): SpeechSynthesisVoice | undefined {
  return globalThis.speechSynthesis?.getVoices().find(({ lang }) => /^(?:zh|cmn)\b/i.test(lang));
}

/** Shows the button that reads aloud, where there is a voice for it. */
export function startVoice(): void {
  const button = document.querySelector<HTMLElement>('[data-action="read"]');
  const show = () => {
    if (button && chineseVoice()) button.hidden = false;
  };
  show();
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', show);
}
