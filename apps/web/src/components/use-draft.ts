import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../session/session-store';
import { useCentreClock } from '../session/use-centre-clock';

const PREFIX = 'one-window.draft';
const SAVE_MILLISECONDS = 400;

/** A draft as kept: what was typed and when, by the centre's clock. */
export interface Draft<T> {
  value: T;
  savedAt: string;
}

/** Forgets every draft of this browser window, as when its person signs out. */
export const forgetDrafts = (): void => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
};

/**
 * Keeps what is typed in this browser window until it is submitted. It survives a reload and a server that is away, is
 * separate for every window and person, and is gone when the window is closed for good: personal data stay on no disk.
 * `value` must survive JSON.
 */
export const useDraft = <T>(name: string) => {
  const { account } = useSession();
  const { instant } = useCentreClock();
  const key = `${PREFIX}.${account?.accountId ?? 'nobody'}.${name}`;
  const restored = useMemo((): Draft<T> | undefined => {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Draft<T>);
  }, [key]);
  const [savedAt, setSavedAt] = useState(restored?.savedAt);
  const pending = useRef<{ value: T; timer: ReturnType<typeof setTimeout> } | undefined>(undefined);

  const write = useCallback(
    (value: T) => {
      const at = instant() ?? '';
      sessionStorage.setItem(key, JSON.stringify({ value, savedAt: at }));
      setSavedAt(at === '' ? undefined : at);
    },
    [key, instant],
  );
  const save = useCallback(
    (value: T) => {
      if (pending.current) clearTimeout(pending.current.timer);
      const timer = setTimeout(() => {
        pending.current = undefined;
        write(value);
      }, SAVE_MILLISECONDS);
      pending.current = { value, timer };
    },
    [write],
  );
  const forget = useCallback(() => {
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = undefined;
    sessionStorage.removeItem(key);
    setSavedAt(undefined);
  }, [key]);

  const latestWrite = useRef(write);
  useEffect(() => {
    latestWrite.current = write;
  });
  useEffect(() => {
    const flush = () => {
      if (!pending.current) return;
      clearTimeout(pending.current.timer);
      latestWrite.current(pending.current.value);
      pending.current = undefined;
    };
    globalThis.addEventListener('pagehide', flush);
    return () => {
      globalThis.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return { restored, savedAt, save, forget };
};
