import { runsLong, sampled } from './long-suites';

const cases = Array.from({ length: 100 }, (_, index) => index);

describe('a generated suite runs a seeded sample, and all of it when asked to', () => {
  it('draws the same cases from the same seed, in their order', () => {
    const drawn = sampled(cases, 10, 7);
    expect(sampled(cases, 10, 7)).toEqual(drawn);
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
    expect(drawn).toHaveLength(runsLong ? 100 : 10);
  });

  it('draws others from another seed, and all when there are no more than asked for', () => {
    if (!runsLong) expect(sampled(cases, 10, 8)).not.toEqual(sampled(cases, 10, 7));
    expect(sampled(cases, 100, 7)).toEqual(cases);
  });
});
