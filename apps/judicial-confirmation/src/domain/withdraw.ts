import {
  accept,
  type AnyRecordedEvent,
  type Decision,
  type DecisionContext,
  fact,
  type Fact,
} from '@one-window/contracts';
import { applicationOf, clocksOfApplication } from './application';
import type { ConfirmationCase, ConfirmationStage } from './case-state';
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

/** The window went on counting while the application was pending: after its last day nothing can be applied for. */
export const withdrawn = (state: ConfirmationCase, reason: string, context: DecisionContext): Fact[] => {
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

export const windowClosedFact = ({ stage, agreement }: ConfirmationCase, dueOn: string): Fact => {
  if (!agreement) throw new Error(`no agreement in stage ${stage}`);
  const { agreementId, version } = agreement;
  return fact('judicial-confirmation.application-window-closed.v1', { agreementId, agreementVersion: version, dueOn });
};
