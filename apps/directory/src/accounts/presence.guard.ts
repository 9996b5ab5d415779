import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Problem } from '@one-window/contracts';
import { Clock, type SignedInRequest } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { Sessions } from '../tokens/sessions';
import { refuseUnlessPresent } from './administration';

/**
 * The directory has the rows, so it does not go by the token alone: a locked or deactivated account, and a session that
 * has ended, are out at once, whatever has or has not been heard by event.
 */
@Injectable()
export class PresenceGuard implements CanActivate {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem unauthenticated, not-permitted, session-ended. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor, sessionId, signedIn } = context.switchToHttp().getRequest<SignedInRequest>();
    if (signedIn?.scopes) return await this.keyIsOpen(sessionId);
    // Absent on public routes; who may use a route at all was decided before.
    if (actor) await refuseUnlessPresent(this.pool, actor);
    if (sessionId !== undefined && !(await this.sessions.isOpen(sessionId))) throw new Problem('session-ended');
    return true;
  }

  private async keyIsOpen(keyId: string | undefined): Promise<true> {
    const { rowCount } = await this.pool.query(
      'select from machine_key where id = $1 and revoked_at is null and expires_at > $2',
      [keyId, this.clock.machineNow()],
    );
    if (rowCount === 0) throw new Problem('session-ended');
    return true;
  }
}
