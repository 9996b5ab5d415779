import fc from 'fast-check';
import { type IssuedRefreshToken, judgeRefreshToken } from './refresh-token';

const EXPIRES = 1_800_000_000_000;
const fresh: IssuedRefreshToken = { expiresAt: EXPIRES };
const before = fc.integer({ min: 0, max: EXPIRES - 1 });
const after = fc.integer({ min: EXPIRES, max: EXPIRES * 2 });

describe('A refresh token', () => {
  it('is good for one refresh while its session lasts', () => {
    fc.assert(fc.property(before, (now) => judgeRefreshToken(fresh, now) === 'rotate'));
  });

  it('is reused when it comes a second time, a millisecond later or hours later: there is no grace', () => {
    fc.assert(
      fc.property(before, before, (rotatedAt, now) => judgeRefreshToken({ ...fresh, rotatedAt }, now) === 'reused'),
    );
  });

  it('is worth nothing once its session has expired, used or not', () => {
    fc.assert(
      fc.property(after, fc.option(before, { nil: undefined }), (now, rotatedAt) => {
        const issued = { ...fresh, ...(rotatedAt === undefined ? {} : { rotatedAt }) };
        return judgeRefreshToken(issued, now) === 'invalid';
      }),
    );
  });

  it('is worth nothing once its session was ended, used or not', () => {
    fc.assert(
      fc.property(before, before, fc.boolean(), (revokedAt, now, used) => {
        const issued = { ...fresh, revokedAt, ...(used ? { rotatedAt: revokedAt } : {}) };
        return judgeRefreshToken(issued, now) === 'invalid';
      }),
    );
  });
});
