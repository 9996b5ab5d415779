import { get, getText } from './http';

/** What the centre says of a sealed day, as far as the page shows it. */
export interface DayStatement {
  number: number;
  day: string;
  /** 1 for the day itself, 2 and on for records that arrived late. */
  part: number;
  events: number;
  root: string;
  keyId: string;
}

export interface SealKeys {
  signing: { keyId: string; fingerprint: string };
  keys: { fingerprint: string; introduction: { keyId: string; since: number } }[];
}

/** Signed days of the last month, the newest first. */
export const sealedDays = async (signal?: AbortSignal): Promise<DayStatement[]> => {
  const { statements } = await get<{ statements: { statement: DayStatement }[] }>(
    '/api/supervision/seals',
    undefined,
    signal,
  );
  return statements.map(({ statement }) => statement).toReversed();
};

export const sealKeys = (signal?: AbortSignal): Promise<SealKeys> =>
  get('/api/supervision/seal-keys', undefined, signal);

/** The file of a day with all its parts, as the server wrote it: signatures count every character. */
export const sealOfDay = (day: string): Promise<string> => getText(`/api/supervision/seals/${day}`);
