/** One number of a table; `count` is null where it would point at people. */
export interface Cell {
  key: string;
  count: number | null;
}

/** Counts below this point at people. */
export const SMALLEST_SHOWN = 3;

/**
 * Withholds counts of 1 and 2. When only one number would be withheld, the next smallest goes with it, or it could be
 * had by subtracting the others from the total.
 */
export const suppressSmallCells = (cells: readonly { key: string; count: number }[]): Cell[] => {
  const small = (count: number) => count > 0 && count < SMALLEST_SHOWN;
  const withheld = new Set(cells.filter(({ count }) => small(count)).map(({ key }) => key));
  if (withheld.size === 1) {
    const [next] = cells
      .filter(({ key, count }) => !withheld.has(key) && count > 0)
      .toSorted((one, other) => one.count - other.count);
    if (next) withheld.add(next.key);
  }
  return cells.map(({ key, count }) => ({ key, count: withheld.has(key) ? null : count }));
};
