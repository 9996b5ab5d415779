import type { TrackedObligation } from '../api/case-parts';

/**
 * Whether the day of an obligation is over without its being performed; until that day ends it is not yet due (Civil
 * Code art. 203). `today` is the centre's day.
 */
export const isPastDue = (
  { fulfilled, overdue, dueOn }: Pick<TrackedObligation, 'fulfilled' | 'overdue' | 'dueOn'>,
  today: string,
): boolean => !fulfilled && (overdue || dueOn < today);
