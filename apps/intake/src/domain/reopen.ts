import { accept, type Decision, type DecisionContext, fact, refuse } from '@one-window/contracts';
import type { IntakeCase, IntakeStage } from './case-state';
import { REOPENING_CLOCK, reopeningClock } from './clocks';

/** The window asks, with its reason; whoever ended the case, or closed it, does not reopen it alone. */
export const askToReopen = (
  _: IntakeCase,
  { reason }: { reason: string },
  context: Pick<DecisionContext, 'today' | 'calendar'>,
): Decision => accept(fact('intake.reopening-asked.v1', { reason, clocks: { started: [reopeningClock(context)] } }));

const endedByTheWindow: ReadonlySet<IntakeStage> = new Set(['declined', 'withdrawn']);

/** Version of the agreement under which it was closed; undefined where it ended without one. */
const agreementAtTheEnd = ({ stage, closing, agreementVersion }: IntakeCase): number | undefined => {
  if (endedByTheWindow.has(stage)) return undefined;
  // Earlier builds did not tell with the closing; they told of the agreement.
  return closing ? closing.agreementVersion : agreementVersion;
};

/** Whether the window itself, triage or follow-up has ended it. */
export const hasEnded = ({ stage, closing }: IntakeCase): boolean =>
  stage === 'closed' || endedByTheWindow.has(stage) || closing !== undefined;

/**
 * Under the same number, with all that was recorded. Where an agreement is in force it binds as before: the case goes on
 * with whoever mediated and with follow-up. Otherwise it begins anew, at the window and with triage.
 */
export const approveReopening = (state: IntakeCase): Decision => {
  const { reopening, reopened = 0, registration, round = 0 } = state;
  if (!reopening) return refuse('no-reopening-asked');
  const agreementVersion = agreementAtTheEnd(state);
  return accept(
    fact('intake.case-reopened.v1', {
      ...(registration ? { caseNumber: registration.caseNumber } : {}),
      reason: reopening.reason,
      times: reopened + 1,
      ...(agreementVersion === undefined ? {} : { agreementVersion }),
      round: round + 1,
      clocks: { stopped: [REOPENING_CLOCK] },
    }),
  );
};

export const refuseReopening = ({ reopening }: IntakeCase, { reason }: { reason: string }): Decision =>
  reopening
    ? accept(fact('intake.reopening-refused.v1', { reason, clocks: { stopped: [REOPENING_CLOCK] } }))
    : refuse('no-reopening-asked');
