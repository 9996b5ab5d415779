import { afterFacts, afterReceived, decidedAt, factsAfter } from '@one-window/testing';
import {
  type AnyRecordedEvent,
  type Decision,
  type EventData,
  type EventType,
  type Fact,
  type Party,
  type Refusal,
  type RunningClock,
  systemActor,
} from '@one-window/contracts';
import type { ServiceName } from '@one-window/contracts';
import { apply } from '../domain/apply';
import type { Court } from '../domain/application';
import { type ConfirmationCase, type ConfirmationStage, initial } from '../domain/case-state';
import { askCorrection, correct } from '../domain/correction';
import { acceptApplication, confirm, dismiss, extendRuling, refuseApplication } from '../domain/decide-application';
import { applyLate, decideExtension } from '../domain/late';
import { decideObjection, recordObjection, withdrawObjection } from '../domain/objection';
import { logCall } from '../features/log-call/log-call';
import { note } from '../features/note/note';
import type { ConfirmationCommand } from '../judicial-confirmation.commands';
import { withdraw } from '../domain/withdraw';
import { judicialConfirmationModel as model } from '../judicial-confirmation.model';

export const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const CASE = id(1);
export const APPLICATION = id(2);
export const organisation = { organisationId: id(10), name: '城区凤台街道人民调解委员会' };
export const court: Court = { organisationId: id(20), name: '晋城市城区人民法院', courtCode: '晋0502' };
export const applicant: Party = { partyId: id(30), role: 'applicant', kind: 'natural-person', name: '赵一' };
export const respondent: Party = { partyId: id(31), role: 'respondent', kind: 'natural-person', name: '钱二' };

/** Took effect on Thursday 2026-08-27: the thirtieth day is the Mid-Autumn holiday, so the last day is Monday 28 September. */
export const agreement = (
  over: Partial<EventData['mediation.agreement-effective.v1']> = {},
): EventData['mediation.agreement-effective.v1'] => ({
  agreementId: id(3),
  version: 1,
  caseNumber: 'JC-140502-20260801-000001',
  disputeKind: 'A04',
  effectiveOn: '2026-08-27',
  form: 'written',
  content: '钱二于2026年12月31日前向赵一支付人民币1000元。',
  obligations: [],
  performedOnTheSpot: false,
  subjectMatter: 'ordinary',
  parties: [applicant, respondent],
  organisation,
  mediators: [{ mediatorId: id(40), name: '孙三', presiding: true }],
  ...over,
});

/** Noon of that day in Shanghai. */
export const noon = (day: string): string => `${day}T04:00:00.000Z`;

export const recorded = <T extends EventType>(
  service: ServiceName,
  type: T,
  data: EventData[T],
  occurredAt = noon('2026-09-01'),
): AnyRecordedEvent =>
  ({
    id: id(99),
    service,
    caseId: CASE,
    sequence: 1,
    type,
    data,
    actor: systemActor(service),
    correlationId: id(98),
    causationId: id(98),
    occurredAt,
    recordedAt: occurredAt,
    previousHash: '',
    hash: '',
  }) as unknown as AnyRecordedEvent;

export const take = (state: ConfirmationCase, event: AnyRecordedEvent): ConfirmationCase =>
  afterReceived(model, state, event);

export const record = (state: ConfirmationCase, facts: readonly Fact[], now: string): ConfirmationCase =>
  facts.length === 0 ? state : afterFacts(model, state, facts, now);

/** What a clock of the case brings with it at `now`. */
export const ranOut = (state: ConfirmationCase, clock: RunningClock, now: string): Fact[] =>
  factsAfter(model, state, clock, now);

export const carriedOut = (state: ConfirmationCase, decision: Decision, now: string): ConfirmationCase => {
  if (!decision.accepted) throw new Error(`refused: ${decision.code} ${JSON.stringify(decision.details)}`);
  return record(state, decision.facts, now);
};

export const refusalOf = (decision: Decision): Refusal => {
  if (decision.accepted) throw new Error(`accepted: ${decision.facts.map(({ type }) => type).join(', ')}`);
  return decision;
};

export const NOW = noon('2026-09-01');
export const applying = {
  applicationId: APPLICATION,
  courtOrganisationId: court.organisationId,
  known: { courts: [court], organisationRegion: '140502004' },
  signedByPartyIds: [applicant.partyId, respondent.partyId],
  signedOn: '2026-09-01',
};

export const objecting = {
  objectionId: id(91),
  objector: 'interested-person',
  name: '郑四',
  since: '2026-09-01',
  raisedOn: '2026-09-01',
  grounds: '协议处分了共有的房屋',
} as const;

/** The same application, had it come after its time. */
const cameLate = (state: ConfirmationCase): ConfirmationCase =>
  state.application
    ? { ...state, application: { ...state.application, late: { obstacle: '洪水', obstacleEndedOn: '2026-09-01' } } }
    : state;

const deciding = (now: string) => ({ ...decidedAt(now), newId: () => id(90) });

/** Each command as it is lawfully given on 1 September 2026. */
export const lawful: Record<ConfirmationCommand, (state: ConfirmationCase, now: string) => Decision> = {
  apply: (state, now) => apply(state, applying, decidedAt(now)),
  accept: (state, now) =>
    acceptApplication(state, { court, courtCaseNumber: '（2026）晋0502诉前调确12号' }, decidedAt(now)),
  'ask-correction': (state, now) =>
    askCorrection(state, { items: [{ item: '主持调解证明' }], dueOn: '2026-09-08' }, decidedAt(now)),
  correct: (state, now) => correct(state, { answers: [{ item: '主持调解证明' }] }, decidedAt(now)),
  refuse: (state, now) => refuseApplication(state, { ground: 'J1', reason: '不属于受理范围' }, decidedAt(now)),
  'apply-late': (state, now) =>
    applyLate(state, { ...applying, obstacle: '洪水冲断道路', obstacleEndedOn: now.slice(0, 10) }, decidedAt(now)),
  'decide-extension': (state) => decideExtension(cameLate(state), { allowed: true, reason: '洪水属于不可抗力' }),
  'extend-ruling': (state, now) =>
    extendRuling(state, { days: 10, approvedBy: '周院长', reason: '需要核实财产权属' }, decidedAt(now)),
  'record-objection': (state, now) => recordObjection(state, objecting, decidedAt(now)),
  'decide-objection': (state, now) =>
    decideObjection(state, { outcome: 'rejected', ruledOn: '2026-09-01', reason: '异议不成立' }, decidedAt(now)),
  confirm: (state, now) => confirm(state, { ruledOn: '2026-09-01' }, decidedAt(now)),
  dismiss: (state, now) =>
    dismiss(state, { ground: 'K5', reason: '内容不明确', ruledOn: '2026-09-01' }, decidedAt(now)),
  note: (state, now) => note.decide(state, { text: '材料齐全，周五合议', visibleTo: 'organisation' }, deciding(now)),
  'log-call': (state, now) =>
    logCall.decide(
      state,
      { partyId: applicant.partyId, result: 'reached', visibleTo: 'all-who-work-on-it' },
      deciding(now),
    ),
  'withdraw-objection': (state, now) =>
    withdrawObjection(state, { withdrawnOn: '2026-09-01', reason: '双方已经说清' }, decidedAt(now)),
  'withdraw-application': (state, now) => withdraw(state, { reason: '双方协商一致撤回' }, decidedAt(now)),
};

export const effective = (over: Parameters<typeof agreement>[0] = {}): AnyRecordedEvent =>
  recorded('mediation', 'mediation.agreement-effective.v1', agreement(over));
export const restEnded = (version = 1) =>
  recorded('mediation', 'mediation.renegotiation-ended.v1', {
    agreementId: id(3),
    version,
    afterDismissal: false,
    ground: 'E12',
    reason: '误工费谈不拢',
    remedies: [],
  });
export const reopened = recorded(
  'intake',
  'intake.case-reopened.v1',
  { reason: '纠纷再起', times: 1 },
  noon('2026-09-20'),
);
export const referralReturned = recorded('triage', 'triage.referral-returned.v1', { reason: '不属于本院管辖' });
export const closed = recorded('follow-up', 'follow-up.case-closed.v1', { outcome: 'performed' });

const after = (start: ConfirmationCase, ...given: ConfirmationCommand[]): ConfirmationCase =>
  given.reduce((state, command) => carriedOut(state, lawful[command](state, NOW), NOW), start);

const none = initial(CASE);
const eligible = take(none, effective());

/** One case in every stage, brought there by lawful steps. */
export const inStage: Record<ConfirmationStage, ConfirmationCase> = {
  none,
  eligible,
  'not-confirmable': take(none, effective({ form: 'oral' })),
  applied: after(eligible, 'apply'),
  'correction-asked': after(eligible, 'apply', 'ask-correction'),
  accepted: after(eligible, 'apply', 'accept'),
  confirmed: after(eligible, 'apply', 'accept', 'confirm'),
  objected: after(eligible, 'apply', 'accept', 'confirm', 'record-objection'),
  dismissed: after(eligible, 'apply', 'accept', 'dismiss'),
  refused: after(eligible, 'apply', 'refuse'),
  lapsed: record(
    eligible,
    eligible.clocks.flatMap((window) => ranOut(eligible, window, noon('2026-09-29'))),
    noon('2026-09-29'),
  ),
  closed: take(after(eligible, 'apply', 'accept', 'confirm'), closed),
};
