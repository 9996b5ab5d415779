import { newKey } from './new-key';
import { stopwatch } from './session-mark';

interface Lease {
  by: string;
  until: number;
}

const LEASE_MILLISECONDS = 10_000;
/** So long another window's write may take to be seen here. */
const SETTLE_MILLISECONDS = 40;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const leaseOf = (key: string): Lease | undefined => {
  const text = localStorage.getItem(key);
  return text === null ? undefined : (JSON.parse(text) as Lease);
};

/** The last one to write its name into a free lease holds it; whoever dies with it loses it after ten seconds. */
const byLease = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const key = `one-window.turn.${name}`;
  const by = newKey();
  for (;;) {
    const held = leaseOf(key);
    if (held === undefined || held.until < stopwatch()) {
      localStorage.setItem(key, JSON.stringify({ by, until: stopwatch() + LEASE_MILLISECONDS }));
    }
    await pause(SETTLE_MILLISECONDS);
    if (leaseOf(key)?.by === by) break;
  }
  try {
    return await work();
  } finally {
    if (leaseOf(key)?.by === by) localStorage.removeItem(key);
  }
};

/** Lets the windows of one browser do something one after the other. Over plain HTTP browsers have no locks for pages. */
export const takeTurns = <T>(name: string, work: () => Promise<T>): Promise<T> => {
  // Absent outside secure contexts, whatever the type says.
  return navigator.locks ? navigator.locks.request(name, work) : byLease(name, work);
};
