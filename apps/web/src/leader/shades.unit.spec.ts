import * as fc from 'fast-check';
import { shadeOf } from './shades';

const counts = fc.array(fc.option(fc.nat({ max: 50 })), { maxLength: 80 });

describe('the shade of a region', () => {
  it('never lightens as the number grows, and stays between none and four', () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (all, one, other) => {
        const shade = shadeOf(all);
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(shade(less)).toBeLessThanOrEqual(shade(more));
        expect([0, 1, 2, 3, 4]).toContain(shade(more));
      }),
    );
  });

  it('is none where there is no case or no number to show', () => {
    const shade = shadeOf([0, 1, 2, 3, 4, 5, 6, 7, 8, null]);
    expect([shade(0), shade(null), shade(1), shade(8)]).toEqual([0, 0, 1, 4]);
  });
});
