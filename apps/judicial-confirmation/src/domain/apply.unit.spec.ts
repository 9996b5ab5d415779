import fc from 'fast-check';
import { decidedAt } from '@one-window/testing';
import { addDays, civilDate, type CivilDate, defaultCalendar } from '@one-window/time-limits';
import {
  agreement,
  applicant,
  applying,
  effective,
  id,
  inStage,
  noon,
  NOW,
  refusalOf,
  respondent,
  restEnded,
  take,
} from '../spec-support/road';
import { apply } from './apply';
import { initial } from './case-state';
import { whyNotApply } from './policies';
import { standing } from './standing';
import { windowClock } from './window';

const { eligible } = inStage;
const manager = {
  accountId: id(50),
  name: '周五',
  roles: ['organisation-manager' as const],
  organisationId: agreement().organisation.organisationId,
  organisationName: agreement().organisation.name,
};

describe('R14: the joint application for confirmation', () => {
  it('is accepted from all parties within the window, and the court has three days from then', () => {
    const decision = apply(eligible, applying, decidedAt(NOW));
    expect(decision).toMatchObject({ accepted: true });
    if (!decision.accepted) return;
    expect(decision.facts[0]?.data.clocks).toMatchObject({
      started: [{ name: `court-acceptance:${applying.applicationId}`, rule: 'L-22', dueOn: '2026-09-04' }],
      stopped: [`confirmation-window:${id(3)}:1`],
    });
  });

  it('names every party who has not signed, whoever is missing', () => {
    const third = { ...respondent, partyId: id(32), role: 'third-party' as const, name: '李四' };
    const everybody = [applicant, respondent, third];
    const state = take(initial(id(1)), effective({ parties: everybody }));
    fc.assert(
      fc.property(fc.subarray(everybody), (signed) => {
        const decision = apply(
          state,
          { ...applying, signedByPartyIds: signed.map(({ partyId }) => partyId) },
          decidedAt(NOW),
        );
        if (signed.length === everybody.length) return decision.accepted;
        const refusal = refusalOf(decision);
        const missing = everybody
          .filter((party) => !signed.includes(party))
          .map(({ partyId, name }) => ({ partyId, name }));
        expect(refusal).toMatchObject({ code: 'joint-application-required', details: { rule: 'R14', missing } });
        return true;
      }),
    );
  });

  it('is of those whom the agreement binds', () => {
    const third = { ...respondent, partyId: id(32), role: 'third-party' as const, name: '李四' };
    const parties = [applicant, respondent, third];
    const state = take(initial(id(1)), effective({ parties, unboundPartyIds: [third.partyId] }));
    expect(apply(state, applying, decidedAt(NOW))).toMatchObject({ accepted: true });
    expect(
      refusalOf(apply(state, { ...applying, signedByPartyIds: [applicant.partyId] }, decidedAt(NOW))),
    ).toMatchObject({
      code: 'joint-application-required',
      details: { missing: [{ partyId: respondent.partyId }] },
    });
  });

  it('R27: is signed by a chosen representative for whoever agreed to that, and by nobody for the others', () => {
    const chosen = (authority: 'special' | 'general') => ({
      representativeId: id(70),
      kind: 'group-representative' as const,
      name: applicant.name,
      authority,
      since: '2026-03-02',
      partyId: applicant.partyId,
    });
    const fellow = { ...applicant, partyId: id(33), name: '张五', representatives: [chosen('special')] };
    const silent = { ...applicant, partyId: id(34), name: '张六', representatives: [chosen('general')] };
    const state = (...more: (typeof fellow)[]) =>
      take(initial(id(1)), effective({ parties: [applicant, respondent, ...more] }));
    expect(apply(state(fellow), applying, decidedAt(NOW))).toMatchObject({
      facts: [
        {
          data: {
            signedBy: [applicant.partyId, respondent.partyId, fellow.partyId],
            through: [{ partyId: fellow.partyId, by: { kind: 'group-representative', name: applicant.name } }],
          },
        },
      ],
    });
    expect(refusalOf(apply(state(fellow, silent), applying, decidedAt(NOW)))).toMatchObject({
      code: 'joint-application-required',
      details: { missing: [{ partyId: silent.partyId }] },
    });
  });

  it('is refused from somebody who is no party', () => {
    const signedByPartyIds = [...applying.signedByPartyIds, id(77)];
    expect(refusalOf(apply(eligible, { ...applying, signedByPartyIds }, decidedAt(NOW)))).toMatchObject({
      code: 'signer-not-a-party',
      details: { partyId: id(77) },
    });
  });

  it('effective on 27 August 2026, it is admissible until Monday 28 September, as the thirtieth day is a holiday', () => {
    expect(apply(eligible, applying, decidedAt('2026-09-28T15:59:59.999Z'))).toMatchObject({ accepted: true });
    const refusal = refusalOf(apply(eligible, applying, decidedAt('2026-09-28T16:00:00.000Z')));
    expect(refusal).toMatchObject({
      code: 'application-window-closed',
      details: { rule: 'R14', limit: 'L-21', dueOn: '2026-09-28', today: '2026-09-29', daysLate: 1 },
    });
    expect(refusal.details.explanation).toContainEqual(expect.stringContaining('中秋'));
  });

  it('is admissible on each of the thirty days and never after the window, whatever the day of effect', () => {
    const start = civilDate('2026-01-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 45 }), (offset, later) => {
        const effectiveOn: CivilDate = addDays(start, offset);
        const today = addDays(effectiveOn, later);
        const state = take(initial(id(1)), effective({ effectiveOn }));
        const decision = apply(state, { ...applying, signedOn: effectiveOn }, decidedAt(noon(today)));
        const { dueOn } = windowClock(agreement({ effectiveOn }), { calendar: defaultCalendar });
        expect(defaultCalendar.isRestDay(civilDate(dueOn))).toBe(false);
        expect(decision.accepted).toBe(today <= dueOn);
        expect(decision.accepted || later > 30).toBe(true);
      }),
    );
  });

  it.each(['2026-08-26', '2026-09-02'])(
    'is refused when signed on %s: before the agreement, or in the future',
    (signedOn) => {
      expect(refusalOf(apply(eligible, { ...applying, signedOn }, decidedAt(NOW)))).toMatchObject({
        code: 'confirmation-day-out-of-range',
        details: { field: 'signedOn', from: '2026-08-27', until: '2026-09-01' },
      });
    },
  );

  it('is refused for a court that the directory does not know', () => {
    expect(refusalOf(apply(eligible, { ...applying, known: { courts: [] } }, decidedAt(NOW))).code).toBe(
      'court-unknown',
    );
  });
});

describe('R16: the application goes to a court that may confirm', () => {
  const city = ['晋05', '晋0502', '晋0521', '晋0525'].map((courtCode, index) => ({
    organisationId: id(200 + index),
    name: courtCode,
    courtCode,
  }));
  const asked = (courtCode: string, over: Parameters<typeof agreement>[0] = {}) => {
    const state = take(initial(id(1)), effective(over));
    const courtOrganisationId = city.find((one) => one.courtCode === courtCode)!.organisationId;
    const known = { courts: city, organisationRegion: '140525108' };
    return apply(state, { ...applying, courtOrganisationId, known }, decidedAt(NOW));
  };
  const livingIn = (regionCode: string) => ({ parties: [{ ...applicant, regionCode }, respondent] });

  it('of a party, of the organisation, or the one that invited; any other is refused with those that may be asked', () => {
    expect(asked('晋0502', livingIn('140502001'))).toMatchObject({ accepted: true });
    expect(asked('晋0525', livingIn('140502001'))).toMatchObject({ accepted: true });
    expect(refusalOf(asked('晋0521', livingIn('140502001')))).toMatchObject({
      code: 'court-not-competent',
      details: {
        rule: 'R16',
        field: 'courtOrganisationId',
        basis: expect.stringContaining('第二百零五条') as string,
        competent: [
          { name: '晋0502', grounds: ['party'] },
          { name: '晋0525', grounds: ['organisation'] },
        ],
      },
    });
    const invited = { source: 'S20' as const, invitedBy: '晋0521', ...livingIn('140502001') };
    expect(asked('晋0521', invited)).toMatchObject({ accepted: true });
    expect(refusalOf(asked('晋0502', invited)).code).toBe('court-not-competent');
  });

  it('which is the intermediate court for no everyday dispute', () => {
    expect(refusalOf(asked('晋05', livingIn('140502001'))).code).toBe('court-not-competent');
  });
});

describe('what no court confirms is refused with the reason of the law', () => {
  const refusalFor = (over: Parameters<typeof agreement>[0]) => {
    const state = take(initial(id(1)), effective(over));
    return [state.stage, whyNotApply(state, manager, defaultCalendar)];
  };

  it('R11: an oral agreement is to be put in writing first', () => {
    expect(refusalFor({ form: 'oral' })).toMatchObject([
      'not-confirmable',
      { code: 'agreement-not-confirmable', details: { rule: 'R11' } },
    ]);
  });

  it.each([
    ['personal-status', 'J3'],
    ['title-to-property', 'J5'],
  ] as const)('R15: an agreement about %s falls under ground %s', (subjectMatter, ground) => {
    for (const form of ['written', 'oral'] as const) {
      expect(refusalFor({ subjectMatter, form })).toMatchObject([
        'not-confirmable',
        { code: 'agreement-not-confirmable', details: { rule: 'R15', ground } },
      ]);
    }
  });

  it('R14: a window that ran out is explained with its last day', () => {
    expect(whyNotApply(inStage.lapsed, manager, defaultCalendar)).toMatchObject({
      code: 'application-window-closed',
      details: { dueOn: '2026-09-28' },
    });
  });

  it('an ordinary written agreement meets no obstacle', () => {
    expect(refusalFor({})).toEqual(['eligible', undefined]);
  });
});

describe('an agreement on a part of the dispute (E04)', () => {
  const rest = { mediation: 'goes-on', openClaims: '误工费' } as const;

  it('is put to no court while the rest is mediated, and to one once that has ended', () => {
    const part = take(initial(id(1)), effective({ rest }));
    expect(whyNotApply(part, manager, defaultCalendar)).toMatchObject({
      code: 'rest-still-mediated',
      details: { openClaims: '误工费' },
    });
    expect(standing(part).next).toEqual([]);
    const ended = take(part, restEnded());
    expect(whyNotApply(ended, manager, defaultCalendar)).toBeUndefined();
    expect(standing(ended).next).toEqual([{ verb: 'apply', who: 'mediator' }]);
  });

  it('is asked for by those whom it binds, and by nobody else', () => {
    const other = { ...respondent, partyId: id(32), name: '孙四' };
    const state = take(
      initial(id(1)),
      effective({
        parties: [applicant, respondent, other],
        unboundPartyIds: [other.partyId],
        rest: { ...rest, mediation: 'ends' },
      }),
    );
    expect(apply(state, applying, decidedAt(NOW))).toMatchObject({ accepted: true });
  });
});
