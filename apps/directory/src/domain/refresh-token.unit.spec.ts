import fc from 'fast-check';
import { type IssuedRefreshToken, judgeRefreshToken } from './refresh-token';

const EXPIRES = 1_800_000_000_000;
const IDLE = 30 * 60_000;
const before = fc.integer({ min: IDLE, max: EXPIRES - 1 });
const after = fc.integer({ min: EXPIRES, max: EXPIRES * 2 });
const lately = fc.integer({ min: 0, max: IDLE - 1 });
/** A token of a session that was in use a moment before. */
const inUse = (now: number, since = 0): IssuedRefreshToken => ({ expiresAt: EXPIRES, lastUsedAt: now - since });

describe('A refresh token', () => {
  it('is good for one refresh while its session lasts and is in use', () => {
    fc.assert(
      fc.property(before, lately, (now, since) => judgeRefreshToken(inUse(now, since), now, IDLE) === 'rotate'),
    );
  });

  it('is reused when it comes a second time, a millisecond later or hours later: there is no grace', () => {
    fc.assert(
      fc.property(before, before, (rotatedAt, now) => {
        return judgeRefreshToken({ ...inUse(now), rotatedAt }, now, IDLE) === 'reused';
      }),
    );
  });

  it('is worth nothing once its session has expired, used or not', () => {
    fc.assert(
      fc.property(after, fc.option(before, { nil: undefined }), (now, rotatedAt) => {
        const issued = { ...inUse(now), ...(rotatedAt === undefined ? {} : { rotatedAt }) };
        return judgeRefreshToken(issued, now, IDLE) === 'invalid';
      }),
    );
  });

  it('is worth nothing once nobody has used its session for as long as one may be idle', () => {
    fc.assert(
      fc.property(before, fc.integer({ min: 0, max: EXPIRES }), (now, more) => {
        return judgeRefreshToken(inUse(now, IDLE + more), now, IDLE) === 'invalid';
      }),
    );
  });

  it('is worth nothing once its session was ended, used or not', () => {
    fc.assert(
      fc.property(before, before, fc.boolean(), (revokedAt, now, used) => {
        const issued = { ...inUse(now), revokedAt, ...(used ? { rotatedAt: revokedAt } : {}) };
        return judgeRefreshToken(issued, now, IDLE) === 'invalid';
      }),
    );
  });
});
