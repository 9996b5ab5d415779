import { decidedAt } from '@one-window/testing';
import type { ConfirmationCase } from './case-state';
import {
  applicant,
  applying,
  carriedOut,
  court,
  inStage,
  lawful,
  noon,
  NOW,
  refusalOf,
  respondent,
  id,
} from '../spec-support/road';
import { apply } from './apply';
import { askCorrection } from './correction';
import { acceptApplication, refuseApplication } from './decide-application';
import { applyLate, decideExtension } from './late';

const { lapsed } = inStage;
/** The window closed on 28 September; a flood kept the parties until 8 October. */
const late = { ...applying, obstacle: '洪水冲断道路', obstacleEndedOn: '2026-10-08' };
const came = (state: ConfirmationCase, today: string) => applyLate(state, late, decidedAt(noon(today)));
const pending = carriedOut(lapsed, came(lapsed, '2026-10-12'), noon('2026-10-12'));

describe('R14: an application after its time', () => {
  it('goes to the court with the obstacle and its end, and the court has its three days', () => {
    expect(pending).toMatchObject({
      stage: 'applied',
      application: { late: { obstacle: '洪水冲断道路', obstacleEndedOn: '2026-10-08' } },
      clocks: [{ rule: 'L-22', dueOn: '2026-10-15' }],
    });
  });

  it('is asked for within ten days of the end of the obstacle, the last day rolling past a rest day', () => {
    // 18 October 2026 is a Sunday.
    expect(came(lapsed, '2026-10-19')).toMatchObject({ accepted: true });
    expect(refusalOf(came(lapsed, '2026-10-20'))).toMatchObject({
      code: 'extension-asked-too-late',
      details: { field: 'obstacleEndedOn', limit: 'L-21b', dueOn: '2026-10-19', today: '2026-10-20' },
    });
  });

  it.each(['2026-08-26', '2026-10-13'])(
    'is refused where the obstacle ended on %s, before it all or tomorrow',
    (day) => {
      const asked = { ...late, obstacleEndedOn: day };
      expect(refusalOf(applyLate(lapsed, asked, decidedAt(noon('2026-10-12'))))).toMatchObject({
        code: 'confirmation-day-out-of-range',
        details: { field: 'obstacleEndedOn' },
      });
    },
  );

  it('is joint like any other', () => {
    const alone = { ...late, signedByPartyIds: [applicant.partyId] };
    expect(refusalOf(applyLate(lapsed, alone, decidedAt(noon('2026-10-12'))))).toMatchObject({
      code: 'joint-application-required',
      details: { missing: [{ partyId: respondent.partyId }] },
    });
  });

  it('is examined only once the court has extended the time', () => {
    const at = decidedAt(noon('2026-10-13'));
    const accepting = (state: ConfirmationCase) =>
      acceptApplication(state, { court, courtCaseNumber: '（2026）晋0502诉前调确12号' }, at);
    const undecided = [
      accepting(pending),
      refuseApplication(pending, { ground: 'J1', reason: '不属于受理范围' }, at),
      askCorrection(pending, { items: [{ item: '授权委托书' }], dueOn: '2026-10-20' }, at),
    ];
    expect(undecided.map((decision) => refusalOf(decision).code)).toEqual(Array(3).fill('extension-undecided'));
    const allowed = carriedOut(
      pending,
      decideExtension(pending, { allowed: true, reason: '不可抗力' }),
      noon('2026-10-13'),
    );
    expect(allowed).toMatchObject({
      stage: 'applied',
      application: { late: { allowed: { on: '2026-10-13', reason: '不可抗力' } } },
      clocks: [{ rule: 'L-22', dueOn: '2026-10-15' }],
    });
    expect(accepting(allowed)).toMatchObject({ accepted: true });
    expect(refusalOf(decideExtension(allowed, { allowed: false, reason: '重复' })).code).toBe('extension-not-asked');
  });

  it('is over where the court does not extend it: the time stays missed, and the court of the case stays known', () => {
    const refused = carriedOut(
      pending,
      decideExtension(pending, { allowed: false, reason: '不影响按期申请' }),
      noon('2026-10-13'),
    );
    expect(refused).toMatchObject({ stage: 'lapsed', clocks: [], leftCourts: [court.organisationId] });
    expect(refused.application).toBeUndefined();
  });

  it('leads back to the missed time when it is withdrawn', () => {
    const withdrawn = carriedOut(
      pending,
      lawful['withdraw-application'](pending, noon('2026-10-13')),
      noon('2026-10-13'),
    );
    expect(withdrawn.stage).toBe('lapsed');
  });
});

describe('a court that is not competent', () => {
  const other = { organisationId: id(21), name: '泽州县人民法院', courtCode: '晋0525' };
  const known = { courts: [court, other], organisationRegion: '140502004' };
  const refusedOn = (day: string) =>
    carriedOut(
      inStage.applied,
      refuseApplication(inStage.applied, { ground: 'J2', reason: '不属于本院管辖' }, decidedAt(noon(day))),
      noon(day),
    );
  const again = (state: ConfirmationCase, courtOrganisationId: string, day: string) =>
    apply(state, { ...applying, known, courtOrganisationId }, decidedAt(noon(day)));

  it('leaves what is left of the thirty days, which went on counting, for another court', () => {
    const refused = refusedOn('2026-09-04');
    expect(refused).toMatchObject({
      stage: 'eligible',
      clocks: [{ rule: 'L-21', startedOn: '2026-08-27', dueOn: '2026-09-28' }],
      declined: [{ court: { organisationId: court.organisationId }, on: '2026-09-04', reason: '不属于本院管辖' }],
      leftCourts: [court.organisationId],
    });
    expect(refused.application).toBeUndefined();
    expect(again(refused, other.organisationId, '2026-09-28')).toMatchObject({ accepted: true });
    expect(refusalOf(again(refused, other.organisationId, '2026-09-29')).code).toBe('application-window-closed');
  });

  it('is not asked again about the same agreement', () => {
    expect(refusalOf(again(refusedOn('2026-09-04'), court.organisationId, '2026-09-07'))).toMatchObject({
      code: 'court-declined-before',
      details: { field: 'courtOrganisationId', court: court.name, on: '2026-09-04' },
    });
  });

  it('leaves nothing where the thirty days have passed: only a good reason opens the way again', () => {
    const refused = refusedOn('2026-09-29');
    expect(refused).toMatchObject({ stage: 'lapsed', clocks: [], declined: [{ on: '2026-09-29' }] });
    expect(refused.application).toBeUndefined();
  });

  it('ends the way to a court for any other ground', () => {
    expect(carriedOut(inStage.applied, lawful.refuse(inStage.applied, NOW), NOW)).toMatchObject({
      stage: 'refused',
      clocks: [],
    });
  });
});
