import { addDays, civilDate, type CivilDate, compare, type Pause } from '@one-window/time-limits';
import type { MediationLimit, Suspension } from './case-state';

/** Days of appraisals, as they were told. */
export const pausesOf = (limit: Pick<MediationLimit, 'pauses'> | undefined): Pause[] =>
  (limit?.pauses ?? []).map(({ from, until, reason }) => ({ from: civilDate(from), until: civilDate(until), reason }));

/** Days that do not count once it stands still until that day, as far as its ground stops a limit at all. */
export const pausesOnceSuspended = (
  pauses: readonly Pause[],
  before: Suspension | undefined,
  { ground, reviewOn }: Pick<Suspension, 'ground' | 'reviewOn'>,
  today: CivilDate,
): Pause[] => {
  const until = civilDate(reviewOn);
  const last = pauses.at(-1);
  if (before?.ground === 'appraisal' && ground === 'appraisal' && last)
    return [...pauses.slice(0, -1), { ...last, until }];
  const kept = pausesOnceResumed(pauses, before, today);
  return ground === 'appraisal' ? [...kept, { from: today, until, reason: 'appraisal' }] : kept;
};

/** Days that did not count once it goes on: up to yesterday, and no longer than it was to stand still. */
export const pausesOnceResumed = (
  pauses: readonly Pause[],
  before: Suspension | undefined,
  today: CivilDate,
): Pause[] => {
  const last = pauses.at(-1);
  if (before?.ground !== 'appraisal' || !last) return [...pauses];
  const yesterday = addDays(today, -1);
  const until = compare(last.until, yesterday) < 0 ? last.until : yesterday;
  return compare(last.from, until) > 0 ? pauses.slice(0, -1) : [...pauses.slice(0, -1), { ...last, until }];
};
