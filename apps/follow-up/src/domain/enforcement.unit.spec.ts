import {
  carriedOut,
  confirmed,
  court,
  effective,
  id,
  inStage,
  lawful,
  pay,
  payment,
  perform,
  refusalOf,
  take,
  TODAY,
  visiting,
  ranOut,
} from '../spec-support/road';
import { decidedOn } from '@one-window/testing';
import { recordDefault } from './default';
import { issueEnforcementPack } from './enforcement';
import { archive, close } from './close';
import { type FollowUpCase, initial } from './case-state';
import { recordVisit } from './visit';

const { performing, defaulted } = inStage;
const lawfulArchive = (state: FollowUpCase, caseNumber: string | undefined) =>
  archive(state, { retention: 'long-term', ...(caseNumber === undefined ? {} : { caseNumber }) });
const visit = (state: FollowUpCase, over: object) => recordVisit(state, { ...visiting, ...over }, TODAY);

describe('a default', () => {
  const input = { obligationId: id(60), reason: '明确表示不再支付', refusalDeclared: false };

  it('is not recorded before the day agreed has passed, unless the debtor declared it', () => {
    expect(refusalOf(recordDefault(performing, input, decidedOn('2026-10-31')))).toMatchObject({
      code: 'obligation-not-due',
      details: { dueOn: '2026-10-31', today: '2026-10-31' },
    });
    expect(recordDefault(performing, { ...input, refusalDeclared: true }, decidedOn('2026-10-31')).accepted).toBe(true);
    expect(recordDefault(performing, input, decidedOn('2026-11-01')).accepted).toBe(true);
  });

  it('says that a confirmed agreement may be enforced at the court that confirmed it, within two years of the last day (L-26)', () => {
    const recorded = (state: FollowUpCase) => {
      const decision = recordDefault(state, { ...input, refusalDeclared: true }, decidedOn(TODAY));
      return decision.accepted ? decision.facts[0]?.data : decision;
    };
    expect(recorded(take(performing, confirmed()))).toMatchObject({
      recourse: { basis: 'court-ruling', court, courtCaseNumber: expect.any(String) as string, applyBy: '2028-10-31' },
    });
    expect(recorded(performing)).toMatchObject({ recourse: { basis: 'mediation-agreement', applyBy: '2029-10-31' } });
  });

  it('states what is outstanding after the parts already paid', () => {
    const paid = carriedOut(performing, pay(performing, 40_000));
    expect(lawful['record-default'](paid)).toMatchObject({ facts: [{ data: { outstandingFen: 60_000 } }] });
  });

  it('cannot concern what is fulfilled', () => {
    const paid = carriedOut(performing, pay(performing, 100_000));
    expect(refusalOf(lawful['record-default'](paid)).code).toBe('obligation-fulfilled');
  });

  it('is declared by nobody when a clock runs out: the day is told, the case stays', () => {
    const [clock] = performing.clocks;
    expect(ranOut(performing, clock!)).toMatchObject([
      { type: 'follow-up.obligation-overdue.v1', data: { obligationId: id(60), dueOn: '2026-10-31' } },
    ]);
  });
});

describe('the enforcement pack', () => {
  it('of a confirmed agreement leads to the court that confirmed it, within two years of the last day (L-26)', () => {
    expect(issueEnforcementPack(take(defaulted, confirmed()), id(80), decidedOn(TODAY))).toMatchObject({
      facts: [
        {
          data: {
            basis: 'court-ruling',
            court,
            courtCaseNumber: '（2026）晋0502诉前调确12号',
            outstandingFen: 100_000,
            // 2028-10-31 is a Tuesday.
            applyBy: '2028-10-31',
            papers: expect.arrayContaining(['强制执行申请书', '确认调解协议有效的民事裁定书']),
          },
        },
      ],
    });
  });

  it('of any other agreement leads to a suit or a payment order, within three years', () => {
    const decision = issueEnforcementPack(defaulted, id(80), decidedOn(TODAY));
    expect(decision).toMatchObject({
      facts: [
        {
          data: {
            basis: 'mediation-agreement',
            applyBy: '2029-10-31',
            papers: expect.arrayContaining(['民事起诉状或者支付令申请书']),
          },
        },
      ],
    });
    expect(carriedOut(defaulted, decision).pack).not.toHaveProperty('court');
  });

  it('of a new version does not rest on the ruling about the older one', () => {
    const renewed = take(take(defaulted, confirmed(1)), effective({ version: 2 }));
    expect(issueEnforcementPack(renewed, id(80), decidedOn(TODAY))).toMatchObject({
      facts: [{ data: { basis: 'mediation-agreement' } }],
    });
  });

  const instalments = ['2026-10-31', '2027-03-31', '2026-12-31'].map((dueOn, index) =>
    payment({ obligationId: id(60 + index), dueOn, amountFen: 100 }),
  );
  const inInstalments = (over: Parameters<typeof effective>[0] = {}) =>
    take(take(initial(id(1)), effective({ obligations: instalments, ...over })), confirmed());

  it('of instalments asks for those that are due and counts from the last of all (民事诉讼法250)', () => {
    expect(issueEnforcementPack(inInstalments(), id(80), decidedOn(TODAY))).toMatchObject({
      facts: [
        {
          data: {
            outstandingFen: 100,
            obligationIds: [id(60)],
            applyBy: '2029-04-02',
            clocks: { stopped: [`obligation:${id(60)}`] },
          },
        },
      ],
    });
  });

  it('asks for every instalment once one is overdue where the agreement says so, and only of that debtor', () => {
    const reverse = payment({
      obligationId: id(69),
      debtorPartyId: instalments[0]!.creditorPartyId,
      creditorPartyId: instalments[0]!.debtorPartyId,
      dueOn: '2027-03-31',
    });
    const state = inInstalments({ acceleration: true, obligations: [...instalments, reverse] });
    expect(issueEnforcementPack(state, id(80), decidedOn(TODAY))).toMatchObject({
      facts: [{ data: { outstandingFen: 300, obligationIds: [id(60), id(61), id(62)] } }],
    });
    const nothingYet = inInstalments({ acceleration: true });
    expect(refusalOf(issueEnforcementPack(nothingYet, id(80), decidedOn('2026-10-31')))).toMatchObject({
      code: 'nothing-due-to-enforce',
      details: { nextDueOn: '2026-10-31' },
    });
  });

  it('asks for what the debtor declared not to perform, and its day is watched all the same (民事诉讼法206)', () => {
    const refused = carriedOut(
      performing,
      recordDefault(
        performing,
        { obligationId: id(61), reason: '拒绝拆除', refusalDeclared: true },
        decidedOn('2026-10-31'),
      ),
    );
    expect(refused.clocks).toEqual(performing.clocks);
    for (const state of [refused, take(refused, confirmed())]) {
      const decision = issueEnforcementPack(state, id(80), decidedOn('2026-10-31'));
      expect(decision).toMatchObject({ facts: [{ data: { outstandingFen: 0, obligationIds: [id(61)] } }] });
      expect(carriedOut(state, decision).clocks).toEqual(performing.clocks);
    }
  });

  it('leaves what falls due later watched: it is told, enforced by a later pack, and keeps the case open', () => {
    const defaulting = inInstalments();
    const first = carriedOut(defaulting, lawful['record-default'](defaulting));
    const enforcing = carriedOut(first, lawful['issue-enforcement-pack'](first));
    const left = [`obligation:${id(61)}`, `obligation:${id(62)}`];
    expect(enforcing.clocks.map(({ name }) => name)).toEqual(left);
    expect(refusalOf(lawful.close(enforcing))).toMatchObject({
      code: 'obligations-still-to-fall-due',
      details: { obligations: [{ obligationId: id(61) }, { obligationId: id(62) }] },
    });
    const later = issueEnforcementPack(enforcing, id(81), decidedOn('2027-04-01'));
    const all = carriedOut(enforcing, later);
    expect(all).toMatchObject({ stage: 'enforcement', clocks: [], pack: { outstandingFen: 300 } });
    expect(close(all, '2027-04-01').accepted).toBe(true);
  });
});

describe('closing and archiving', () => {
  it.each([
    ['visited', 'performed'],
    ['enforcement', 'enforcement'],
    ['ended', 'declined'],
  ] as const)('a case closed in stage %s came out as %s', (stage, outcome) => {
    expect(carriedOut(inStage[stage], lawful.close(inStage[stage]))).toMatchObject({
      stage: 'closed',
      outcome,
      clocks: [],
    });
  });

  it('a confirmed agreement that was performed came out as confirmed and performed', () => {
    const state = take(inStage.visited, confirmed());
    expect(carriedOut(state, lawful.close(state)).outcome).toBe('confirmed-and-performed');
  });

  it('an enforced agreement that was then performed came out as performed', () => {
    const acted = carriedOut(inStage.enforcement, perform(inStage.enforcement));
    const paid = carriedOut(acted, pay(acted, 100_000));
    const visited = carriedOut(paid, lawful['record-visit'](paid));
    expect(carriedOut(visited, lawful.close(visited)).outcome).toBe('performed');
  });

  it('the volume carries the year and number of the case', () => {
    expect(inStage.archived.volume).toEqual({ volumeNumber: '（2026）人调卷第000123号', retention: 'long-term' });
  });

  it('the number that is known stands against any other that is given', () => {
    expect(lawfulArchive(inStage.closed, 'JC-140581-20251231-001234')).toMatchObject({
      facts: [{ data: { volumeNumber: '（2026）人调卷第000123号' } }],
    });
  });

  it('a number that registration should never have given is the own number all the same', () => {
    const state = { ...inStage.closed, caseNumber: 'JC-<b>xx<-20261129-000368' };
    expect(lawfulArchive(state, undefined)).toMatchObject({
      facts: [{ data: { volumeNumber: '（2026）人调卷第000368号' } }],
    });
  });

  it("another case's number is refused", () => {
    const { caseNumber: _, ...state } = inStage.closed;
    const input = { retention: 'long-term', caseNumber: 'JC-140581-20251231-001234', taken: true } as const;
    expect(refusalOf(archive(state, input))).toMatchObject({
      code: 'case-number-not-own',
      details: { field: 'caseNumber' },
    });
  });

  it('a case that ended before its number was known here is archived under the number given', () => {
    const { caseNumber: _, ...state } = inStage.closed;
    expect(refusalOf(lawfulArchive(state, undefined)).code).toBe('case-number-needed');
    expect(lawfulArchive(state, 'JC-140581-20251231-001234')).toMatchObject({
      facts: [{ data: { volumeNumber: '（2025）人调卷第001234号' } }],
    });
  });
});

describe('a visit', () => {
  it('is paid to a party, and not in the future', () => {
    const { performed } = inStage;
    expect(refusalOf(visit(performed, { partyId: id(39) }))).toMatchObject({
      code: 'visited-person-not-a-party',
      details: { parties: [{ name: '赵一' }, { name: '钱二' }] },
    });
    expect(refusalOf(visit(performed, { visitedOn: '2026-11-03' }))).toMatchObject({ details: { today: TODAY } });
  });
});
