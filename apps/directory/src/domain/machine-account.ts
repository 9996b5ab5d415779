import { MACHINE_KEY_START, type Scope, scopeRow, scopes } from '@one-window/contracts';

/** A key lives a year at most; whoever needs it longer makes the next one. */
export const KEY_DAYS_AT_MOST = 366;
/** After the next key was made the one before may be used on for so long at most: until every program has the new one. */
export const OVERLAP_HOURS_AT_MOST = 168;

const DAY_MILLISECONDS = 86_400_000;
const HOUR_MILLISECONDS = 3_600_000;

/** When a new key expires; instants in milliseconds since the epoch. */
export const expiresAfter = (days: number, now: number): number => now + days * DAY_MILLISECONDS;

/** When an earlier key ends after the next one was made: after the overlap, and never later than it would have anyway. */
export const endsAfterOverlap = (expiresAt: number, hours: number, now: number): number =>
  Math.min(expiresAt, now + hours * HOUR_MILLISECONDS);

/** What is shown of a key for good: enough to know it again, nothing to guess the rest from. */
export const keyPrefix = (id: string): string => `${MACHINE_KEY_START}${id}`;
export const keyText = (id: string, secret: string): string => `${keyPrefix(id)}_${secret}`;

/** In one order, each once. */
export const foldScopes = (wanted: readonly Scope[]): Scope[] => scopes.filter((scope) => wanted.includes(scope));

/** Whether a key opens clear text or whole files. */
export const isConfided = (given: readonly Scope[]): boolean => given.some((scope) => scopeRow(scope).confided);

/** As whom a program stands in files and logs: everybody who reads its name knows that no person acted. */
export const machineName = (name: string): string => `${name}（程序）`;
