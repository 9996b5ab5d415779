/** An access token lives ten minutes: as long as a blocked account can still act. */
export const ACCESS_TOKEN_SECONDS = 600;

/** A session ends twelve hours after signing in, however often it was refreshed: one working day. */
export const SESSION_SECONDS = 12 * 3600;

/** A refresh token that this directory issued, with its session's end; instants in milliseconds since the epoch. */
export interface IssuedRefreshToken {
  expiresAt: number;
  rotatedAt?: number;
  revokedAt?: number;
}

/** `rotate`: give the next one. `reused`: end the session. `invalid`: revoked or expired. */
export type RefreshJudgement = 'rotate' | 'reused' | 'invalid';

/**
 * Judges a presented refresh token. A token is good for one refresh; the second use of a rotated one means that two
 * parties hold it, and nobody can tell which is the thief. There is no period of grace: a client that refreshes twice at
 * once must let its tabs take turns, or sign in again.
 */
export const judgeRefreshToken = (issued: IssuedRefreshToken, now: number): RefreshJudgement => {
  if (issued.revokedAt !== undefined || now >= issued.expiresAt) return 'invalid';
  return issued.rotatedAt === undefined ? 'rotate' : 'reused';
};
