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

const COUNTY_DIGITS = 6;

/**
 * The same for counts of counties (6 digits) and of their townships (9 digits), where both are shown: a county's number
 * must not come out of its townships', so the townships of a withheld county are withheld with it.
 */
export const suppressSmallRegions = (cells: readonly { key: string; count: number }[]): Cell[] => {
  const counties = suppressSmallCells(cells.filter(({ key }) => key.length === COUNTY_DIGITS));
  const townships = counties.flatMap((county) => {
    const own = cells.filter(({ key }) => key.length > COUNTY_DIGITS && key.startsWith(county.key));
    if (county.count !== null) return suppressSmallCells(own);
    return own.map(({ key, count }) => ({ key, count: count === 0 ? 0 : null }));
  });
  return [...counties, ...townships];
};
