import {
  type AnyRecordedEvent,
  type Decision,
  type EventData,
  type EventType,
  type Fact,
  type Obligation,
  type Party,
  type Refusal,
  type RunningClock,
  type ServiceName,
  systemActor,
} from '@one-window/contracts';
import { basisText, laws } from '@one-window/law';
import { afterFacts, afterReceived, decidedOn, factsAfter } from '@one-window/testing';
import { archive, close } from '../domain/close';
import { recordDefault } from '../domain/default';
import { issueEnforcementPack } from '../domain/enforcement';
import { type FollowUpCase, type FollowUpStage, initial } from '../domain/case-state';
import { recordPerformance } from '../domain/performance';
import { logCall } from '../features/log-call/log-call';
import { note } from '../features/note/note';
import type { FollowUpCommand } from '../follow-up.commands';
import { dischargeObligation, recordSuccession } from '../domain/discharge';
import { reverseEntry } from '../domain/reversal';
import { recordVisit, recordVisitAttempt } from '../domain/visit';
import { followUpModel as model } from '../follow-up.model';

export const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const CASE = id(1);
export const organisation = { organisationId: id(10), name: '城区凤台街道人民调解委员会' };
export const court = { organisationId: id(20), name: '晋城市城区人民法院' };
export const applicant: Party = { partyId: id(30), role: 'applicant', kind: 'natural-person', name: '赵一' };
export const respondent: Party = { partyId: id(31), role: 'respondent', kind: 'natural-person', name: '钱二' };

export const payment = (over: Partial<Obligation> = {}): Obligation => ({
  obligationId: id(60),
  kind: 'payment',
  debtorPartyId: respondent.partyId,
  creditorPartyId: applicant.partyId,
  description: '支付货款1000元',
  amountFen: 100_000,
  dueOn: '2026-10-31',
  method: '银行转账',
  ...over,
});

export const act = (over: Partial<Obligation> = {}): Obligation => {
  const { amountFen: _, ...rest } = payment({ obligationId: id(61), kind: 'act', description: '拆除围挡' });
  return { ...rest, ...over };
};

export const agreement = (
  over: Partial<EventData['mediation.agreement-effective.v1']> = {},
): EventData['mediation.agreement-effective.v1'] => ({
  agreementId: id(3),
  version: 1,
  caseNumber: 'JC-140502-20260801-000123',
  disputeKind: 'A04',
  effectiveOn: '2026-08-27',
  form: 'written',
  content: '钱二于2026年10月31日前向赵一支付人民币1000元，并拆除围挡。',
  obligations: [payment(), act()],
  performedOnTheSpot: false,
  subjectMatter: 'ordinary',
  parties: [applicant, respondent],
  organisation,
  mediators: [{ mediatorId: id(40), name: '孙三', presiding: true }],
  ...over,
});

/** Noon of that day in Shanghai. */
export const noon = (day: string): string => `${day}T04:00:00.000Z`;
export const TODAY = '2026-11-02';
export const NOW = noon(TODAY);

export const recorded = <T extends EventType>(
  service: ServiceName,
  type: T,
  data: EventData[T],
  occurredAt = NOW,
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

export const take = (state: FollowUpCase, event: AnyRecordedEvent): FollowUpCase => afterReceived(model, state, event);

export const record = (state: FollowUpCase, facts: readonly Fact[], now = NOW): FollowUpCase =>
  facts.length === 0 ? state : afterFacts(model, state, facts, now);

/** What a clock of the case brings with it. */
export const ranOut = (state: FollowUpCase, clock: RunningClock, now = NOW): Fact[] =>
  factsAfter(model, state, clock, now);

export const carriedOut = (state: FollowUpCase, decision: Decision): FollowUpCase => {
  if (!decision.accepted) throw new Error(`refused: ${decision.code} ${JSON.stringify(decision.details)}`);
  return record(state, decision.facts);
};

export const refusalOf = (decision: Decision): Refusal => {
  if (decision.accepted) throw new Error(`accepted: ${decision.facts.map(({ type }) => type).join(', ')}`);
  return decision;
};

export const pay = (state: FollowUpCase, amountFen: number, over: object = {}): Decision =>
  recordPerformance(
    state,
    { obligationId: id(60), amountFen, performedOn: TODAY, evidence: '银行回单', ...over },
    TODAY,
  );

export const perform = (state: FollowUpCase): Decision =>
  recordPerformance(state, { obligationId: id(61), performedOn: TODAY, evidence: '现场照片' }, TODAY);

export const visiting = {
  visitId: id(70),
  visitedOn: TODAY,
  method: 'telephone',
  partyId: applicant.partyId,
  satisfaction: 5,
  note: '款项已收到，没有新的争议',
} as const;

export const attempting = {
  attemptId: id(71),
  attemptedOn: TODAY,
  method: 'telephone',
  partyId: applicant.partyId,
  result: 'no-answer',
} as const;

export const succeeding = {
  entryId: id(92),
  partyId: respondent.partyId,
  ground: 'heir',
  name: '钱小二',
  succeededOn: TODAY,
  evidence: '死亡证明',
} as const;

/** Tried on three days since everything was performed. */
export const tried = (state: FollowUpCase): FollowUpCase => ({
  ...state,
  attempts: ['2026-11-02', '2026-11-03', '2026-11-04'].map((attemptedOn) => ({ ...attempting, attemptedOn })),
});

export const discharging = {
  entryId: id(91),
  obligationId: id(60),
  ground: 'waived',
  amountFen: 10_000,
  dischargedOn: TODAY,
  evidence: '书面免除声明',
} as const;

const deciding = { ...decidedOn(TODAY), newId: () => id(90) };

/** Each command as it is lawfully given on 2 November 2026, two days after everything fell due. */
export const lawful: Record<FollowUpCommand, (state: FollowUpCase) => Decision> = {
  'record-performance': (state) => pay(state, 40_000),
  'record-default': (state) =>
    recordDefault(
      state,
      { obligationId: id(60), reason: '经催告仍未支付', refusalDeclared: false, entryId: id(94) },
      decidedOn(TODAY),
    ),
  'issue-enforcement-pack': (state) => issueEnforcementPack(state, id(80), decidedOn(TODAY)),
  'discharge-obligation': (state) => dischargeObligation(state, discharging, TODAY),
  'record-succession': (state) => recordSuccession(state, succeeding, TODAY),
  'reverse-entry': (state) =>
    reverseEntry(
      carriedOut(state, recordSuccession(state, succeeding, TODAY)),
      { entryId: succeeding.entryId, reason: '登记有误' },
      decidedOn(TODAY),
    ),
  'record-visit-attempt': (state) => recordVisitAttempt(state, attempting, TODAY),
  'record-visit': (state) => recordVisit(state, visiting, TODAY),
  note: (state) => note.decide(state, { text: '对方答应月底付清', visibleTo: 'organisation' }, deciding),
  'log-call': (state) =>
    logCall.decide(
      state,
      { partyId: applicant.partyId, result: 'no-answer', visibleTo: 'all-who-work-on-it' },
      deciding,
    ),
  close: (state) => close(state.stage === 'performed' ? tried(state) : state, TODAY),
  archive: (state) => archive(state, { retention: 'long-term', caseNumber: 'JC-140502-20260801-000123' }),
};

const received = {
  effective: (over: Parameters<typeof agreement>[0] = {}) =>
    recorded('mediation', 'mediation.agreement-effective.v1', agreement(over)),
  ended: (ground: EventData['mediation.ended-without-agreement.v1']['ground']) =>
    recorded('mediation', 'mediation.ended-without-agreement.v1', {
      ground,
      reason: '当事人意见',
      remedies: [
        { kind: 'litigation', text: '向人民法院提起诉讼', basis: basisText(laws.peoplesMediationLaw('26')).zh },
      ],
    }),
  talksEnded: (afterDismissal = true, version = 1) =>
    recorded('mediation', 'mediation.renegotiation-ended.v1', {
      agreementId: id(3),
      version,
      afterDismissal,
      ground: 'E12',
      reason: '变更的内容谈不拢',
      remedies: [
        { kind: 'litigation', text: '向人民法院提起诉讼', basis: basisText(laws.peoplesMediationLaw('32')).zh },
      ],
    }),
  confirmed: (version = 1) =>
    recorded('judicial-confirmation', 'judicial-confirmation.confirmed.v1', {
      applicationId: id(2),
      agreementId: id(3),
      agreementVersion: version,
      court,
      courtCaseNumber: '（2026）晋0502诉前调确12号',
      ruledOn: '2026-09-10',
    }),
  revoked: recorded('judicial-confirmation', 'judicial-confirmation.objection-decided.v1', {
    applicationId: id(2),
    agreementId: id(3),
    agreementVersion: 1,
    objectionId: id(5),
    outcome: 'revoked',
    ruledOn: '2026-10-10',
    reason: '协议处分了案外人的财产',
  }),
  dismissed: (version = 1) =>
    recorded('judicial-confirmation', 'judicial-confirmation.dismissed.v1', {
      applicationId: id(2),
      agreementId: id(3),
      agreementVersion: version,
      ground: 'K5',
      reason: '内容不明确',
      ruledOn: '2026-09-10',
    }),
  referredOut: recorded('triage', 'triage.case-referred-out.v1', {
    target: 'litigation',
    reason: '调解不成',
    remedies: [{ kind: 'litigation', text: '向人民法院提起诉讼', basis: basisText(laws.peoplesMediationLaw('26')).zh }],
  }),
  notReferred: recorded('triage', 'triage.ended-without-referral.v1', {
    reason: '暂不主张',
    remedies: [{ kind: 'litigation', text: '向人民法院提起诉讼', basis: basisText(laws.peoplesMediationLaw('26')).zh }],
  }),
  referralReturned: recorded('triage', 'triage.referral-returned.v1', { reason: '不属于本院管辖' }),
  reopened: recorded('intake', 'intake.case-reopened.v1', { reason: '纠纷再起', times: 1 }),
  declined: recorded('intake', 'intake.case-declined.v1', {
    ground: 'N1',
    reason: '由专门机关管辖',
    remedies: [
      { kind: 'litigation', text: '向人民法院提起诉讼', basis: basisText(laws.peoplesMediationProvisions('22')).zh },
    ],
  }),
  withdrawn: recorded('intake', 'intake.case-withdrawn.v1', { partyId: applicant.partyId, reason: '不再主张' }),
};
export const { effective, ended, talksEnded, confirmed, revoked, dismissed, declined, withdrawn } = received;
export const { referredOut, notReferred, referralReturned, reopened } = received;

const none = initial(CASE);
const performing = take(none, effective());
const defaulted = carriedOut(performing, lawful['record-default'](performing));
const performed = [(state: FollowUpCase) => pay(state, 100_000), perform].reduce(
  (state, decide) => carriedOut(state, decide(state)),
  performing,
);
const visited = carriedOut(performed, lawful['record-visit'](performed));
const closed = carriedOut(visited, lawful.close(visited));

/** One case in every stage, brought there by lawful steps. */
export const inStage: Record<FollowUpStage, FollowUpCase> = {
  none,
  performing,
  suspended: take(performing, dismissed()),
  defaulted,
  enforcement: carriedOut(defaulted, lawful['issue-enforcement-pack'](defaulted)),
  performed,
  visited,
  ended: take(none, declined),
  closed,
  archived: carriedOut(closed, lawful.archive(closed)),
};
