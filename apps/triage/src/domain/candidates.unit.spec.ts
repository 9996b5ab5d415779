import { disputeKindCodes } from '@one-window/contracts';
import { civilDate, defaultCalendar } from '@one-window/time-limits';
import fc from 'fast-check';
import { id } from '../spec-support/events';
import { hereToday } from './here-today';
import { nearnessOf, rankCandidates } from './candidates';
import type { KnownOrganisation } from './organisations';

/** A working day. */
const TUESDAY = civilDate('2026-03-03');

const committee = (number: number, change: Partial<KnownOrganisation> = {}): KnownOrganisation => ({
  organisationId: id(number),
  name: `调委会${number}`,
  shortName: `调委会${number}`,
  kind: 'O12',
  regionCode: '140500',
  presence: 'on-call',
  disputeKinds: [],
  chargesFees: false,
  ...change,
});
const order = (organisations: KnownOrganisation[], load: Record<string, number> = {}, regionCode?: string) =>
  rankCandidates(
    organisations,
    { disputeKind: 'A02', ...(regionCode ? { regionCode } : {}) },
    new Map(Object.entries(load)),
    { today: TUESDAY, calendar: defaultCalendar },
  ).map(({ organisationId }) => organisationId);

describe('how near an organisation is to a dispute', () => {
  it.each([
    ['140522102200', '140522102200', 'village'],
    ['140522102', '140522102200', 'township'],
    ['140522', '140522102200', 'county'],
    ['140500', '140522102200', 'city'],
    ['140522102', '140522', 'inside'],
    ['140522100', '140522102200', 'same-county'],
    ['140581001', '140522102200', 'elsewhere'],
  ] as const)('%s to %s: %s', (organisationRegion, caseRegion, nearness) => {
    expect(nearnessOf(organisationRegion, caseRegion)).toBe(nearness);
  });
});

describe('candidates for an offer', () => {
  it('are ranked by distance, then by who is here today, then by open cases', () => {
    const here = '140522102200';
    const village = committee(4, { kind: 'O11', regionCode: here });
    const busy = committee(1, { regionCode: '140522102' });
    const free = committee(2, { regionCode: '140522102' });
    const resident = committee(3, { regionCode: '140522102', presence: 'resident' });
    expect(order([busy, free, resident, village], { [id(1)]: 3, [id(3)]: 9 }, here)).toEqual([
      id(4),
      id(3),
      id(2),
      id(1),
    ]);
  });

  it('are those that take the kind, and each of them once, whatever the order of the directory', () => {
    const kinds = ['O11', 'O14', 'O21', 'O34', 'O41'];
    const regions = ['140500', '140522', '140522102', '140522102200', '140581001'];
    const anyOrganisation = fc.record({
      kind: fc.constantFrom(...kinds),
      regionCode: fc.constantFrom(...regions),
      presence: fc.constantFrom('resident' as const, 'rotating' as const, 'on-call' as const),
      disputeKinds: fc.uniqueArray(fc.constantFrom(...disputeKindCodes), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(anyOrganisation, { maxLength: 12 }), fc.constantFrom(...regions), (list, region) => {
        const organisations = list.map((change, index) => committee(index, change));
        const ranked = order(organisations, {}, region);
        expect(order(organisations.toReversed(), {}, region)).toEqual(ranked);
        const taking = organisations.filter(
          ({ kind, disputeKinds }) =>
            (['O11', 'O14', 'O21'].includes(kind) && disputeKinds.includes('A02')) ||
            (kind === 'O11' && disputeKinds.length === 0),
        );
        expect(ranked.toSorted()).toEqual(taking.map(({ organisationId }) => organisationId).toSorted());
      }),
    );
  });
});

describe('who is here today', () => {
  const rota = [
    { weekday: 2, from: '09:00', to: '12:00' },
    { weekday: 2, from: '14:30', to: '17:00' },
  ];
  const [monday, saturday, holiday] = ['2026-03-02', '2026-03-07', '2026-10-01'].map(civilDate);
  // A Saturday on which work is made up for the Spring Festival.
  const madeUp = civilDate('2026-02-14');
  const daysOff = [{ from: '2026-03-02', until: '2026-03-03' }];

  it.each([
    ['a resident on a working day', { presence: 'resident' }, TUESDAY, 'here'],
    ['a resident on a made-up working day', { presence: 'resident' }, madeUp, 'here'],
    ['a resident on a Saturday', { presence: 'resident' }, saturday, 'away'],
    ['a resident on a holiday', { presence: 'resident' }, holiday, 'away'],
    ['a resident on the last day off', { presence: 'resident', daysOff }, TUESDAY, 'away'],
    ['a rotating one on its weekday', { presence: 'rotating', rota }, TUESDAY, 'here'],
    ['a rotating one on another weekday', { presence: 'rotating', rota }, monday, 'away'],
    ['a rotating one without a rota', { presence: 'rotating', rota: null }, TUESDAY, 'away'],
    ['one on call on a working day', { presence: 'on-call' }, TUESDAY, 'on-call'],
    ['one on call on a holiday', { presence: 'on-call' }, holiday, 'away'],
  ] as const)('%s', (_, organisation, today, where) => {
    const day = { today: today!, calendar: defaultCalendar };
    const told = hereToday(organisation, day);
    expect(told.where).toBe(where);
    const sitting = where === 'here' && organisation.presence === 'rotating';
    expect(told.hours).toEqual(sitting ? ['09:00-12:00', '14:30-17:00'] : []);
  });
});
