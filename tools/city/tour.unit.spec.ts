import { roles } from '@one-window/contracts';
import { loadPeople, tourAccounts } from '@one-window/directory';
import { civilDate } from '@one-window/time-limits';
import fc from 'fast-check';
import { CityDirectory } from './plan/city-directory';
import { planCity } from './plan/city-plan';
import { stories } from './stories';

const directory = new CityDirectory();

describe('the tour of the demonstration', () => {
  it('has one account for every role, with what to try in both languages', () => {
    const accounts = tourAccounts();
    expect(accounts.map(({ role }) => role).toSorted()).toEqual([...roles].toSorted());
    for (const { name, organisationName, tryThis } of accounts) {
      expect([name, organisationName, tryThis.zh, tryThis.en].filter((text) => text === '')).toEqual([]);
    }
  });

  it('shows accounts that really have the role they are shown for', () => {
    const { accounts } = loadPeople();
    for (const { username, role } of tourAccounts()) {
      expect(accounts.find((account) => account.username === username)?.roles).toContain(role);
    }
  });

  it('has a case of every story that is told of its people, at their organisation and court, whatever the seed', () => {
    const { table, presiding, court } = directory.tour;
    const told = stories.filter(({ ofTour }) => ofTour).map(({ name }) => name);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const theirs = planCity(seed, civilDate('2026-11-21'), directory).cases.filter(
          (one) => one.table === table && one.presiding === presiding && one.court === court,
        );
        const names = new Set(theirs.map(({ story }) => story.name));
        expect(told.filter((name) => !names.has(name))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
