import { useEffect, useRef } from 'react';

/**
 * Keeps what is typed after a window was asked for and before it is there: its code is still on its way, and meanwhile
 * nothing else must take these keys. The window takes them when it appears.
 */
export const useEarlyKeys = (waiting: boolean) => {
  const typed = useRef('');
  useEffect(() => {
    if (!waiting) return undefined;
    typed.current = '';
    const keep = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      const isCharacter = [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
      if (!isCharacter || (target instanceof Element && target.closest('[role="dialog"]'))) return;
      event.preventDefault();
      event.stopPropagation();
      typed.current += key;
    };
    document.addEventListener('keydown', keep, true);
    return () => document.removeEventListener('keydown', keep, true);
  }, [waiting]);
  return () => typed.current;
};
