import { repositoryRoot } from '@one-window/testing';
import { clockReads, forbiddenClockReads } from './clock-check';

const lines = (source: string): number[] => clockReads('apps/intake/src/a.ts', source).map(({ line }) => line);

describe('the clock check', () => {
  it.each([
    'const a = new Date();',
    'const a = new Date;',
    'const a = Date();',
    'const a = Date.now();',
    'const now = Date.now;',
    'const a = globalThis.Date.now();',
    'const a = new globalThis.Date();',
  ])('finds %s', (source) => {
    expect(lines(`\n${source}`)).toEqual([2]);
  });

  it.each([
    'const a = new Date(instant);',
    'const a = Date.UTC(2026, 10, 21);',
    'const a = Date.parse(text);',
    'const a = clock.now();',
    '// new Date() and Date.now() are named here',
    "const a = 'Date.now()';",
    'type A = Date;',
  ])('lets %s pass', (source) => {
    expect(lines(source)).toEqual([]);
  });

  it('finds none in the services and libs: instants are passed in', () => {
    expect(forbiddenClockReads(repositoryRoot())).toEqual([]);
  });
});
