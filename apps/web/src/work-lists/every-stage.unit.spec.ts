import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Role, roles, type RoadService, roadServices, stages } from '@one-window/contracts/for-pages';
import { overIn } from '../../../../tools/dead-ends/over-in';
import type { Account } from '../api/types';
import { blocksFor } from './home-blocks';
import { viewOf } from './views';

const root = join(__dirname, '../../../..');

/** Stages that a service's own list names, as its query has them. */
const namedIn = (file: string, constant: string): string[] => {
  const text = readFileSync(join(root, 'apps', file), 'utf8');
  const list = new RegExp(`const ${constant}: [^=]*= \\[(?<named>[^\\]]*)\\]`, 'u').exec(text)?.groups?.named;
  if (list === undefined) throw new Error(`${file} has no list ${constant}`);
  return [...list.matchAll(/'(?<stage>[a-z-]+)'/gu)].map(({ groups }) => groups?.stage ?? '');
};
const worked = namedIn('mediation/src/queries/listings.ts', 'worked');
const ownTurn = namedIn('triage/src/queries/work-list.ts', 'ofTriage');

/** The lists that a service answers from its own cases. */
const serviceOf = (list: string): RoadService | undefined => {
  if (list === 'pool') return 'mediation';
  if (list === 'supplements') return 'intake';
  return roadServices.find((service) => service === list);
};

/** The stages whose cases a block of the home page shows. */
const shownBy = (list: string, query: Readonly<Record<string, unknown>>): readonly string[] => {
  if (typeof query.stage === 'string') return [query.stage];
  if (list === 'pool') return ['offered'];
  if (query.supplement === 'awaited') return ['supplement-requested'];
  if (query.turn === 'true') return ownTurn;
  return list === 'mediation' && query.order === 'due' && query.until === undefined ? worked : [];
};

const account = (role: Role) => ({ roles: [role], mediatorId: 'somebody' }) as unknown as Account;

const onHomePages: ReadonlySet<string> = new Set(
  roles.flatMap((role) =>
    blocksFor(account(role)).flatMap(({ list, view }) => {
      const service = serviceOf(list);
      const query = viewOf(list, view)?.({ today: '2026-03-02' }) ?? {};
      return service ? shownBy(list, query).map((stage) => `${service} ${stage}`) : [];
    }),
  ),
);

/** Where a case is open and waits for nobody here: who has it, and on which list. */
const elsewhere: Readonly<Record<string, string>> = {
  'intake registered': 'Triage has it, on the list of what is its turn.',
  'intake handed-over': 'Whoever claimed it has it, on a list of mediation, of the court or of follow-up.',
  'triage awaiting-supplement': 'The window awaits the papers, on its own list.',
  'triage with-mediation': 'The organisation has it, on the list of what it works on.',
  'judicial-confirmation eligible': 'To apply is a right of the parties; what is owed stands on the list of follow-up.',
  'follow-up suspended': 'The parties talk about the agreement, on the list of what the organisation works on.',
};

const open = roadServices.flatMap((service) =>
  stages[service]
    .filter((stage) => stage !== 'none' && !(overIn[service] as Readonly<Record<string, boolean>>)[stage])
    .map((stage) => `${service} ${stage}`),
);

describe('the lists with which a day begins', () => {
  it.each(open)('have the cases of %s, or somebody else has', (place) => {
    expect(onHomePages.has(place) || elsewhere[place] !== undefined).toBe(true);
  });

  it('nobody is said to have what a list has', () => {
    expect(Object.keys(elsewhere).filter((place) => onHomePages.has(place) || !open.includes(place))).toEqual([]);
  });
});
