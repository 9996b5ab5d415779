import earlierYears from './calendar/2004-2023.json';
import year2024 from './calendar/2024.json';
import year2025 from './calendar/2025.json';
import year2026 from './calendar/2026.json';
import year2027 from './calendar/2027.json';
import year2028 from './calendar/2028.json';
import year2029 from './calendar/2029.json';
import year2030 from './calendar/2030.json';
import year2031 from './calendar/2031.json';
import { WorkingCalendar, calendarYear } from './working-calendar';

/**
 * What a database is seeded with: 2004 to 2026 as published by the State Council, 2027 to 2031 provisional. Later notices
 * are published by an administrator and stand in the databases only.
 */
export const defaultCalendar = new WorkingCalendar(
  [...earlierYears, year2024, year2025, year2026, year2027, year2028, year2029, year2030, year2031].map(calendarYear),
);
