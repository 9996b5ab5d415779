import { CaseChange, replay } from '@one-window/case-engine';
import {
  type Decision,
  type EventData,
  type Party,
  partyFields,
  type PartyFields,
  type RegistrationFields,
  registrationFields,
  type Role,
  systemActor,
  violationsOf,
} from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { FieldCipher, FieldKeys, openPersonal, personalFields, sealPersonal } from '@one-window/privacy';
import { GENESIS, verifyChain } from '@one-window/proof';
import { defaultCalendar } from '@one-window/time-limits';
import fc from 'fast-check';
import { intakeModel } from '../intake.model';
import { correctionView } from '../queries/correction-view';
import { type Clear, fieldsCorrected, someFacts, somePartyFields } from '../spec-support/corrections';
import { everyPartyEver, initial, type IntakeCase, parties } from './case-state';
import { correctParty, correctRegistration, type Wanted } from './correct';
import { addParty, endRepresentation, letPartyLeave, nameRepresentative, replaceParty } from './parties';
import { register } from './register';
import { byWhoWorksOnIt } from './policies';
import { correctionOf, reveal } from './reveal';

const cipher = new FieldCipher(FieldKeys.fromText(FieldKeys.inventEntry('k1')));
const TODAY = '2026-11-29';
const NOW = `${TODAY}T02:00:00.000Z`;
const caseId = newId();
const ids = [newId(), newId()] as const;

const sealed = (partyId: string, clear: Wanted<Clear>): Wanted<PartyFields> =>
  Object.fromEntries(
    Object.entries(clear).map(([field, value]) => {
      const personal = personalFields.find((one) => one === field);
      return [
        field,
        personal && typeof value === 'string' ? sealPersonal(cipher, caseId, partyId, personal, value) : value,
      ];
    }),
  );
const opened = ({ partyId, formerNames: _, ...party }: Party): Clear => {
  const clear = personalFields.flatMap((field) => {
    const text = openPersonal(cipher, caseId, { ...party, partyId }, field);
    return text === undefined ? [] : [[field, text]];
  });
  return { ...party, ...(Object.fromEntries(clear) as object) } as Clear;
};

const registration: EventData['intake.case-registered.v1'] = {
  caseNumber: 'JC-140502-20261129-000001',
  source: 'S01',
  title: '拖欠工资',
  facts: '在工地干活三个月，工资一直没有结清。',
  claims: ['支付拖欠的工资'],
  parties: [
    { partyId: ids[0], role: 'applicant', kind: 'natural-person', name: '张工' },
    { partyId: ids[1], role: 'respondent', kind: 'natural-person', name: '王老板' },
  ],
  regionCode: '140502',
  appliedOn: TODAY,
  urgent: false,
  pendingElsewhere: false,
};

/** One case on the engine, in memory: its events chained as they will be kept. */
const opening = () => {
  const change = new CaseChange<IntakeCase>(intakeModel, {
    id: caseId,
    version: 0,
    sequence: 0,
    head: GENESIS,
    state: initial(caseId),
  });
  const give = (decision: Decision): boolean => {
    if (!decision.accepted) return false;
    for (const { type, data } of decision.facts) expect(violationsOf(type, data)).toEqual([]);
    const correlation = { correlationId: newId(), causationId: newId() };
    const recording = { actor: systemActor('intake'), occurredAt: NOW, recordedAt: NOW, calendar: defaultCalendar };
    change.step({ ...recording, correlation }, () => decision.facts);
    return true;
  };
  give(register(registration, TODAY));
  return { change, give };
};

const correcting = (wanted: Wanted<RegistrationFields>, state: IntakeCase) =>
  correctRegistration(state, wanted, '登记时写错', TODAY);
const correctingParty = (state: IntakeCase, clear: Wanted<Clear>, partyId: string = ids[0]) =>
  correctParty(state, partyId, { wanted: sealed(partyId, clear), reason: '与证件核对', receipt: {} }, TODAY);

const text = fc.constantFrom('漏水', '楼上漏水', '工资', '张三', '李四');
const someCorrection = fc.oneof(
  someFacts.map((fields) => ({ of: undefined, fields })),
  fc.tuple(fc.constantFrom(...ids), somePartyFields).map(([of, fields]) => ({ of, fields })),
);

/** Somebody comes, leaves or is replaced, or stands for a party: about one of those who are parties then. */
const someComing = fc.record({
  act: fc.constantFrom('add', 'leave', 'replace', 'name', 'end'),
  nth: fc.nat(4),
  name: text,
  phone: fc.constantFrom('13800000003', '13800000004'),
});

/** What the amendment kept of what stood there. */
const stoodBefore = (state: IntakeCase, index: number): object => {
  const found = state.corrections?.[index];
  return found?.type === 'intake.registration-corrected.v1' ? found.data.before : {};
};

const putIn = <T extends object>(kept: T, fields: Wanted<T>): T =>
  Object.fromEntries(
    Object.entries({ ...kept, ...fields }).filter(([, value]) => value !== null && value !== undefined),
  ) as T;

/** What only a natural person has, and loses where an organisation is meant. */
const ofPersons = { capacity: null, sex: null, ethnicity: null, birthDate: null, occupation: null };
const meant = (fields: Wanted<Clear>): Wanted<Clear> =>
  fields.kind === undefined || fields.kind === 'natural-person' ? fields : { ...ofPersons, ...fields };

/** What of the fields stood there and does not stand there any more. */
const leftBy = (before: object, fields: object): object =>
  Object.fromEntries(
    Object.entries(before).filter(([field, value]) => {
      if (!(field in fields)) return false;
      const wanted = (fields as Record<string, unknown>)[field];
      return JSON.stringify(wanted) !== JSON.stringify(value);
    }),
  );

/** Takes the act to the case, and says what the parties are after it, for whoever was asked to compare. */
const comingAndGoing = (
  state: IntakeCase,
  people: ReadonlyMap<string, Clear>,
  { act, nth, name, phone }: { act: string; nth: number; name: string; phone: string },
): { decision: Decision; after: () => [string, Clear | undefined][] } => {
  const [partyId, party] = [...people][nth % people.size] as [string, Clear];
  const newcomer = newId();
  const clear = { kind: 'natural-person', name, phone } as const;
  const joining = { partyId: newcomer, kind: 'natural-person', name, ...sealed(newcomer, { phone }) } as Omit<
    Party,
    'role'
  >;
  const { representatives = [] } = party;
  switch (act) {
    case 'add':
      return {
        decision: addParty(state, { ...joining, role: 'respondent' }, {}, '漏列', TODAY),
        after: () => [[newcomer, { ...clear, role: 'respondent' }]],
      };
    case 'leave':
      return { decision: letPartyLeave(state, partyId, '自愿退出', TODAY), after: () => [[partyId, undefined]] };
    case 'replace': {
      const succession = { partyId, ground: 'heir' as const, successor: joining, reason: '继承' };
      return {
        decision: replaceParty(state, succession, {}, TODAY),
        after: () => [
          [partyId, undefined],
          [newcomer, { ...clear, role: party.role }],
        ],
      };
    }
    case 'name': {
      const representative = { representativeId: newcomer, kind: 'guardian' as const, name, since: TODAY };
      return {
        decision: nameRepresentative(state, partyId, { representative, reason: '户口簿' }, TODAY),
        after: () => [[partyId, { ...party, representatives: [...representatives, representative] }]],
      };
    }
    default: {
      const [first] = representatives;
      const left = representatives.filter((one) => one !== first);
      return {
        decision: endRepresentation(state, partyId, first?.representativeId ?? newcomer, {
          reason: '解除',
          today: TODAY,
        }),
        after: () => [[partyId, { ...party, representatives: left }]],
      };
    }
  }
};

const person = (role: Role) => ({ ...systemActor('intake'), roles: [role], organisationId: newId() });

/**
 * What stood there before an amendment is in the file for everybody who reads it, personal fields masked; those in clear
 * are shown to who works on the case, for a purpose, and to nobody else.
 */
const expectReadable = (state: IntakeCase, amendment: number, of: string | undefined, before: object): void => {
  const correction = state.corrections?.[amendment - 1];
  if (!correction) throw new Error('the amendment is not in the file');
  const view = correctionView({ cipher, caseId, everyone: everyPartyEver(state) }, correction);
  const isPersonal = (field: string): boolean => personalFields.some((one) => one === field);
  for (const [field, value] of Object.entries(before)) {
    const shown = view.changes.find((change) => change.field === field);
    expect([field, shown?.before, shown?.beforeEn]).toEqual([field, expect.any(String), expect.any(String)]);
    if (typeof value === 'string' && value !== '' && isPersonal(field)) expect(shown?.before).not.toBe(value);
  }
  if (of === undefined) return;
  const fields = Object.keys(before).filter(isPersonal);
  if (fields.length === 0) return;
  expect(reveal(state, of, { fields, purpose: 'identity', before: amendment })).toMatchObject({ accepted: true });
  expect(byWhoWorksOnIt.relation(state, person('window-clerk'))).toBe(true);
  for (const role of ['supervisor', 'triage-officer', 'auditor', 'arbitration-clerk', 'mediator'] as const) {
    expect([role, byWhoWorksOnIt.relation(state, person(role))]).toEqual([role, false]);
  }
};

describe('what was registered and is corrected', () => {
  it('is every field that may be corrected, none of which is left out here', () => {
    expect(fieldsCorrected).toEqual({ registration: [...registrationFields], party: [...partyFields] });
  });

  it('stands by the last word after any chain of corrections, with every old value readable and the chain whole', () => {
    fc.assert(
      fc.property(fc.array(someCorrection, { maxLength: 25 }), (corrections) => {
        const { change, give } = opening();
        let told: object = registration;
        const people = new Map(registration.parties.map((party) => [party.partyId, opened(party)]));
        const stood: { of?: string; before: object }[] = [];
        for (const { of, fields: asked } of corrections) {
          const fields = of === undefined ? asked : meant(asked);
          const { state } = change;
          const accepted = give(of === undefined ? correcting(asked, state) : correctingParty(state, asked, of));
          if (!accepted) continue;
          const before = of === undefined ? told : (people.get(of) ?? {});
          stood.push({ ...(of === undefined ? {} : { of }), before: leftBy(before, fields) });
          if (of === undefined) told = putIn(told, fields as never);
          else people.set(of, putIn(before, fields as never));
        }
        const { state, events } = change;
        const { parties: _, amended, ...now } = state.registration ?? { parties: [] };
        const { parties: __, ...expected } = told as typeof registration;
        expect(now).toEqual(expected);
        expect(amended ?? 0).toBe(stood.length);
        for (const party of parties(state)) expect(opened(party)).toEqual(people.get(party.partyId));
        stood.forEach(({ of, before }, index) => {
          const kept = stoodBefore(state, index);
          const clear =
            of === undefined ? kept : opened({ ...(correctionOf(state, of, index + 1)?.before as Party), partyId: of });
          expect(clear).toEqual(before);
          expectReadable(state, index + 1, of, before);
        });
        expect(verifyChain(events)).toEqual([]);
        const recorded = events.map((event) => ({ version: event.sequence, event }));
        expect(replay(intakeModel, caseId, recorded, [])).toEqual(state);
      }),
      { numRuns: 60 },
    );
  });

  it('so does who came, left, was replaced and stood for whom, among corrections of any kind', () => {
    const step = fc.oneof(
      fc.tuple(fc.nat(4), somePartyFields).map(([nth, fields]) => ({ nth, fields })),
      someComing,
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { change, give } = opening();
        const people = new Map(registration.parties.map((party) => [party.partyId, opened(party)]));
        const gone = new Map<string, Clear>();
        let accepted = 0;
        for (const one of steps) {
          const { state } = change;
          if ('fields' in one) {
            const [partyId, party] = [...people][one.nth % people.size] as [string, Clear];
            if (!give(correctingParty(state, one.fields, partyId))) continue;
            people.set(partyId, putIn(party, meant(one.fields) as never));
          } else {
            const { decision, after } = comingAndGoing(state, people, one);
            if (!give(decision)) continue;
            for (const [partyId, party] of after()) {
              const before = people.get(partyId);
              if (party) people.set(partyId, party);
              else if (before) {
                people.delete(partyId);
                gone.set(partyId, before);
              }
            }
          }
          accepted += 1;
        }
        const { state, events } = change;
        const clear = (all: readonly Party[]) => new Map(all.map((party) => [party.partyId, opened(party)]));
        expect(clear(parties(state))).toEqual(people);
        expect(clear(state.registration?.former ?? [])).toEqual(gone);
        expect(state.corrections ?? []).toHaveLength(accepted);
        expect(verifyChain(events)).toEqual([]);
        const recorded = events.map((event) => ({ version: event.sequence, event }));
        expect(replay(intakeModel, caseId, recorded, [])).toEqual(state);
      }),
      { numRuns: 60 },
    );
  });

  const registered = () => opening().change.state;

  it('R01: nobody becomes both applicant and respondent by a correction, and no side is left without anybody', () => {
    const { change, give } = opening();
    give(correctingParty(change.state, { identityNumber: 'H12345678' }, ids[0]));
    expect(correctingParty(change.state, { identityNumber: 'H12345678' }, ids[1])).toMatchObject({
      code: 'same-person-on-both-sides',
    });
    expect(correctingParty(change.state, { role: 'third-party' }, ids[1])).toMatchObject({ code: 'party-missing' });
  });

  it('R29: changes nothing of an agreement: no fact of another kind comes of it', () => {
    const decisions = [correcting({ amountFen: 1 }, registered()), correctingParty(registered(), { name: '张功' })];
    expect(decisions.flatMap((one) => (one.accepted ? one.facts.map(({ type }) => type) : []))).toEqual([
      'intake.registration-corrected.v1',
      'intake.party-corrected.v1',
    ]);
  });

  it('has to differ, and to be possible', () => {
    expect(correcting({ title: '拖欠工资' }, registered())).toMatchObject({ code: 'nothing-to-correct' });
    expect(correcting({ occurredOn: '2026-12-01' }, registered())).toMatchObject({ code: 'day-out-of-range' });
    expect(correctingParty(registered(), { name: null })).toMatchObject({ code: 'party-field-unfit' });
    expect(correctingParty(registered(), { documentKind: 'passport' })).toMatchObject({ code: 'party-field-unfit' });
    expect(correctingParty(registered(), { serviceAddressConfirmed: { by: '张工', on: TODAY } })).toMatchObject({
      code: 'party-field-unfit',
    });
    expect(correctingParty(registered(), { name: '张功' }, newId())).toMatchObject({ code: 'party-unknown' });
  });

  it('leaves the day of the application alone once an organisation counts from it', () => {
    const holder = { organisationId: newId(), name: '东街街道人民调解委员会', since: NOW };
    const state: IntakeCase = { ...registered(), stage: 'handed-over', holder };
    expect(correcting({ appliedOn: '2026-11-20' }, registered())).toMatchObject({ accepted: true });
    expect(correcting({ appliedOn: '2026-11-20' }, state)).toMatchObject({
      code: 'application-day-counts',
      details: { field: 'appliedOn' },
    });
  });
});
