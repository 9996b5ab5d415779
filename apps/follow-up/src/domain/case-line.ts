import { earliestDay, LONG_OVERDUE } from '@one-window/time-limits';
import { type FollowUpCase, parties } from './case-state';

/** What the work list finds, sorts and shows. Days are Shanghai civil dates. */
export const caseLine = (state: FollowUpCase) => {
  const { stage, caseNumber, agreement, volume } = state;
  if (stage === 'none') return undefined;
  return {
    stage,
    dueOn: dueOn(state),
    caseNumber,
    volumeNumber: volume?.volumeNumber,
    organisationId: agreement?.organisation.organisationId,
    organisationName: agreement?.organisation.name,
    parties: parties(state).map(({ name }) => name),
    urgent: agreement?.urgent ?? false,
    risk: agreement?.risk,
  };
};

/**
 * What ran out sorts in front: an obligation by the day on which it was due, a visit before everything, as its clock
 * runs no more and its day is not kept.
 */
const dueOn = ({ stage, clocks, obligations, visitOverdue }: FollowUpCase): string => {
  if (stage === 'performed' && visitOverdue) return LONG_OVERDUE;
  if (stage !== 'performing' && stage !== 'defaulted') return earliestDay(clocks);
  return earliestDay([...clocks, ...obligations.filter(({ overdue, fulfilled }) => overdue && !fulfilled)]);
};
