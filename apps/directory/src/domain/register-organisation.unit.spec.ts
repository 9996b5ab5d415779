import type { Decision } from '@one-window/contracts';
import { kindsOfOrganisation, organisationIs, type OrganisationKind } from '@one-window/law';
import fc from 'fast-check';
import { historyOf } from '../queries/organisation-history';
import { initial } from './organisation';
import type { OrganisationDetails } from './organisation-record';
import { changeOrganisation, type OrganisationInput, registerOrganisation } from './register-organisation';

const organisationId = '018f0000-0000-7000-8000-000000000001';
const named = { organisationId, code: 'ORG-077' };
const REASON = '经区司法局备案设立';

const committee: OrganisationInput = {
  name: '晋城市城区物业纠纷人民调解委员会',
  shortName: '城区物业调委会',
  kind: 'O14',
  regionCode: '140502',
  disputeKinds: ['A17'],
  chargesFees: false,
  telephone: '03562001234',
  address: '晋城市城区凤台西街208号',
};
const registered: OrganisationDetails = {
  ...committee,
  code: 'ORG-077',
  presence: 'on-call',
  telephone: '0356-2001234',
};
const state = { ...initial(organisationId), stage: 'registered' as const };

const told = (decision: Decision) =>
  decision.accepted ? decision.facts.map(({ type }) => type) : [decision.code, decision.details?.field];
const register = (input: Partial<OrganisationInput>) =>
  told(registerOrganisation({ ...committee, ...input }, named, [], REASON));
const change = (input: Partial<OrganisationInput>, before = registered, accounts = 1) =>
  told(changeOrganisation(state, { ...committee, ...input }, { details: before, others: [], accounts }, REASON));

describe('An organisation that is registered', () => {
  it('is told with all that is known of it, on call, and that nobody there can sign in yet', () => {
    const decision = registerOrganisation(committee, named, [], REASON);
    expect(decision).toMatchObject({
      facts: [
        {
          type: 'directory.organisation-registered.v1',
          data: { ...registered, organisationId, reason: REASON },
        },
        { type: 'directory.staff-changed.v1', data: { organisationId, reachable: false, departedMediatorIds: [] } },
      ],
    });
  });

  it('takes what was split off from the kinds it takes', () => {
    expect(registerOrganisation({ ...committee, disputeKinds: ['A13'] }, named, [], REASON)).toMatchObject({
      facts: [{ data: { disputeKinds: ['A13', 'A19'] } }, {}],
    });
  });

  it.each(Object.keys(kindsOfOrganisation) as OrganisationKind[])(
    'of kind %s takes disputes where the law lets it mediate, and nowhere else',
    (kind) => {
      if (organisationIs(kind, 'centre'))
        return expect(register({ kind })).toEqual(['organisation-does-not-fit', 'kind']);
      const fitting: Partial<OrganisationInput> = {
        kind,
        ...(kind === 'O11' ? { regionCode: '140522102200' } : {}),
        ...(kind === 'O12' || kind === 'O03' ? { regionCode: '140502001' } : {}),
        ...(organisationIs(kind, 'court') ? { courtCode: '晋0502' } : {}),
      };
      const mediates = organisationIs(kind, 'mediates');
      const refused = ['organisation-does-not-fit', 'disputeKinds'];
      const accepted = ['directory.organisation-registered.v1', ...(mediates ? ['directory.staff-changed.v1'] : [])];
      expect(register({ ...fitting, disputeKinds: [] })).toEqual(mediates ? refused : accepted);
      return expect(register({ ...fitting, disputeKinds: ['A17'] })).toEqual(mediates ? accepted : refused);
    },
  );

  it.each<[string, Partial<OrganisationInput>, string]>([
    ['a village committee of a county', { kind: 'O11' }, 'regionCode'],
    ['a centre of a county for the whole city', { kind: 'O02', regionCode: '140500', disputeKinds: [] }, 'regionCode'],
    ['a centre of a township for its county', { kind: 'O03', disputeKinds: [] }, 'regionCode'],
    ['a township committee of a village', { kind: 'O12', regionCode: '140522102200' }, 'regionCode'],
    ["people's mediation for a fee", { chargesFees: true }, 'chargesFees'],
    ['a court without its code', { kind: 'O34', disputeKinds: [] }, 'courtCode'],
    ['a court with a code of elsewhere', { kind: 'O34', disputeKinds: [], courtCode: '京0105' }, 'courtCode'],
    ['a committee with a court code', { courtCode: '晋0502' }, 'courtCode'],
  ])('is refused where it cannot be: %s', (_, input, field) => {
    expect(register(input)).toEqual(['organisation-does-not-fit', field]);
  });

  it.each([
    ['by its name, however it is written', { name: ' 晋城市城区物业纠纷人民调解委员会 ', creditCode: null }, 'name'],
    ['by its credit code', { name: '别的名字', creditCode: '52140502MJY00001XX' }, 'creditCode'],
  ] as const)('is registered once: found %s', (_, other, field) => {
    const others = [{ organisationId: 'other', ...other }];
    const input = { ...committee, creditCode: '52140502MJY00001XX' };
    const refused = ['organisation-known', field];
    expect(told(registerOrganisation(input, named, others, REASON))).toEqual(refused);
    const now = { details: registered, others, accounts: 1 };
    expect(told(changeOrganisation(state, input, now, REASON))).toEqual(refused);
  });
});

describe('An organisation that is changed', () => {
  it('stays what it is by law, so that its accounts fit: court, centre, mediating', () => {
    expect(change({ kind: 'O61' })).toEqual(['directory.organisation-changed.v1']);
    expect(change({ kind: 'O34', disputeKinds: [], courtCode: '晋0502' })).toEqual([
      'organisation-does-not-fit',
      'kind',
    ]);
    expect(change({ kind: 'O01', disputeKinds: [] })).toEqual(['organisation-does-not-fit', 'kind']);
    expect(change({ kind: 'O51', disputeKinds: [] })).toEqual(['organisation-does-not-fit', 'kind']);
  });

  it('may begin or cease to mediate while nobody has an account there, and says that nobody can answer', () => {
    const notary: OrganisationDetails = { ...registered, kind: 'O51', disputeKinds: [] };
    expect(change({ kind: 'O51', disputeKinds: [] }, registered, 0)).toEqual(['directory.organisation-changed.v1']);
    expect(change({}, notary, 0)).toEqual(['directory.organisation-changed.v1', 'directory.staff-changed.v1']);
    expect(change({}, notary, 1)).toEqual(['organisation-does-not-fit', 'kind']);
  });

  it('without a change is told so', () => {
    expect(change({})).toEqual(['organisation-unchanged', undefined]);
  });

  it('keeps its code and presence, and the other services get all of it', () => {
    const rota = [{ weekday: 2, from: '09:00', to: '12:00' }];
    const before: OrganisationDetails = { ...registered, presence: 'rotating', rota };
    const input = { ...committee, address: '晋城市城区泽州路1号' };
    const decision = changeOrganisation(state, input, { details: before, others: [], accounts: 1 }, REASON);
    expect(decision).toMatchObject({
      facts: [{ data: { ...before, organisationId, address: '晋城市城区泽州路1号', reason: REASON } }],
    });
  });

  const changed = fc.record(
    {
      name: fc.constantFrom('物业调委会一', '物业调委会二'),
      disputeKinds: fc.subarray(['A01', 'A02', 'A17'] as const, { minLength: 1 }).map((kinds) => [...kinds]),
      telephone: fc.constantFrom('0356-2001234', '0356-2005678', '13800138000'),
      address: fc.constantFrom('东街一号', '西街二号'),
      contact: fc.constantFrom('办公室', '值班室'),
    },
    { requiredKeys: [] },
  );

  it('by any chain of changes is as the last one said, and its history tells every value that was another before', () => {
    fc.assert(
      fc.property(fc.array(changed, { maxLength: 8 }), (chain) => {
        let details = registered;
        const events = [{ type: 'directory.organisation-registered.v1', data: { organisationId, ...registered } }];
        for (const input of chain) {
          const now = { details, others: [], accounts: 1 };
          const decision = changeOrganisation(state, { ...committee, ...input }, now, REASON);
          if (!decision.accepted) {
            expect(decision.code).toBe('organisation-unchanged');
            continue;
          }
          const [fact] = decision.facts;
          events.push(fact as never);
          const { organisationId: _id, reason: _reason, ...rest } = fact!.data as never as Record<string, unknown>;
          details = rest as never;
        }
        const history = historyOf(
          events.map((event, id) => ({ ...event, id: String(id), actor: {}, occurredAt: String(id) })) as never,
        );
        const shown: Record<string, unknown> = { ...details };
        for (const { changes } of history) {
          for (const { field, before, after } of changes) {
            expect(shown[field]).toEqual(after);
            shown[field] = before;
          }
        }
        expect(Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined))).toEqual(
          registered,
        );
        expect(history.length).toBe(events.length);
      }),
    );
  });
});
