import { randomFrom } from '@one-window/road';

/** True under `npm run test:long`, where every case of a generated suite runs; `npm test` runs a sample of them. */
export const runsLong = process.env.TEST_LONG === 'true';

/** Seed of the samples. The same seed draws the same cases; `TEST_SEED` chooses another. */
export const sampleSeed = Number(process.env.TEST_SEED ?? 20_261_129);

/**
 * The cases a generated suite runs now: all of them under `npm run test:long`, else `count` drawn by the seed, in their
 * first order.
 */
export const sampled = <Case>(cases: readonly Case[], count: number, seed = sampleSeed): readonly Case[] => {
  if (runsLong || cases.length <= count) return cases;
  const next = randomFrom(seed);
  const drawn = cases.map((_, index) => ({ index, mark: next() })).toSorted((a, b) => a.mark - b.mark);
  const chosen = new Set(drawn.slice(0, count).map(({ index }) => index));
  return cases.filter((_, index) => chosen.has(index));
};
