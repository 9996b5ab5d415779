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
} from '../spec-support/road';
import { clockRanOut } from './clock-ran-out';
import { recordDefault } from './default';
import { issueEnforcementPack } from './enforcement';
import { archive } from './close';
import { type FollowUpCase, initial } from './follow-up-case';
import { recordVisit } from './visit';

const { performing, defaulted } = inStage;
const lawfulArchive = (state: FollowUpCase, caseNumber: string | undefined) =>
  archive(state, { retention: 'long-term', ...(caseNumber === undefined ? {} : { caseNumber }) });
const visit = (state: FollowUpCase, over: object) => recordVisit(state, { ...visiting, ...over }, TODAY);

describe('a default', () => {
  const input = { obligationId: id(60), reason: '明确表示不再支付', refusalDeclared: false };

  it('is not recorded before the day agreed has passed, unless the debtor declared it', () => {
    expect(refusalOf(recordDefault(performing, input, '2026-10-31'))).toMatchObject({
      code: 'obligation-not-due',
      details: { dueOn: '2026-10-31', today: '2026-10-31' },
    });
    expect(recordDefault(performing, { ...input, refusalDeclared: true }, '2026-10-31').accepted).toBe(true);
    expect(recordDefault(performing, input, '2026-11-01').accepted).toBe(true);
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
    expect(clockRanOut(performing, clock!)).toMatchObject([
      { type: 'follow-up.obligation-overdue.v1', data: { obligationId: id(60), dueOn: '2026-10-31' } },
    ]);
  });
});

describe('the enforcement pack', () => {
  it('of a confirmed agreement leads to the court that confirmed it, within two years of the last day (L-26)', () => {
    expect(issueEnforcementPack(take(defaulted, confirmed()), id(80))).toMatchObject({
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
    const decision = issueEnforcementPack(defaulted, id(80));
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
    expect(issueEnforcementPack(renewed, id(80))).toMatchObject({
      facts: [{ data: { basis: 'mediation-agreement' } }],
    });
  });

  it('of instalments counts from the last of them', () => {
    const obligations = ['2026-10-31', '2027-03-31', '2026-12-31'].map((dueOn, index) =>
      payment({ obligationId: id(60 + index), dueOn, amountFen: 100 }),
    );
    const state = take(take(initial(id(1)), effective({ obligations })), confirmed());
    expect(issueEnforcementPack(state, id(80))).toMatchObject({
      facts: [{ data: { outstandingFen: 300, applyBy: '2029-04-02' } }],
    });
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
