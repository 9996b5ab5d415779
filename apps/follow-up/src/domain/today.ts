import { civilDateOf, instant } from '@one-window/time-limits';

/** Shanghai civil date of an instant. */
export const todayAt = (now: string): string => civilDateOf(instant(now));
