import { repositoryRoot } from '@one-window/testing';
import { clockNamesByHand, forbiddenClockNames } from './clock-names-check';

const lines = (source: string): number[] => clockNamesByHand('apps/follow-up/src/a.ts', source).map(({ line }) => line);

const inSpec = (source: string) => clockNamesByHand('apps/follow-up/src/a.unit.spec.ts', source);

describe('the check of clock names', () => {
  it.each([
    "const mine = clocks.filter(({ name }) => name.startsWith('obligation:'));",
    "const id = clock.name.slice('claim:'.length);",
    "const kind = clock.name.split(':')[0];",
    'const name = `mediation-limit:${offerId}`;',
    "const sql = `select * from timer where name like 'obligation:%'`;",
    "const sql = `select split_part(name, ':', 2) from timer`;",
    'const ours = /^confirmation-window:/.test(name);',
  ])('finds %s', (source) => {
    expect(lines(`\n${source}`)).toEqual([2]);
  });

  it.each([
    "const name = clock('obligation', obligationId);",
    "const mine = clocks.filter((running) => isClock(running, 'obligation'));",
    "const at = { position: 'triage:7' };",
    "const text = 'visit: nobody was at home';",
    "const parts = address.split(':');",
  ])('lets %s pass', (source) => {
    expect(lines(source)).toEqual([]);
  });

  it('lets a spec say the names that are published, and take none apart', () => {
    expect(inSpec('expect(names).toEqual([`obligation:${id}`]);')).toEqual([]);
    expect(inSpec("const mine = names.filter((name) => name.startsWith('obligation:'));")).toHaveLength(1);
  });

  it('finds none outside the registry', () => {
    expect(forbiddenClockNames(repositoryRoot())).toEqual([]);
  });
});
