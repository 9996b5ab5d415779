import {
  accept,
  type AnyRecordedEvent,
  type ClockTable,
  type Decision,
  type DecisionContext,
  fact,
  type Fact,
  type RunningClock,
} from '@one-window/contracts';
import type { WorkingCalendar } from '@one-window/time-limits';
import { applicationOf, clocksOfApplication, courtClock } from './application';
import type { ConfirmationCase, ConfirmationStage } from './confirmation-case';
import { windowClock } from './window';

/** Before the ruling the applicants may withdraw (Interpretation of the Civil Procedure Law art. 357, para. 1). */
export const withdraw = (state: ConfirmationCase, { reason }: { reason: string }, context: DecisionContext): Decision =>
  accept(...withdrawn(state, reason, context));

/**
 * A newer version of the agreement, while the court has yet to rule on the older one, takes back the application about
 * the older one: the parties amended it (Interpretation of the Civil Procedure Law art. 357, para. 1).
 */
export const overtaken = (before: ConfirmationCase, _: ConfirmationCase, { type }: AnyRecordedEvent): Fact[] => {
  if (type !== 'mediation.agreement-effective.v1' || !pending.has(before.stage)) return [];
  const stopped = clocksOfApplication(before);
  const reason = '当事人变更了调解协议，对原协议的司法确认申请随之撤回';
  return [
    fact('judicial-confirmation.application-withdrawn.v1', {
      ...applicationOf(before).named,
      reason,
      clocks: { stopped },
    }),
  ];
};

const pending: ReadonlySet<ConfirmationStage> = new Set(['applied', 'correction-asked', 'accepted']);

const courtOverdue = (state: ConfirmationCase, { rule, dueOn }: RunningClock): Fact[] => [
  fact('judicial-confirmation.court-overdue.v1', { ...applicationOf(state).named, rule, dueOn }),
];

export const clocks: ClockTable<'judicial-confirmation', ConfirmationCase> = {
  'confirmation-window': { binds: ['eligible'], ranOut: (state, { dueOn }) => [windowClosedFact(state, dueOn)] },
  'court-acceptance': { binds: ['applied'], ranOut: courtOverdue },
  correction: {
    binds: ['correction-asked'],
    ranOut: (state, _, context) => withdrawn(state, '未在人民法院指定的期限内补充材料，按撤回申请处理', context),
  },
  'court-ruling': { binds: ['accepted'], ranOut: courtOverdue },
};

/** A build that told a court's delay kept the rule and no clock; it is counted anew from the day the court had it. */
export const passedBefore = (
  { stage, application, clocks: running }: ConfirmationCase,
  calendar: WorkingCalendar,
): RunningClock[] => {
  if (!application || running.length > 0 || application.overdue.length === 0) return [];
  const { applicationId, appliedOn, acceptedOn } = application;
  if (stage === 'applied') return [courtClock('court-acceptance', applicationId, appliedOn, { calendar })];
  return stage === 'accepted' ? [courtClock('court-ruling', applicationId, acceptedOn ?? appliedOn, { calendar })] : [];
};

/** The window runs from the effect of the agreement for as long as it may be applied for and nobody has. */
export const starts = (
  before: ConfirmationCase,
  after: ConfirmationCase,
  { calendar }: { calendar: WorkingCalendar },
): RunningClock[] => {
  const { stage, agreement } = after;
  if (stage !== 'eligible' || !agreement) return [];
  return before.agreement !== agreement || before.stage !== 'eligible' ? [windowClock(agreement, { calendar })] : [];
};

/** The window went on counting while the application was pending: after its last day nothing can be applied for. */
const withdrawn = (state: ConfirmationCase, reason: string, context: DecisionContext): Fact[] => {
  const { agreement, named } = applicationOf(state);
  const { dueOn } = windowClock(agreement, context);
  const open = context.today <= dueOn;
  const withdrawal = fact('judicial-confirmation.application-withdrawn.v1', {
    ...named,
    reason,
    clocks: { stopped: clocksOfApplication(state) },
  });
  return open ? [withdrawal] : [withdrawal, windowClosedFact(state, dueOn)];
};

const windowClosedFact = ({ stage, agreement }: ConfirmationCase, dueOn: string): Fact => {
  if (!agreement) throw new Error(`no agreement in stage ${stage}`);
  const { agreementId, version } = agreement;
  return fact('judicial-confirmation.application-window-closed.v1', { agreementId, agreementVersion: version, dueOn });
};
