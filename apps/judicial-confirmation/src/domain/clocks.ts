import { type ClockTable, fact, type Fact, type RunningClock } from '@one-window/contracts';
import type { WorkingCalendar } from '@one-window/time-limits';
import { applicationOf, courtClock } from './application';
import type { ConfirmationCase } from './case-state';
import { windowClock } from './window';
import { windowClosedFact, withdrawn } from './withdraw';

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
  objection: { binds: ['objected'], ranOut: courtOverdue },
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
