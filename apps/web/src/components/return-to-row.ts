import { type RefObject, useLayoutEffect } from 'react';

interface LeftRow {
  /** The list's address with its filters. */
  href: string;
  key: string;
  /** From 0; taken when the row itself is gone. */
  index: number;
}

/** The row that was opened last; whoever comes back goes on from there. */
let left: LeftRow | undefined;
const here = (): string => location.pathname + location.search;

/** Remembers the row from which a case is opened. */
export const leaveRow = (key: string, index: number): void => {
  left = { href: here(), key, index };
};

/** Another case of the same list is opened: whoever comes back goes on from its row. */
export const returnTo = (key: string): void => {
  if (left) left = { ...left, key };
};

const rowsIn = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-row]')];

/** Back on a list, once its rows are there: the row that was left, or the one in its place, has the focus and is in sight. */
export const useReturnToRow = (list: RefObject<HTMLElement | null>, ready: boolean): void => {
  // A list that was hidden while a page was on its way is shown again without being made anew: only layout effects hear of it.
  useLayoutEffect(() => {
    if (!ready || !list.current || left?.href !== here()) return;
    const { key, index } = left;
    const rows = rowsIn(list.current);
    const row = rows.find(({ dataset }) => dataset.row === key) ?? rows[Math.min(index, rows.length - 1)];
    // A page that is shown before its rows have come leaves the row to whoever brings them.
    if (!row) return;
    left = undefined;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'center' });
  }, [list, ready]);
};
