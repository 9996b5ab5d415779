import { type Actor, type Decision, type EventData, type Role, systemActor } from '@one-window/contracts';
import { afterFacts, afterReceived, decidedAt } from '@one-window/testing';
import { intakeModel } from '../intake.model';
import { archived, claimed, closedByFollowUp, committee, effective, elsewhere, returned } from '../spec-support/heard';
import { caseLine } from './case-line';
import { initial, type IntakeCase } from './case-state';
import { decline } from './decline';
import { askToReopen, approveReopening, refuseReopening } from './reopen';
import { answerSupplement, deemWithdrawn, requestSupplement, takeBackSupplement } from './supplement';

const MONDAY = '2026-11-23T02:00:00.000Z';
const LATER = '2026-12-02T02:00:00.000Z';
const caseId = '00000000-0000-7000-8000-000000000001';

const registration: EventData['intake.case-registered.v1'] = {
  caseNumber: 'JC-140502-20261123-000001',
  source: 'S01',
  title: '拖欠工资',
  facts: '在工地干活三个月，工资一直没有结清。',
  claims: ['支付拖欠的工资'],
  parties: [
    { partyId: '00000000-0000-7000-8000-000000000011', role: 'applicant', kind: 'natural-person', name: '张工' },
    { partyId: '00000000-0000-7000-8000-000000000012', role: 'respondent', kind: 'natural-person', name: '王老板' },
  ],
  regionCode: '140502',
  appliedOn: '2026-11-23',
  urgent: false,
  pendingElsewhere: false,
};

const person = (role: Role): Actor => ({ ...systemActor('intake'), roles: [role] });
const facts = (decision: Decision) => {
  if (!decision.accepted) throw new Error(decision.code);
  return decision.facts;
};
const after = (state: IntakeCase, decision: Decision, now = MONDAY) =>
  afterFacts(intakeModel, state, facts(decision), now);
const hear = (state: IntakeCase, event: (caseId: string) => Parameters<typeof afterReceived>[2]) =>
  afterReceived(intakeModel, state, event(caseId));

const registered = afterFacts(
  intakeModel,
  initial(caseId),
  [{ type: 'intake.case-registered.v1', data: registration }],
  MONDAY,
);
const awaiting = after(registered, requestSupplement([{ item: '欠条' }], '2026-11-30', decidedAt(MONDAY)));
const may = (state: IntakeCase, command: keyof typeof intakeModel.policies, role: Role): boolean => {
  const { roles, relation } = intakeModel.policies[command];
  return (
    intakeModel.commands[state.stage][command] !== undefined &&
    roles.includes(role) &&
    (relation?.(state, person(role)) ?? true)
  );
};

describe('papers that were asked for', () => {
  it('are no longer wanted where they were asked for by mistake, and the case goes on', () => {
    const state = after(awaiting, takeBackSupplement('材料已在登记时收到'));
    expect(state).toMatchObject({ stage: 'registered', clocks: [] });
    expect(state.supplement).toBeUndefined();
  });

  it('stay wanted when a claim comes in meanwhile, until they come; the organisation keeps the case', () => {
    const held = hear(awaiting, claimed());
    expect(held).toMatchObject({ stage: 'handed-over', supplement: { dueOn: '2026-11-30' } });
    expect(held.clocks.map(({ name }) => name)).toEqual(['supplement']);
    expect(caseLine(held)).toMatchObject({ supplementDueOn: '2026-11-30' });
    expect(may(held, 'answer-supplement', 'window-clerk')).toBe(true);
    const answered = after(held, answerSupplement([{ item: '欠条' }], undefined));
    expect(answered).toMatchObject({ stage: 'handed-over', clocks: [], holder: { name: committee.name } });
    expect(may(answered, 'answer-supplement', 'window-clerk')).toBe(false);
    const { calendar } = decidedAt(MONDAY);
    expect(
      intakeModel.explainRefusal?.(answered, person('window-clerk'), 'take-back-supplement', calendar),
    ).toMatchObject({ code: 'no-supplement-asked' });
  });

  it('are awaited again when the organisation gives the case back', () => {
    expect(hear(hear(awaiting, claimed()), returned())).toMatchObject({ stage: 'supplement-requested' });
    expect(hear(hear(registered, claimed()), returned())).toMatchObject({ stage: 'registered' });
  });

  const told = { manner: 'telephone', reason: '电话告知后表示暂不提供' } as const;

  it('count as a withdrawal once their day has passed and the applicant was told, and not before', () => {
    const due = deemWithdrawn(awaiting, { ...told, toldOn: '2026-11-30' }, decidedAt('2026-11-30T15:59:00.000Z'));
    expect(due).toMatchObject({ accepted: false, code: 'supplement-not-overdue', details: { dueOn: '2026-11-30' } });
    const over = deemWithdrawn(awaiting, { ...told, toldOn: '2026-12-01' }, decidedAt(LATER));
    expect(after(awaiting, over, LATER)).toMatchObject({ stage: 'withdrawn', clocks: [] });
    expect(facts(over)[0]?.data).toMatchObject({
      partyId: registration.parties[0]?.partyId,
      deemed: { dueOn: '2026-11-30', toldOn: '2026-12-01', manner: 'telephone' },
    });
  });

  it.each(['2026-11-29', '2026-12-03'])('count so only if told between their day and today, not on %s', (toldOn) => {
    expect(deemWithdrawn(awaiting, { ...told, toldOn }, decidedAt(LATER))).toMatchObject({
      accepted: false,
      code: 'day-out-of-range',
      details: { field: 'toldOn' },
    });
  });
});

describe('a case that the window ended', () => {
  const declined = after(registered, decline(registered, 'N3', '对方当面拒绝'));
  const asked = after(declined, askToReopen(declined, { reason: '对方改变主意' }, decidedAt(MONDAY)));

  it('is reopened as the window asks and the director approves, and by nobody else', () => {
    expect(may(declined, 'ask-to-reopen', 'window-clerk')).toBe(true);
    expect(may(declined, 'approve-reopening', 'centre-director')).toBe(false);
    expect(may(asked, 'ask-to-reopen', 'window-clerk')).toBe(false);
    for (const role of ['window-clerk', 'triage-officer', 'supervisor'] as const) {
      expect(may(asked, 'approve-reopening', role)).toBe(false);
    }
    expect(may(asked, 'approve-reopening', 'centre-director')).toBe(true);
    expect(asked.clocks).toMatchObject([{ name: 'reopening', rule: 'L-31b', dueOn: '2026-11-26' }]);
    expect(intakeModel.standing?.(asked)).toEqual({ next: [{ verb: 'approve-reopening', who: 'centre-director' }] });
  });

  it('goes on under its number, at the window, with nobody who has it and nothing that is awaited', () => {
    const held = hear(awaiting, claimed(elsewhere));
    const state = after({ ...asked, supplement: held.supplement!, holder: held.holder! }, approveReopening(asked));
    expect(state).toMatchObject({ stage: 'registered', reopened: 1, clocks: [] });
    expect(state.registration?.caseNumber).toBe(registration.caseNumber);
    for (const gone of ['ending', 'reopening', 'supplement', 'holder']) expect(state).not.toHaveProperty(gone);
    const twice = after(state, decline(state, 'N3', '又拒绝'));
    const again = after(twice, askToReopen(twice, { reason: '再起' }, decidedAt(MONDAY)));
    expect(facts(approveReopening(again))[0]?.data).toMatchObject({ times: 2 });
  });

  it('is asked for out of the archive too, and while follow-up has closed it, but not while it is open', () => {
    const open = hear(hear(registered, claimed()), effective());
    expect(may(open, 'ask-to-reopen', 'window-clerk')).toBe(false);
    const { calendar } = decidedAt(MONDAY);
    expect(intakeModel.explainRefusal?.(open, person('window-clerk'), 'ask-to-reopen', calendar)).toMatchObject({
      code: 'case-still-open',
    });
    const closed = hear(open, closedByFollowUp(1));
    for (const [ended, stage] of [
      [closed, 'handed-over'],
      [hear(closed, archived(1)), 'closed'],
    ] as const) {
      expect(ended.stage).toBe(stage);
      const wanted = after(ended, askToReopen(ended, { reason: '最后一笔没有到账' }, decidedAt(MONDAY)));
      expect(wanted.clocks).toMatchObject([{ name: 'reopening', rule: 'L-31b' }]);
      const refused = after(wanted, refuseReopening(wanted, { reason: '款项已经到账' }));
      expect(refused).toMatchObject({ stage, clocks: [] });
      const again = after(wanted, approveReopening(wanted));
      expect(again).toMatchObject({ stage: 'handed-over', reopened: 1, round: 1, holder: { name: committee.name } });
      for (const gone of ['ending', 'reopening', 'closing']) expect(again).not.toHaveProperty(gone);
    }
  });

  it('begins anew where it was archived without an agreement, also where one was told here that did not come', () => {
    const archivedWithout = hear(hear(hear(registered, claimed()), closedByFollowUp()), archived());
    const wanted = after(archivedWithout, askToReopen(archivedWithout, { reason: '再起' }, decidedAt(MONDAY)));
    const state = after(wanted, approveReopening(wanted));
    expect(state).toMatchObject({ stage: 'registered', round: 1, begunIn: 1 });
    for (const gone of ['holder', 'closing', 'ending']) expect(state).not.toHaveProperty(gone);
  });

  it('stays as it ended where the director refuses, and may be asked for again', () => {
    const refused = after(asked, refuseReopening(asked, { reason: '法院已经受理' }));
    expect(refused).toMatchObject({ stage: 'declined', clocks: [] });
    expect(may(refused, 'ask-to-reopen', 'window-clerk')).toBe(true);
    expect(approveReopening(refused)).toMatchObject({ accepted: false, code: 'no-reopening-asked' });
  });
});
