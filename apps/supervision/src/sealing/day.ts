import {
  addDays,
  civilDate,
  civilDateOf,
  endOfDay as endOf,
  instant,
  startOfDay as startOf,
} from '@one-window/time-limits';

/** Shanghai civil date of an instant. */
export const dayOf = (moment: string): string => civilDateOf(instant(moment));

/** First and last millisecond of a Shanghai day, ISO 8601 UTC. */
export const startOfDay = (day: string): string => startOf(civilDate(day));
export const endOfDay = (day: string): string => endOf(civilDate(day));

/** The Shanghai day so many days before another. */
export const daysBefore = (day: string, days: number): string => addDays(civilDate(day), -days);
