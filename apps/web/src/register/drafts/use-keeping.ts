import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useCentreClock } from '../../session/use-centre-clock';
import { isUntouched } from '../registration';
import type { RegistrationDraft } from './registration-draft';
import type { DraftBox } from './sealed-drafts';
import { draftsKey } from './use-draft-box';

/** So long after the last key a draft is saved, and so long at most while typing goes on. */
const PAUSE_MILLISECONDS = 300;
const LONGEST_MILLISECONDS = 1500;

/** Saves one after another, so that an older text never overwrites a newer one. */
class Saver {
  private waiting: RegistrationDraft | undefined;
  private since = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Promise<void> = Promise.resolve();
  private over = false;

  constructor(private readonly write: (draft: RegistrationDraft) => Promise<void>) {}

  save(draft: RegistrationDraft): void {
    if (this.over) return;
    const now = performance.now();
    if (!this.waiting) this.since = now;
    this.waiting = draft;
    clearTimeout(this.timer);
    const longest = Math.max(this.since + LONGEST_MILLISECONDS - now, 0);
    this.timer = setTimeout(() => this.flush(), Math.min(PAUSE_MILLISECONDS, longest));
  }

  flush(): void {
    clearTimeout(this.timer);
    const draft = this.waiting;
    this.waiting = undefined;
    if (draft) this.last = this.last.then(() => this.write(draft));
  }

  /** Nothing is saved from now on; done once nothing is being saved any more. */
  async stop(): Promise<void> {
    this.over = true;
    clearTimeout(this.timer);
    this.waiting = undefined;
    await this.last;
  }
}

/** Keeps a draft while it is typed. `failed`: the browser could not save, and the text is only on the screen. */
export const useKeeping = (id: string, box: DraftBox<RegistrationDraft> | undefined, savedBefore?: string) => {
  const queries = useQueryClient();
  const { instant } = useCentreClock();
  const [savedAt, setSavedAt] = useState(savedBefore);
  const [failed, setFailed] = useState(false);
  const latest = useRef({ box, instant });
  useEffect(() => {
    latest.current = { box, instant };
  });
  const write = useCallback(
    async (draft: RegistrationDraft): Promise<void> => {
      const { box: into, instant: now } = latest.current;
      const at = now() ?? '';
      try {
        if (!into) throw new Error('the keys of the drafts have not arrived');
        if (isUntouched(draft.entry)) into.remove(id);
        else await into.write({ id, savedAt: at, value: draft });
        setSavedAt(at === '' ? undefined : at);
        setFailed(false);
      } catch {
        // A full or forbidden storage: the person is told beside the button, and the text stays on the screen.
        setFailed(true);
      }
      void queries.invalidateQueries({ queryKey: draftsKey });
    },
    [id, queries],
  );
  const saver = useMemo(() => new Saver(write), [write]);
  useEffect(() => {
    const flush = () => saver.flush();
    globalThis.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      globalThis.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [saver]);
  const save = useCallback((draft: RegistrationDraft) => saver.save(draft), [saver]);
  const forget = useCallback(async () => {
    await saver.stop();
    latest.current.box?.remove(id);
    void queries.invalidateQueries({ queryKey: draftsKey });
  }, [saver, id, queries]);
  return { savedAt, failed, save, forget };
};
