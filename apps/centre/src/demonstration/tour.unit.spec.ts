import { roles } from '@one-window/contracts';
import { loadPeople } from '@one-window/directory';
import { civilDate } from '@one-window/time-limits';
import fc from 'fast-check';
import { CityDirectory } from './plan/city-directory';
import { planCity } from './plan/city-plan';
import { busiestOf, tourAccounts } from './tour';

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
    for (const { username, role } of tourAccounts(busiestOf(planCity(1, civilDate('2026-11-21'), directory)))) {
      expect(accounts.find((account) => account.username === username)?.roles).toContain(role);
    }
  });

  it('names the organisation, the mediator and the court with work waiting, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const plan = planCity(seed, civilDate('2026-11-21'), directory);
        const chosen = busiestOf(plan);
        const now = (stage: string) => plan.cases.filter(({ story }) => story.stages.mediation === stage);
        expect(now('offered').some(({ table }) => table.manager === chosen['organisation-manager'])).toBe(true);
        expect(now('mediating').some(({ presiding }) => presiding.username === chosen.mediator)).toBe(true);
        const applied = plan.cases.filter(({ story }) => story.stages['judicial-confirmation'] === 'applied');
        expect(applied.some(({ court }) => court.clerk === chosen['court-clerk'])).toBe(true);
      }),
      { numRuns: 8 },
    );
  });
});
