import { Inject, Injectable } from '@nestjs/common';
import { inTransaction } from '@one-window/case-engine';
import { Log } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { CENTRE_ID } from '../../centre-organisation';
import { CreateAccount, type GivenPassword } from '../create-account/create-account.handler';

export const FIRST_ADMINISTRATOR = 'administrator';
/** The password that the installation gives its first account. */
export type FirstPassword = GivenPassword;
export const FIRST_PASSWORD = Symbol('first-password');
const FIRST_ADMINISTRATOR_LOCK = 4_917_103;

/**
 * Creates the account `administrator` where there is no account yet and the installation was given a password for it;
 * everybody else is created by this person. Without a password nobody can sign in, and the log says so.
 * @throws Problem password-too-weak.
 */
@Injectable()
export class FirstAdministrator {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(FIRST_PASSWORD) private readonly first: FirstPassword | undefined,
    private readonly createAccount: CreateAccount,
    private readonly log: Log,
  ) {}

  async execute(): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [FIRST_ADMINISTRATOR_LOCK]);
      const { rowCount } = await client.query('select from account limit 1');
      if (rowCount !== 0) return;
      if (this.first === undefined) {
        this.log.event('warn', 'there is no account: start once with DIRECTORY_ADMIN_PASSWORD set');
        return;
      }
      const request = {
        username: FIRST_ADMINISTRATOR,
        name: '系统管理员',
        roles: ['administrator' as const],
        organisationId: CENTRE_ID,
      };
      await this.createAccount.executeFirst(request, this.first);
    });
  }
}
