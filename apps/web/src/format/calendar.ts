import { daysOff, daysWorked } from '../generated/calendar-days';

export type DayNote = { kind: 'holiday'; name: string } | { kind: 'worked' };

/** What the official calendar says about a day beyond its weekday: a holiday, or a weekend that is worked. */
export const dayNote = (day: string): DayNote | undefined => {
  const name = (daysOff as Readonly<Record<string, string>>)[day];
  if (name !== undefined) return { kind: 'holiday', name };
  return (daysWorked as readonly string[]).includes(day) ? { kind: 'worked' } : undefined;
};
