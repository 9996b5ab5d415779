import { repositoryRoot } from '@one-window/testing';
import { countingImports, foldsThatCount } from './fold-check';

const names = (source: string) => countingImports('apps/intake/src/domain/evolve.ts', source).map(({ name }) => name);

describe('the check of folds', () => {
  it.each([
    ["import { civilDateOf, defaultCalendar } from '@one-window/time-limits';", ['defaultCalendar']],
    ["import { startClock as start } from '@one-window/time-limits';", ['startClock']],
    ["import * as limits from '@one-window/time-limits';", ['*']],
    ["import { clock, isClock } from '@one-window/contracts';", ['clock']],
  ])('finds what counts or starts in %s', (source, found) => {
    expect(names(source)).toEqual(found);
  });

  it('lets pass the civil date of an instant and what reads the published language', () => {
    expect(
      names(
        "import { type CivilDate, civilDateOf, instant } from '@one-window/time-limits'; import { isClock } from '@one-window/contracts';",
      ),
    ).toEqual([]);
  });

  it('finds none in the services: evolve applies what was recorded', () => {
    expect(foldsThatCount(repositoryRoot())).toEqual([]);
  });
});
