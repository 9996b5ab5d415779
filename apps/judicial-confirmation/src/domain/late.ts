import { accept, type Decision, type DecisionContext, fact, refuse, type Refusal } from '@one-window/contracts';
import { basisText, laws, timeLimitRule } from '@one-window/law';
import { civilDate, computeDeadline, explain } from '@one-window/time-limits';
import { applicationOf, clocksOfApplication } from './application';
import { type ApplicationInput, applicationOfAll } from './apply';
import type { ConfirmationCase } from './case-state';

export interface LateInput extends ApplicationInput {
  /** Why the time could not be kept: force majeure or another good reason. */
  obstacle: string;
  /** Shanghai civil date. */
  obstacleEndedOn: string;
}

/** The request to extend a time that was missed is made within ten days of the end of the obstacle. */
const RULE = 'L-21b';

/**
 * The joint application after its time, with the request to extend it (Civil Procedure Law art. 86): whether the reason is
 * good is the court's to decide, within the three days in which it decides whether to take the application in.
 * @rule R14
 */
export const applyLate = (state: ConfirmationCase, input: LateInput, context: DecisionContext): Decision => {
  const { agreement } = state;
  if (!agreement) throw new Error(`no agreement in stage ${state.stage}`);
  const { obstacle, obstacleEndedOn } = input;
  const { today } = context;
  if (obstacleEndedOn < agreement.effectiveOn || obstacleEndedOn > today) {
    const range = { from: agreement.effectiveOn, until: today };
    return refuse('confirmation-day-out-of-range', { field: 'obstacleEndedOn', day: obstacleEndedOn, ...range });
  }
  return (
    tooLateToAsk(obstacleEndedOn, context) ?? applicationOfAll(state, input, { obstacle, obstacleEndedOn }, context)
  );
};

const tooLateToAsk = (endedOn: string, { today, calendar }: DecisionContext): Refusal | undefined => {
  const deadline = computeDeadline({ rule: timeLimitRule(RULE), startedOn: civilDate(endedOn), calendar });
  if (today <= deadline.lastDay) return undefined;
  return refuse('extension-asked-too-late', {
    field: 'obstacleEndedOn',
    rule: 'R14',
    basis: basisText(laws.civilProcedureLaw('86')).zh,
    limit: RULE,
    dueOn: deadline.lastDay,
    today,
    explanation: explain(deadline, 'zh'),
    explanationEn: explain(deadline, 'en'),
  });
};

/** The application came late and the court has not yet said whether it extends the time. */
export const awaitsExtension = ({ application }: ConfirmationCase): boolean =>
  application?.late !== undefined && application.late.allowed === undefined;

/** Before a late application is examined the court decides whether it may come late. */
export const extensionUndecided = (state: ConfirmationCase): Refusal | undefined =>
  awaitsExtension(state)
    ? refuse('extension-undecided', { basis: basisText(laws.civilProcedureLaw('86')).zh })
    : undefined;

/** Whether the time is extended is the court's to decide (Civil Procedure Law art. 86); refused, the application is over. */
export const decideExtension = (
  state: ConfirmationCase,
  { allowed, reason }: { allowed: boolean; reason: string },
): Decision => {
  if (!awaitsExtension(state)) return refuse('extension-not-asked');
  const { named } = applicationOf(state);
  return accept(
    fact('judicial-confirmation.extension-decided.v1', {
      ...named,
      allowed,
      reason,
      ...(allowed ? {} : { clocks: { stopped: clocksOfApplication(state) } }),
    }),
  );
};
