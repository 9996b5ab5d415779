/**
 * An access token lives two minutes. Every service refuses it seconds after its session ended; while events do not flow,
 * this is how long somebody who is out can still act.
 */
export const ACCESS_TOKEN_SECONDS = 120;

/** A session ends twelve hours after signing in, however often it was refreshed: one working day. */
export const SESSION_SECONDS = 12 * 3600;

/** A token may be signed by one machine a moment after another one ended its session, and clocks differ. */
const MARGIN_SECONDS = 60;

/** When the last access token of a session that ended `now` has certainly expired; milliseconds since the epoch. */
export const tokensExpireAt = (now: number): number => now + (ACCESS_TOKEN_SECONDS + MARGIN_SECONDS) * 1000;

/** A refresh token that this directory issued, with its session's end; instants in milliseconds since the epoch. */
export interface IssuedRefreshToken {
  /** Twelve hours after signing in. */
  expiresAt: number;
  /** When the session was opened or last refreshed. */
  lastUsedAt: number;
  rotatedAt?: number;
  revokedAt?: number;
}

/** `rotate`: give the next one. `reused`: end the session. `invalid`: revoked, expired, or left alone for too long. */
export type RefreshJudgement = 'rotate' | 'reused' | 'invalid';

/**
 * Judges a presented refresh token; `idle` is how long a session may be left alone, in milliseconds. A token is good for
 * one refresh; the second use of a rotated one means that two parties hold it, and nobody can tell which is the thief.
 * There is no period of grace: a client that refreshes twice at once must let its tabs take turns, or sign in again.
 */
export const judgeRefreshToken = (issued: IssuedRefreshToken, now: number, idle: number): RefreshJudgement => {
  if (issued.revokedAt !== undefined || now >= issued.expiresAt || now >= issued.lastUsedAt + idle) return 'invalid';
  return issued.rotatedAt === undefined ? 'rotate' : 'reused';
};
