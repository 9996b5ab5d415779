import type { Got } from './answers';
import { get, getText } from './http';

/** What the centre says of a sealed day; `part` 1 is the day itself, 2 and on are records that arrived late. */
export type DayStatement = Got<'/api/supervision/seals'>['statements'][number]['statement'];
export type SealKeys = Got<'/api/supervision/seal-keys'>;

/** Signed days of the last month, the newest first. */
export const sealedDays = async (signal?: AbortSignal): Promise<DayStatement[]> => {
  const { statements } = await get('/api/supervision/seals', { signal });
  return statements.map(({ statement }) => statement).toReversed();
};

export const sealKeys = (signal?: AbortSignal): Promise<SealKeys> => get('/api/supervision/seal-keys', { signal });

/** The file of a day with all its parts, as the server wrote it: signatures count every character. */
export const sealOfDay = (day: string): Promise<string> => getText('/api/supervision/seals/{day}', { at: { day } });
