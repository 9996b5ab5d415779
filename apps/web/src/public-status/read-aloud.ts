const PACE = 0.9;

/** Offers to read the button's text aloud with the telephone's own voice, where it has one. */
export const readAloud = (button: HTMLButtonElement): void => {
  if (!('speechSynthesis' in globalThis)) return;
  const speaking = (is: boolean): void => button.setAttribute('aria-pressed', String(is));
  button.hidden = false;
  button.addEventListener('click', () => {
    const wasSpeaking = button.getAttribute('aria-pressed') === 'true';
    speechSynthesis.cancel();
    speaking(!wasSpeaking);
    if (wasSpeaking) return;
    const language = document.documentElement.lang;
    const utterance = new SpeechSynthesisUtterance(language === 'en' ? button.dataset.en : button.dataset.zh);
    utterance.lang = language;
    utterance.rate = PACE;
    utterance.addEventListener('end', () => speaking(false));
    utterance.addEventListener('error', () => speaking(false));
    speechSynthesis.speak(utterance);
  });
};
