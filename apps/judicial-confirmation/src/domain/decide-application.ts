import {
  accept,
  type Decision,
  type DecisionContext,
  type DismissalGround,
  fact,
  refuse,
  type RefusalGround,
} from '@one-window/contracts';
import { applicationOf, clocksOfApplication, type Court, courtClock, outOfRange } from './application';
import type { ConfirmationCase } from './case-state';
import { wrongCourtCaseNumber } from './court-case-number';

/** The court takes the application in under a number of its own; from now on it has fifteen days to rule. */
export const acceptApplication = (
  state: ConfirmationCase,
  { court, courtCaseNumber }: { court: Court | undefined; courtCaseNumber: string },
  context: DecisionContext,
): Decision => {
  const { application, named } = applicationOf(state);
  if (!court) return refuse('court-unknown', { courtOrganisationId: application.court.organisationId });
  const { today } = context;
  const wrong = wrongCourtCaseNumber(courtCaseNumber, court.courtCode, today);
  if (wrong) return wrong;
  return accept(
    fact('judicial-confirmation.accepted.v1', {
      ...named,
      courtCaseNumber,
      clocks: {
        started: [courtClock('court-ruling', application.applicationId, today, context)],
        stopped: clocksOfApplication(state),
      },
    }),
  );
};

/** The court does not take the application in (Interpretation of the Civil Procedure Law art. 355). */
export const refuseApplication = (
  state: ConfirmationCase,
  { ground, reason }: { ground: RefusalGround; reason: string },
): Decision => {
  const { named } = applicationOf(state);
  const clocks = { stopped: clocksOfApplication(state) };
  return accept(fact('judicial-confirmation.refused.v1', { ...named, ground, reason, clocks }));
};

/** The ruling that the agreement is valid: it can be enforced from now on (Civil Procedure Law art. 206). */
export const confirm = (
  state: ConfirmationCase,
  { ruledOn }: { ruledOn: string },
  { today }: DecisionContext,
): Decision => {
  const { application, named } = applicationOf(state);
  const impossible = impossibleRulingDay(state, ruledOn, today);
  if (impossible) return impossible;
  const { court, courtCaseNumber = '' } = application;
  const clocks = { stopped: clocksOfApplication(state) };
  return accept(fact('judicial-confirmation.confirmed.v1', { ...named, court, courtCaseNumber, ruledOn, clocks }));
};

/** The ruling that dismisses the application (Interpretation of the Civil Procedure Law art. 358). */
export const dismiss = (
  state: ConfirmationCase,
  { ground, reason, ruledOn }: { ground: DismissalGround; reason: string; ruledOn: string },
  { today }: DecisionContext,
): Decision => {
  const { named } = applicationOf(state);
  const impossible = impossibleRulingDay(state, ruledOn, today);
  if (impossible) return impossible;
  const clocks = { stopped: clocksOfApplication(state) };
  return accept(fact('judicial-confirmation.dismissed.v1', { ...named, ground, reason, ruledOn, clocks }));
};

/** A ruling follows the acceptance and is entered when it exists. */
const impossibleRulingDay = (state: ConfirmationCase, ruledOn: string, today: string) => {
  const { application } = applicationOf(state);
  return outOfRange('ruledOn', ruledOn, application.acceptedOn ?? application.appliedOn, today);
};
