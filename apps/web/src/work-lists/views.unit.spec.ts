import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stages } from '@one-window/contracts/for-pages';
import { dayAfter, isListName, type ListName, viewNames, viewOf, views } from './views';

const paths: Record<ListName, [service: string, path: string]> = {
  intake: ['intake', '/api/intake/cases'],
  supplements: ['intake', '/api/intake/cases'],
  groups: ['intake', '/api/intake/groups'],
  triage: ['triage', '/api/triage/cases'],
  pool: ['mediation', '/api/mediation/pool'],
  taken: ['mediation', '/api/mediation/taken-back'],
  mediation: ['mediation', '/api/mediation/cases'],
  'judicial-confirmation': ['judicial-confirmation', '/api/judicial-confirmation/cases'],
  'follow-up': ['follow-up', '/api/follow-up/cases'],
  region: ['supervision', '/api/supervision/cases'],
  watched: ['supervision', '/api/supervision/cases'],
  referrals: ['supervision', '/api/supervision/cases'],
  invitations: ['supervision', '/api/supervision/cases'],
  warnings: ['supervision', '/api/supervision/cases'],
  reports: ['supervision', '/api/supervision/cases'],
  orders: ['supervision', '/api/supervision/orders'],
};

interface Parameter {
  name: string;
  schema: { enum?: string[] };
}
const parametersOf = (list: ListName): Parameter[] => {
  const [service, path] = paths[list];
  const file = join(__dirname, '../../../../docs/api', `${service}.openapi.json`);
  const { paths: routes } = JSON.parse(readFileSync(file, 'utf8')) as {
    paths: Record<string, { get: { parameters: Parameter[] } }>;
  };
  return routes[path]?.get.parameters ?? [];
};

const every = (Object.keys(views) as ListName[]).flatMap((list) =>
  viewNames(list).map((view): [ListName, string] => [list, view]),
);

describe('the ready-made views of the lists', () => {
  it.each(every)('ask the service of %s only what it knows: %s', (list, view) => {
    const known = new Map(parametersOf(list).map(({ name, schema }) => [name, schema.enum]));
    for (const [name, value] of Object.entries(viewOf(list, view)?.({ today: '2026-11-21' }) ?? {})) {
      expect([...known.keys()]).toContain(name);
      const codes = known.get(name);
      if (codes) expect(codes).toContain(value);
    }
  });

  it('are found by the names that stand in addresses, and nothing else is', () => {
    expect(isListName('follow-up')).toBe(true);
    expect(isListName('toString')).toBe(false);
    expect(viewOf('pool', 'open')).toBeDefined();
    expect(viewOf('pool', 'constructor')).toBeUndefined();
  });

  it.each([
    ['judicial-confirmation', ['none', 'not-confirmable', 'closed']],
    ['follow-up', ['none', 'archived']],
  ] as const)(
    'of %s name every stage in which somebody has something to do, and one view has them all',
    (list, over) => {
      const asked = viewNames(list).map((view) => viewOf(list, view)?.({ today: '2026-11-21' }) ?? {});
      const named = new Set(asked.flatMap((query) => ('stage' in query ? [String(query.stage)] : [])));
      expect([...stages[list]].filter((stage) => !named.has(stage))).toEqual(over);
      expect(asked).toContainEqual({});
    },
  );

  it('count a week over the end of a month and of a year', () => {
    expect(dayAfter('2026-02-26', 7)).toBe('2026-03-05');
    expect(dayAfter('2026-12-28', 7)).toBe('2027-01-04');
  });
});
