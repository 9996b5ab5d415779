import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@one-window/service-host';
import { inTransaction } from '@one-window/case-engine';
import type { Pool } from 'pg';
import { SignInLog } from '../../accounts/sign-in-log';
import { SessionEndings } from '../../tokens/session-endings';
import { Sessions } from '../../tokens/sessions';

/** Ends a session. A token that no session has ends nothing, and is no error: the person is out either way. */
@Injectable()
export class SignOut {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly sessions: Sessions,
    private readonly endings: SessionEndings,
    private readonly log: SignInLog,
  ) {}

  async execute(refreshToken: string, remoteAddress: string): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      const accountId = await this.sessions.end(client, refreshToken);
      if (accountId) await this.log.append({ what: 'signed-out', accountId, remoteAddress }, client);
    });
    this.endings.publish();
  }
}
