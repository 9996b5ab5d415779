import { earliestDay, LONG_OVERDUE } from '@one-window/time-limits';
import { type ConfirmationCase, parties } from './case-state';

/** What the work list finds, sorts and shows. Days are Shanghai civil dates. */
export const caseLine = (state: ConfirmationCase) => {
  const { stage, agreement, application } = state;
  if (stage === 'none') return undefined;
  return {
    stage,
    dueOn: dueOn(state),
    organisationId: agreement?.organisation.organisationId,
    organisationName: agreement?.organisation.name,
    courtId: application?.court.organisationId,
    courtName: application?.court.name,
    courtCaseNumber: application?.courtCaseNumber,
    caseNumber: agreement?.caseNumber,
    parties: parties(state).map(({ name }) => name),
    urgent: agreement?.urgent ?? false,
    risk: agreement?.risk,
  };
};

/**
 * An application on which the court's limit ran out sorts in front of all others: its clock runs no more, and it would
 * sort with the cases on which none ever ran.
 */
const dueOn = ({ stage, clocks, application }: ConfirmationCase): string => {
  const waits = stage === 'applied' || stage === 'accepted';
  if (waits && clocks.length === 0 && (application?.overdue.length ?? 0) > 0) return LONG_OVERDUE;
  return earliestDay(clocks);
};
