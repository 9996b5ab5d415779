import {
  accept,
  clockNamed,
  type Decision,
  type DecisionContext,
  type DismissalGround,
  fact,
  refuse,
  type RefusalGround,
} from '@one-window/contracts';
import { basisText, laws } from '@one-window/law';
import { civilDate, startClock } from '@one-window/time-limits';
import { applicationOf, clocksOfApplication, type Court, courtClock, outOfRange } from './application';
import type { ConfirmationCase } from './case-state';
import { wrongCourtCaseNumber } from './court-case-number';
import { extensionUndecided } from './late';
import { windowClock } from './window';
import { windowClosedFact } from './withdraw';

/** The court takes the application in under a number of its own; from now on it has fifteen days to rule. */
export const acceptApplication = (
  state: ConfirmationCase,
  { court, courtCaseNumber }: { court: Court | undefined; courtCaseNumber: string },
  context: DecisionContext,
): Decision => {
  const { application, named } = applicationOf(state);
  const undecided = extensionUndecided(state);
  if (undecided) return undecided;
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

/** The ground after which another court may be asked: this one is not competent. */
const NOT_COMPETENT: RefusalGround = 'J2';

/**
 * The court does not take the application in (Interpretation of the Civil Procedure Law art. 355). Where it is not competent,
 * the parties may ask the court that is within what is left of their thirty days, which went on counting; where nothing is
 * left, the time to apply is over.
 */
export const refuseApplication = (
  state: ConfirmationCase,
  { ground, reason }: { ground: RefusalGround; reason: string },
  context: DecisionContext,
): Decision => {
  const undecided = extensionUndecided(state);
  if (undecided) return undecided;
  const { agreement, named } = applicationOf(state);
  const clocks = { stopped: clocksOfApplication(state) };
  const refused = { ...named, ground, reason, clocks };
  // In a case that is closed nobody asks another court.
  if (ground !== NOT_COMPETENT || state.closedMeanwhile)
    return accept(fact('judicial-confirmation.refused.v1', refused));
  const { dueOn: applyBy } = windowClock(agreement, context);
  return context.today <= applyBy
    ? accept(fact('judicial-confirmation.refused.v1', { ...refused, applyBy }))
    : accept(fact('judicial-confirmation.refused.v1', refused), windowClosedFact(state, applyBy));
};

/** How long a court's president may extend the time to rule, in days altogether (Provisions on Judicial Confirmation art. 5). */
const MOST_DAYS_MORE = 10;

/** Special circumstances, and the approval of the court's president: the time to rule is longer by ten days at most. */
export const extendRuling = (
  state: ConfirmationCase,
  asked: { days: number; approvedBy: string; reason: string },
  { calendar }: DecisionContext,
): Decision => {
  const { application, named } = applicationOf(state);
  const running = state.clocks.find(({ name }) => clockNamed({ name })?.kind === 'court-ruling');
  if (!running) return refuse('ruling-limit-passed', { field: 'days', rule: 'L-23' });
  const { extensions = [] } = application;
  const leftDays = extensions.reduce((left, { days }) => left - days, MOST_DAYS_MORE);
  if (asked.days > leftDays) {
    const basis = basisText(laws.judicialConfirmationProvisions('5')).zh;
    return refuse('ruling-extended-enough', { field: 'days', days: asked.days, leftDays, basis });
  }
  const longer = startClock(running.name, 'L-23', civilDate(running.startedOn), calendar, {
    extensions: [...extensions, asked].map(({ days, approvedBy, reason }) => ({
      by: days,
      consentedBy: [approvedBy],
      reason,
    })),
  });
  const { days, approvedBy, reason } = asked;
  return accept(
    fact('judicial-confirmation.ruling-extended.v1', {
      ...named,
      days,
      approvedBy,
      reason,
      dueOn: longer.dueOn,
      clocks: { started: [longer] },
    }),
  );
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
