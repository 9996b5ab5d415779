import { Inject, Injectable } from '@nestjs/common';
import { inTransaction } from '@one-window/case-engine';
import { type Actor, Problem } from '@one-window/contracts';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { SecondFactors } from '../../accounts/second-factors';
import { SignInLog } from '../../accounts/sign-in-log';
import { SessionEndings } from '../../tokens/session-endings';
import { Sessions } from '../../tokens/sessions';
import type { ConfirmSecondFactorRequest } from './second-factor.request';

/** The session in which somebody acts on their own account, and from where. */
export interface OwnSession {
  sessionId: string;
  remoteAddress: string;
}

/**
 * The authenticator shows a right code: from now on signing in asks for one. Every other session ends, as it was opened
 * by the password alone; this one goes on, and its next refresh holds the roles that waited.
 * @throws Problem second-factor-absent, second-factor-wrong.
 */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly endings: SessionEndings,
    private readonly log: SignInLog,
  ) {}

  /** Returns the recovery codes, told this once. */
  async execute(
    { code }: ConfirmSecondFactorRequest,
    { accountId }: Actor,
    { sessionId, remoteAddress }: OwnSession,
  ): Promise<string[]> {
    const proof = await this.factors.firstProof(accountId, code);
    if (proof === 'absent') throw new Problem('second-factor-absent');
    if (!proof) throw new Problem('second-factor-wrong', { field: 'code' });
    const recovery = await this.factors.newRecoveryCodes();
    await inTransaction(this.pool, async (client) => {
      if (!(await this.factors.confirm(client, accountId, proof, recovery))) throw new Problem('second-factor-absent');
      await this.sessions.endAllOf(client, accountId, sessionId);
      await this.log.append({ what: 'second-factor-set', accountId, remoteAddress }, client);
    });
    this.endings.publish();
    return recovery.codes;
  }
}
