import { accept, type Decision, type DecisionContext, fact, refuse } from '@one-window/contracts';
import type { IntakeCase } from './case-state';
import { REOPENING_CLOCK, reopeningClock } from './clocks';

/** The window asks, with its reason; whoever ended the case does not reopen it alone. */
export const askToReopen = (
  _: IntakeCase,
  { reason }: { reason: string },
  context: Pick<DecisionContext, 'today' | 'calendar'>,
): Decision => accept(fact('intake.reopening-asked.v1', { reason, clocks: { started: [reopeningClock(context)] } }));

/** Under the same number, with all that was recorded: what was decided before is kept in its history. */
export const approveReopening = (state: IntakeCase): Decision => {
  const { reopening, reopened = 0, registration } = state;
  if (!reopening) return refuse('no-reopening-asked');
  return accept(
    fact('intake.case-reopened.v1', {
      ...(registration ? { caseNumber: registration.caseNumber } : {}),
      reason: reopening.reason,
      times: reopened + 1,
      clocks: { stopped: [REOPENING_CLOCK] },
    }),
  );
};

export const refuseReopening = ({ reopening }: IntakeCase, { reason }: { reason: string }): Decision =>
  reopening
    ? accept(fact('intake.reopening-refused.v1', { reason, clocks: { stopped: [REOPENING_CLOCK] } }))
    : refuse('no-reopening-asked');
