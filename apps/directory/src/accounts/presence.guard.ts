import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { POOL } from '@one-window/messaging';
import type { SignedInRequest } from '@one-window/platform';
import type { Pool } from 'pg';
import { refuseUnlessPresent } from './administration';

/** The directory has the rows, so it does not go by the token alone: a locked or deactivated account is out at once. */
@Injectable()
export class PresenceGuard implements CanActivate {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** @throws Problem unauthenticated, not-permitted. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor } = context.switchToHttp().getRequest<SignedInRequest>();
    // Absent on public routes; who may use a route at all was decided before.
    if (actor) await refuseUnlessPresent(this.pool, actor);
    return true;
  }
}
