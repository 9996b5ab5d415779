import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDrawn, longFiles } from './long-files';
import { repositoryRoot } from './repository-root';

const tests = Array.from({ length: 200 }, (_, index) => `does thing ${index}`);
const seeds = Array.from({ length: 40 }, (_, index) => index);
const files = { 'a/long.int': { share: 0.3 }, 'a/story.int': { share: 0.5, whole: true } } as const;
const drawn = (file: string, seed: number): string[] =>
  tests.filter((test) => isDrawn(`/somewhere/dist/${file}.spec.js`, test, seed, files));

describe('of files that take long npm test runs a seeded sample', () => {
  it('the same for the same seed, another for another, and each test for some of them', () => {
    expect(drawn('a/long.int', 7)).toEqual(drawn('a/long.int', 7));
    expect(drawn('a/long.int', 8)).not.toEqual(drawn('a/long.int', 7));
    expect(new Set(seeds.flatMap((seed) => drawn('a/long.int', seed))).size).toBe(tests.length);
  });

  it('of about the share that is written down', () => {
    const shares = seeds.map((seed) => drawn('a/long.int', seed).length / tests.length);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeCloseTo(0.3, 1);
  });

  it('all or none of a file whose tests go on from each other', () => {
    const counts = new Set(seeds.map((seed) => drawn('a/story.int', seed).length));
    expect(counts).toEqual(new Set([0, tests.length]));
  });

  it('and every test of all other files', () => {
    expect(drawn('b/long.int', 7)).toEqual(tests);
  });

  it.each(Object.keys(longFiles))('%s is there', (file) => {
    expect(existsSync(join(repositoryRoot(), `${file}.spec.ts`))).toBe(true);
  });
});
