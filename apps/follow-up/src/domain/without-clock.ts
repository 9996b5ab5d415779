import type { FollowUpStage } from './case-state';

/** Stages in which follow-up counts no days, or not always, each with why nobody has to. */
export const withoutClock: Readonly<Partial<Record<FollowUpStage, string>>> = {
  suspended: 'Nothing falls due while the parties talk about an agreement that no court would confirm.',
  defaulted: 'What was due is over; until when the creditor may go to court is told with the default.',
  enforcement: 'A court enforces in its own time; what falls due later is counted.',
  visited: 'Nothing is owed to anybody any more; the desk closes the case.',
  ended: 'Nothing was agreed and so nothing is owed; the desk closes the case.',
  closed: 'The case is over; it goes to the archive as one volume.',
};
