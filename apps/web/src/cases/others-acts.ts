import type { TimelineEntry } from '../api/supervision';
import type { Account } from '../api/types';

/** What others did that the reader has not seen yet, oldest first. */
export const othersActs = (
  timeline: readonly TimelineEntry[],
  seen: ReadonlySet<string>,
  { name, organisationName }: Pick<Account, 'name' | 'organisationName'>,
): TimelineEntry[] =>
  timeline.filter(
    ({ eventId, by }) => !seen.has(eventId) && (by.name !== name || by.organisation !== organisationName),
  );
