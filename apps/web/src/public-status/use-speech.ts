import { useEffect, useState } from 'react';
import type { Language } from '../format/dates';

const PACE = 0.9;

/** Reads a text aloud with the telephone's own voice; undefined where it has none. */
export const useSpeech = (language: Language) => {
  const [speaking, setSpeaking] = useState(false);
  const possible = 'speechSynthesis' in globalThis;
  useEffect(() => () => (possible ? speechSynthesis.cancel() : undefined), [possible]);
  if (!possible) return undefined;
  const stop = () => {
    speechSynthesis.cancel();
    setSpeaking(false);
  };
  const speak = (text: string) => {
    speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    utterance.rate = PACE;
    utterance.addEventListener('end', () => setSpeaking(false));
    utterance.addEventListener('error', () => setSpeaking(false));
    setSpeaking(true);
    speechSynthesis.speak(utterance);
  };
  return { speaking, speak, stop };
};
