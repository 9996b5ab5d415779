/** True under `npm run test:long`, where every case of a generated suite runs; `npm test` runs a sample of them. */
export const runsLong = process.env.TEST_LONG === 'true';

/** Seed of the samples. The same seed draws the same cases; `TEST_SEED` chooses another. */
export const sampleSeed = Number(process.env.TEST_SEED ?? 20_261_129);

/** Mulberry32: small, fast, the same on every machine; for drawing samples only. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/**
 * The cases a generated suite runs now: all of them under `npm run test:long`, else `count` drawn by the seed, in their
 * first order.
 */
export const sampled = <Case>(cases: readonly Case[], count: number, seed = sampleSeed): readonly Case[] => {
  if (runsLong || cases.length <= count) return cases;
  const next = numbersFrom(seed);
  const drawn = cases.map((_, index) => ({ index, mark: next() })).sort((a, b) => a.mark - b.mark);
  const chosen = new Set(drawn.slice(0, count).map(({ index }) => index));
  return cases.filter((_, index) => chosen.has(index));
};
