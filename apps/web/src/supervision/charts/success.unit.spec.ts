import { percent, successRates } from './success';

const results = (counts: Record<string, number | null>) =>
  Object.entries(counts).map(([key, count]) => ({ key, count }));

describe('the success of mediation', () => {
  const counted = { agreed: 6, failed: 2, terminated: 1, withdrawn: 1, declined: 1, referred: 1, open: 4 };

  it('is told by both definitions, and never counts cases without a result', () => {
    const { narrow, wide } = successRates(results(counted));
    expect([narrow, wide]).toEqual([
      { part: 6, whole: 8 },
      { part: 6, whole: 12 },
    ]);
    expect([percent(narrow!), percent(wide!)]).toEqual(['75%', '50%']);
  });

  it('is not told where a number it needs is withheld', () => {
    const { narrow, wide } = successRates(results({ ...counted, terminated: null, withdrawn: null }));
    expect(narrow).toEqual({ part: 6, whole: 8 });
    expect(wide).toBeUndefined();
    expect(successRates(results({ ...counted, agreed: null }))).toEqual({ narrow: undefined, wide: undefined });
  });

  it('is not told before anything has a result', () => {
    const none = Object.fromEntries(Object.keys(counted).map((key) => [key, 0]));
    expect(successRates(results({ ...none, open: 3 }))).toEqual({ narrow: undefined, wide: undefined });
  });
});
