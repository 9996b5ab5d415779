import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { inTransaction } from '@one-window/case-engine';
import { Clock, newId, SETTINGS, type Settings } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool, PoolClient } from 'pg';
import { judgeRefreshToken, SESSION_SECONDS, tokensExpireAt } from '../domain/refresh-token';
import { SessionEndings } from './session-endings';

interface PresentedRow {
  session_id: string;
  account_id: string;
  expires_at: Date;
  last_used_at: Date;
  revoked_at: Date | null;
  rotated_at: Date | null;
}

/** A session as its tokens need it; `expiresAt`: milliseconds since the epoch. */
export interface StartedSession {
  sessionId: string;
  expiresAt: number;
  refreshToken: string;
}

/** What came of presenting a refresh token. */
export type Rotation =
  | { judgement: 'rotate'; accountId: string; session: StartedSession }
  | { judgement: 'reused'; accountId: string }
  | { judgement: 'invalid' };

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Sessions and their refresh tokens: 256 random bits each, stored as hashes, each good for one refresh. Whatever ends a
 * session is told to every service in the same transaction.
 */
@Injectable()
export class Sessions {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly endings: SessionEndings,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Opens a session with its first refresh token. */
  async open(client: PoolClient, accountId: string): Promise<StartedSession> {
    const now = this.clock.machineMilliseconds();
    await client.query('delete from session where account_id = $1 and expires_at < $2', [accountId, new Date(now)]);
    const sessionId = newId();
    const expiresAt = now + SESSION_SECONDS * 1000;
    await client.query({
      name: 'insert-session',
      text: 'insert into session (id, account_id, opened_at, last_used_at, expires_at) values ($1, $2, $3, $3, $4)',
      values: [sessionId, accountId, new Date(now), new Date(expiresAt)],
    });
    return { sessionId, expiresAt, refreshToken: await this.issue(client, sessionId) };
  }

  /** Exchanges a refresh token for the next one; the second use of a token ends the session. */
  async rotate(token: string): Promise<Rotation> {
    const rotation = await inTransaction(this.pool, async (client): Promise<Rotation> => {
      const presented = await this.presented(client, token);
      if (!presented) return { judgement: 'invalid' };
      const {
        session_id: sessionId,
        account_id: accountId,
        expires_at,
        last_used_at,
        revoked_at,
        rotated_at,
      } = presented;
      const judgement = judgeRefreshToken(
        {
          expiresAt: expires_at.getTime(),
          lastUsedAt: last_used_at.getTime(),
          ...(revoked_at ? { revokedAt: revoked_at.getTime() } : {}),
          ...(rotated_at ? { rotatedAt: rotated_at.getTime() } : {}),
        },
        this.clock.machineMilliseconds(),
        this.settings.sessionIdleMinutes * 60_000,
      );
      if (judgement === 'invalid') return { judgement };
      if (judgement === 'reused') {
        await this.revoke(client, sessionId);
        return { judgement, accountId };
      }
      await client.query({
        name: 'mark-refresh-token-rotated',
        text: `with used as (update session set last_used_at = $2 where id = $3)
               update refresh_token set rotated_at = $2 where hash = $1`,
        values: [hashOf(token), this.clock.machineNow(), sessionId],
      });
      const session = {
        sessionId,
        expiresAt: expires_at.getTime(),
        refreshToken: await this.issue(client, sessionId),
      };
      return { judgement, accountId, session };
    });
    if (rotation.judgement === 'reused') this.endings.publish();
    return rotation;
  }

  /** Whether a session has neither ended nor expired. */
  async isOpen(sessionId: string): Promise<boolean> {
    const { rowCount } = await this.pool.query({
      name: 'open-session-with-id',
      text: 'select from session where id = $1 and revoked_at is null and expires_at > $2',
      values: [sessionId, this.clock.machineNow()],
    });
    return rowCount === 1;
  }

  /** Ends the session to which a refresh token belongs, however old the token is. Returns whose session it was. */
  async end(client: PoolClient, token: string): Promise<string | undefined> {
    const presented = await this.presented(client, token);
    if (presented) await this.revoke(client, presented.session_id);
    return presented?.account_id;
  }

  /** Ends every session of an account, but for the one in which its person just acted. */
  async endAllOf(client: PoolClient, accountId: string, except?: string): Promise<void> {
    await this.tell(
      client,
      'update session set revoked_at = $2 where account_id = $1 and revoked_at is null and id is distinct from $3::uuid',
      accountId,
      except ?? null,
    );
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
      text: `select t.session_id, s.account_id, s.expires_at, s.last_used_at, s.revoked_at, t.rotated_at
               from refresh_token t join session s on s.id = t.session_id where t.hash = $1`,
      values: [hash],
    });
    return rows[0];
  }

  private async revoke(client: PoolClient, sessionId: string): Promise<void> {
    await this.tell(client, 'update session set revoked_at = $2 where id = $1 and revoked_at is null', sessionId);
  }

  /** Ends sessions and tells of those that may have an unexpired access token. */
  private async tell(client: PoolClient, ending: string, id: string, ...more: unknown[]): Promise<void> {
    const now = this.clock.machineMilliseconds();
    const { rows } = await client.query<{ sessionId: string; accountId: string; lastUsedAt: Date }>(
      `${ending} returning id as "sessionId", account_id as "accountId", last_used_at as "lastUsedAt"`,
      [id, new Date(now), ...more],
    );
    await this.endings.tell(
      client,
      rows.filter(({ lastUsedAt }) => tokensExpireAt(lastUsedAt.getTime()) > now),
    );
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
