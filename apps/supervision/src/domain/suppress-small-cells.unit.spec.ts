import * as fc from 'fast-check';
import { type Cell, SMALLEST_SHOWN, suppressSmallCells, suppressSmallRegions } from './suppress-small-cells';

const count = fc.integer({ min: 0, max: 9 });
const isSmall = (number: number) => number > 0 && number < SMALLEST_SHOWN;
const shown = (cells: readonly Cell[], key: string) => cells.find((cell) => cell.key === key)?.count;
/** Numbers of a list that nobody could put together from its sum and the others. */
const hides = (all: readonly { key: string; count: number }[], cells: readonly Cell[]): boolean => {
  const withheld = all.filter(({ key }) => shown(cells, key) === null);
  const others = all.filter(({ count: number }) => number > 0);
  return withheld.length !== 1 || others.length === 1;
};

describe('small counts', () => {
  it('are withheld, and so that no subtraction brings them back', () => {
    fc.assert(
      fc.property(fc.array(count, { maxLength: 8 }), (counts) => {
        const all = counts.map((number, index) => ({ key: String(index), count: number }));
        const cells = suppressSmallCells(all);
        expect(cells.every((cell) => cell.count === null || !isSmall(cell.count))).toBe(true);
        expect(hides(all, cells)).toBe(true);
      }),
    );
  });

  it('stay withheld where counties and their townships are shown side by side', () => {
    const townships = fc.array(count, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(townships, { minLength: 1, maxLength: 6 }), (counties) => {
        const lists = counties.map((numbers, county) =>
          numbers.map((number, township) => ({ key: `14050${county}00${township}`, count: number })),
        );
        const sums = lists.map((list, county) => ({
          key: `14050${county}`,
          count: list.reduce((sum, { count: number }) => sum + number, 0),
        }));
        const cells = suppressSmallRegions([...sums, ...lists.flat()]);
        expect(cells).toHaveLength(sums.length + lists.flat().length);
        expect(cells.every((cell) => cell.count === null || !isSmall(cell.count))).toBe(true);
        expect(hides(sums, cells)).toBe(true);
        for (const [index, list] of lists.entries()) {
          if (shown(cells, sums[index]!.key) !== null) expect(hides(list, cells)).toBe(true);
          else expect(list.every(({ key, count: number }) => number === 0 || shown(cells, key) === null)).toBe(true);
        }
      }),
    );
  });
});
