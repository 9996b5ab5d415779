import { type Amendment, type Decision, disputeKindCodes, type Party, withAmendment } from '@one-window/contracts';
import { type DisputeKind, groupRuleFor, type SourceChannel } from '@one-window/law';
import { initial, type IntakeCase, parties } from './case-state';
import {
  type Choice,
  chooseRepresentatives,
  dismissRepresentative,
  FEWEST_OF_A_GROUP,
  groupNotices,
  groupsToChoose,
  nobodyRepresents,
  noGroup,
} from './group';

const TODAY = '2026-11-30';
const idOf = (number: number): string => `0198f000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const person = (number: number, role: Party['role'] = 'applicant', more: Partial<Party> = {}): Party => ({
  partyId: idOf(number),
  role,
  kind: 'natural-person',
  name: `当事人${number}`,
  ...more,
});

/** A case with so many applicants, numbered from 1, and one respondent, number 90. */
const caseOf = (
  applicants: number,
  {
    source = 'S01',
    disputeKind,
    more = [],
  }: { source?: SourceChannel; disputeKind?: DisputeKind; more?: Party[] } = {},
): IntakeCase => ({
  ...initial(idOf(0)),
  stage: 'registered',
  registration: {
    caseNumber: 'JC-140502-20261130-000001',
    source,
    title: '集体反映的纠纷',
    facts: '多人反映同一件事。',
    claims: ['解决'],
    parties: [
      ...Array.from({ length: applicants }, (_, index) => person(index + 1)),
      person(90, 'respondent'),
      ...more,
    ],
    regionCode: '140502',
    appliedOn: TODAY,
    urgent: false,
    pendingElsewhere: false,
  },
  ...(disputeKind ? { disputeKind } : {}),
});
const idsFrom = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => idOf(first + index));
const choose = (state: IntakeCase, more: Partial<Choice>): Decision => {
  let next = 500;
  const choice: Choice = {
    partyIds: [idOf(1)],
    representedPartyIds: [idOf(2)],
    maySettleForPartyIds: [],
    chosenOn: TODAY,
    manner: 'in-writing',
    reason: '推选书',
    newId: () => idOf((next += 1)),
    ...more,
  };
  return chooseRepresentatives(state, choice, TODAY);
};
/** The case after the amendment that was decided. */
const after = (state: IntakeCase, decision: Decision): IntakeCase => {
  if (!decision.accepted || !state.registration) throw new Error(JSON.stringify(decision));
  const [amendment] = decision.facts as unknown as Amendment[];
  if (!amendment) throw new Error('nothing was decided');
  return {
    ...state,
    registration: withAmendment(state.registration, amendment),
    corrections: [...(state.corrections ?? []), { at: `${TODAY}T02:00:00.000Z`, by: '王芳', ...amendment }],
  };
};
const standsFor = (state: IntakeCase, number: number) =>
  parties(state).find(({ partyId }) => partyId === idOf(number))?.representatives ?? [];

describe('R27: how many may represent a side', () => {
  it.each([
    ['petitioners, whatever it is about', { source: 'S24', disputeKind: 'A10', applies: true }, 5, 5, 'shall'],
    [
      'the side that is petitioned against, by what it is about',
      { source: 'S24', disputeKind: 'A15', applies: false },
      6,
      5,
      'shall',
    ],
    ['patients and doctors', { source: 'S01', disputeKind: 'A15', applies: true }, 6, 5, 'shall'],
    ['before the traffic police', { source: 'S23', disputeKind: 'A16', applies: false }, 4, 3, 'shall'],
    ['a road accident elsewhere', { source: 'S01', disputeKind: 'A16', applies: false }, 4, 3, 'may'],
    ['workers', { source: 'S01', disputeKind: 'A11', applies: true }, 10, undefined, 'may'],
    ['anybody else', { source: 'S01', disputeKind: 'A02', applies: true }, 10, 5, 'may'],
    ['before triage', { source: 'S01', applies: true }, 10, 5, 'may'],
  ] as const)('%s', (_, side, from, most, duty) => {
    const rule = groupRuleFor(side);
    expect([rule.from, rule.most, rule.duty]).toEqual([from, most, duty]);
  });

  it('five petitioners are told to choose, four are not, and what they are told names the article', () => {
    expect(groupNotices(caseOf(4, { source: 'S24' }))).toEqual([]);
    const [notice] = groupNotices(caseOf(5, { source: 'S24' }));
    expect(notice).toMatchObject({ role: 'applicant', says: 'shall-choose', size: 5, chosen: 0, most: 5 });
    expect(notice?.basis.zh).toBe('《信访工作条例》第二十条');
    const chosen = after(
      caseOf(5, { source: 'S24' }),
      choose(caseOf(5, { source: 'S24' }), { representedPartyIds: idsFrom(2, 5) }),
    );
    expect(groupNotices(chosen)).toEqual([]);
  });

  it('refuses a sixth representative of petitioners and of patients, a fourth before the traffic police', () => {
    const many = (source: SourceChannel, disputeKind: DisputeKind, count: number) =>
      choose(caseOf(12, { source, disputeKind }), {
        partyIds: idsFrom(1, count),
        representedPartyIds: idsFrom(count + 1, 12),
      });
    expect(many('S24', 'A02', 5)).toMatchObject({ accepted: true });
    expect(many('S24', 'A02', 6)).toMatchObject({
      code: 'too-many-representatives',
      details: { field: 'partyIds', rule: 'R27', most: 5, chosen: 6, basis: '《信访工作条例》第二十条' },
    });
    expect(many('S01', 'A15', 6)).toMatchObject({ code: 'too-many-representatives', details: { most: 5 } });
    expect(many('S23', 'A16', 4)).toMatchObject({ code: 'too-many-representatives', details: { most: 3 } });
  });

  it('warns where the law binds others than who mediates: a fourth elsewhere, a sixth of an ordinary group', () => {
    const state = caseOf(12, { disputeKind: 'A16' });
    const four = after(state, choose(state, { partyIds: idsFrom(1, 4), representedPartyIds: idsFrom(5, 12) }));
    expect(groupNotices(four)).toMatchObject([{ says: 'too-many', chosen: 4, most: 3 }]);
    const ordinary = caseOf(12, { disputeKind: 'A17' });
    const six = after(ordinary, choose(ordinary, { partyIds: idsFrom(1, 6), representedPartyIds: idsFrom(7, 12) }));
    expect(groupNotices(six)).toMatchObject([{ says: 'too-many', chosen: 6, most: 5 }]);
  });

  it('lets ten workers choose, and nine not', () => {
    const workers = (count: number) =>
      choose(caseOf(count, { disputeKind: 'A10' }), { representedPartyIds: idsFrom(2, count) });
    expect(workers(10)).toMatchObject({ accepted: true });
    expect(workers(9)).toMatchObject({ code: 'group-too-small', details: { from: 10, size: 9 } });
  });
});

describe('R27: who represents whom', () => {
  const state = caseOf(4, { more: [person(91, 'respondent'), person(5, 'applicant', { capacity: 'limited' })] });

  it.each([
    ['somebody of the other side', { partyIds: [idOf(1), idOf(90)] }, 'partyIds', 'of-one-side'],
    ['for somebody of the other side', { representedPartyIds: [idOf(90)] }, 'representedPartyIds', 'of-one-side'],
    ['a minor', { partyIds: [idOf(5)] }, 'partyIds', 'full-capacity'],
    ['themselves', { representedPartyIds: [idOf(1)] }, 'representedPartyIds', 'represents-others'],
    [
      'who settles for somebody who did not choose',
      { maySettleForPartyIds: [idOf(3)] },
      'maySettleForPartyIds',
      'of-the-represented',
    ],
  ])('nobody chooses %s', (_, more, field, because) => {
    expect(choose(state, more)).toMatchObject({ code: 'group-representation-unfit', details: { field, because } });
  });

  it('nobody chooses a stranger, nor on a day to come', () => {
    expect(choose(state, { partyIds: [idOf(77)] })).toMatchObject({
      code: 'party-unknown',
      details: { field: 'partyIds' },
    });
    expect(choose(state, { chosenOn: '2026-12-01' })).toMatchObject({
      code: 'day-out-of-range',
      details: { field: 'chosenOn' },
    });
  });

  it('each of the represented says whether the representative settles for them, with day and manner', () => {
    const chosen = after(
      state,
      choose(state, { representedPartyIds: [idOf(2), idOf(3)], maySettleForPartyIds: [idOf(3)], manner: 'telephone' }),
    );
    const head = { kind: 'group-representative', partyId: idOf(1), since: TODAY, manner: 'telephone' };
    expect(standsFor(chosen, 2)).toMatchObject([{ ...head, authority: 'general' }]);
    expect(standsFor(chosen, 3)).toMatchObject([{ ...head, authority: 'special' }]);
    expect(standsFor(chosen, 4)).toEqual([]);
  });

  it('a later choice takes the place of the one before, and whoever is chosen is not represented', () => {
    const first = after(state, choose(state, { representedPartyIds: [idOf(2), idOf(3)] }));
    const second = after(first, choose(first, { partyIds: [idOf(2)], representedPartyIds: [idOf(1), idOf(3)] }));
    expect(standsFor(second, 1)).toMatchObject([{ partyId: idOf(2) }]);
    expect(standsFor(second, 2)).toEqual([]);
    expect(standsFor(second, 3)).toMatchObject([{ partyId: idOf(2) }]);
  });

  it('ends when the representative is dismissed, leaves, or moves to another side; a new name is theirs everywhere', () => {
    const chosen = after(state, choose(state, { representedPartyIds: [idOf(2), idOf(3)] }));
    const dismissed = after(chosen, dismissRepresentative(chosen, { partyId: idOf(1), reason: '外出务工' }, TODAY));
    expect([2, 3].flatMap((number) => standsFor(dismissed, number))).toEqual([]);
    expect(dismissRepresentative(dismissed, { partyId: idOf(1), reason: '外出务工' }, TODAY)).toMatchObject({
      code: 'represents-nobody',
    });
    const amended = (amendment: Amendment) => ({
      ...chosen,
      ...(chosen.registration ? { registration: withAmendment(chosen.registration, amendment) } : {}),
    });
    const head = { amendment: 2, partyId: idOf(1), reason: '核对' };
    const left = amended({ type: 'intake.party-left.v1', data: head });
    const moved = amended({
      type: 'intake.party-corrected.v1',
      data: { ...head, before: { role: 'applicant' }, after: { role: 'third-party' } },
    });
    for (const one of [left, moved]) expect([2, 3].flatMap((number) => standsFor(one, number))).toEqual([]);
    const renamed = amended({
      type: 'intake.party-corrected.v1',
      data: { ...head, before: { name: '当事人1' }, after: { name: '李国庆' } },
    });
    expect(standsFor(renamed, 2)).toMatchObject([{ name: '李国庆' }]);
  });

  it('is offered where a side has two people, and ended where somebody represents', () => {
    expect(noGroup(caseOf(1))).toMatchObject({ code: 'nobody-to-represent' });
    expect(noGroup(state)).toBeUndefined();
    expect(nobodyRepresents(state)).toMatchObject({ code: 'represents-nobody' });
    expect(nobodyRepresents(after(state, choose(state, {})))).toBeUndefined();
  });
});

describe('what the lists of whoever works on the case say of a group', () => {
  it('is said until an agreement settles all of it or the case is over, and again once the rest goes on (R27)', () => {
    const open = caseOf(8, { source: 'S24' });
    const said = (state: Partial<IntakeCase>) => groupsToChoose({ ...open, ...state }).map(({ says }) => says);
    expect(said({})).toEqual(['shall-choose']);
    expect(said({ agreementVersion: 1 })).toEqual([]);
    expect(said({ agreementVersion: 1, restGoesOn: true })).toEqual(['shall-choose']);
    expect(said({ mediationEndedAt: '2026-11-30T01:00:00.000Z' })).toEqual([]);
    expect(said({ closing: { at: '2026-11-30T01:00:00.000Z' } })).toEqual([]);
    for (const stage of ['declined', 'withdrawn', 'closed'] as const) expect(said({ stage })).toEqual([]);
  });

  it('is said of no fewer people than the smallest group that any rule names (R27)', () => {
    const rules = (['S01', 'S23', 'S24'] as const).flatMap((source) =>
      [undefined, ...disputeKindCodes].flatMap((disputeKind) =>
        [true, false].map((applies) => groupRuleFor({ source, disputeKind, applies }).from),
      ),
    );
    expect(Math.min(...rules)).toBe(FEWEST_OF_A_GROUP);
  });
});
