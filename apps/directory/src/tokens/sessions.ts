import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { inTransaction, POOL } from '@one-window/messaging';
import { Clock, newId } from '@one-window/platform';
import type { Pool, PoolClient } from 'pg';
import { judgeRefreshToken, SESSION_SECONDS } from '../domain/refresh-token';

interface PresentedRow {
  session_id: string;
  account_id: string;
  expires_at: Date;
  revoked_at: Date | null;
  rotated_at: Date | null;
}

/** What came of presenting a refresh token. */
export type Rotation =
  | { judgement: 'rotate'; accountId: string; refreshToken: string }
  | { judgement: 'reused'; accountId: string }
  | { judgement: 'invalid' };

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Sessions and their refresh tokens: 256 random bits each, stored as hashes, each good for one refresh. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** Opens a session and returns its first refresh token. */
  async open(client: PoolClient, accountId: string): Promise<string> {
    const now = this.clock.machineMilliseconds();
    await client.query('delete from session where account_id = $1 and expires_at < $2', [accountId, new Date(now)]);
    const sessionId = newId();
    await client.query({
      name: 'open-session',
      text: 'insert into session (id, account_id, opened_at, expires_at) values ($1, $2, $3, $4)',
      values: [sessionId, accountId, new Date(now), new Date(now + SESSION_SECONDS * 1000)],
    });
    return await this.issue(client, sessionId);
  }

  /** Exchanges a refresh token for the next one; the second use of a token ends the session. */
  rotate(token: string): Promise<Rotation> {
    return inTransaction(this.pool, async (client): Promise<Rotation> => {
      const presented = await this.presented(client, token);
      if (!presented) return { judgement: 'invalid' };
      const { session_id: sessionId, account_id: accountId, expires_at, revoked_at, rotated_at } = presented;
      const judgement = judgeRefreshToken(
        {
          expiresAt: expires_at.getTime(),
          ...(revoked_at ? { revokedAt: revoked_at.getTime() } : {}),
          ...(rotated_at ? { rotatedAt: rotated_at.getTime() } : {}),
        },
        this.clock.machineMilliseconds(),
      );
      if (judgement === 'invalid') return { judgement };
      if (judgement === 'reused') {
        await this.revoke(client, sessionId);
        return { judgement, accountId };
      }
      await client.query({
        name: 'mark-refresh-token-rotated',
        text: 'update refresh_token set rotated_at = $2 where hash = $1',
        values: [hashOf(token), this.clock.machineNow()],
      });
      return { judgement, accountId, refreshToken: await this.issue(client, sessionId) };
    });
  }

  /** Ends the session to which a refresh token belongs, however old the token is. Returns whose session it was. */
  async end(client: PoolClient, token: string): Promise<string | undefined> {
    const presented = await this.presented(client, token);
    if (presented) await this.revoke(client, presented.session_id);
    return presented?.account_id;
  }

  /** Ends every session of an account. */
  async endAllOf(client: PoolClient, accountId: string): Promise<void> {
    await client.query('update session set revoked_at = $2 where account_id = $1 and revoked_at is null', [
      accountId,
      this.clock.machineNow(),
    ]);
  }

  private async presented(client: PoolClient, token: string): Promise<PresentedRow | undefined> {
    // The session's row is locked first and the token read afterwards: whoever waited must see what the other one did.
    const hash = hashOf(token);
    await client.query({
      name: 'lock-session',
      text: `select from session s join refresh_token t on t.session_id = s.id where t.hash = $1 for update of s`,
      values: [hash],
    });
    const { rows } = await client.query<PresentedRow>({
      name: 'presented-refresh-token',
      text: `select t.session_id, s.account_id, s.expires_at, s.revoked_at, t.rotated_at
               from refresh_token t join session s on s.id = t.session_id where t.hash = $1`,
      values: [hash],
    });
    return rows[0];
  }

  private async revoke(client: PoolClient, sessionId: string): Promise<void> {
    await client.query('update session set revoked_at = $2 where id = $1 and revoked_at is null', [
      sessionId,
      this.clock.machineNow(),
    ]);
  }

  private async issue(client: PoolClient, sessionId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await client.query({
      name: 'issue-refresh-token',
      text: 'insert into refresh_token (hash, session_id, issued_at) values ($1, $2, $3)',
      values: [hashOf(token), sessionId, this.clock.machineNow()],
    });
    return token;
  }
}
