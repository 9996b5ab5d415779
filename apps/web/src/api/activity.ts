import { stopwatch } from './session-mark';

/** Who has touched nothing for so long may have left; what runs in the background then keeps no session alive. */
const AWAY_MILLISECONDS = 120_000;

// Opening a page is something a person does.
let last = stopwatch();
let waiting: (() => void)[] = [];

const active = (): void => {
  last = stopwatch();
  for (const resume of waiting.splice(0)) resume();
};

for (const event of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'focus']) {
  globalThis.addEventListener(event, active, { capture: true, passive: true });
}

/** Resolves at once while somebody is at this page, else when they come back; rejects when the call is taken back. */
export const somebodyHere = (signal?: AbortSignal): Promise<void> => {
  if (stopwatch() - last < AWAY_MILLISECONDS) return Promise.resolve();
  return new Promise((resolve, reject) => {
    waiting.push(resolve);
    signal?.addEventListener('abort', () => {
      waiting = waiting.filter((one) => one !== resolve);
      reject(signal.reason as Error);
    });
  });
};
