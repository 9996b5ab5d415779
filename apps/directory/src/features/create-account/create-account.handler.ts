import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '@one-window/contracts';
import { inTransaction, POOL } from '@one-window/messaging';
import { Clock, newId } from '@one-window/platform';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { Passwords } from '../../accounts/passwords';
import { SignInLog } from '../../accounts/sign-in-log';
import { type AccountPlace, passwordObjection, placeObjection } from '../../domain/account-rules';
import type { CreateAccountRequest } from './create-account.request';

/**
 * Creates an account in an organisation that the roles belong to.
 * @throws Problem password-too-weak, organisation-not-found, account-does-not-fit, username-taken.
 */
@Injectable()
export class CreateAccount {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly log: SignInLog,
  ) {}

  /**
   * `byAccountId` is absent for the first administrator, whom the installation itself creates; a `temporary` password
   * has to be changed before anything else.
   */
  async execute(
    request: CreateAccountRequest,
    byAccountId?: string,
    temporary = false,
  ): Promise<{ accountId: string }> {
    const objection = passwordObjection(request.password, request.username);
    if (objection) throw new Problem('password-too-weak', { field: 'password', reason: objection });
    const misplaced = placeObjection(request.roles, await this.placeOf(request));
    if (misplaced) throw new Problem('account-does-not-fit', { field: misplaced.field, reason: misplaced });
    const passwordHash = await this.passwords.hash(request.password);
    const accountId = newId();
    try {
      await inTransaction(this.pool, async (client) => {
        await this.insert(client, accountId, request, passwordHash, temporary);
        const by = byAccountId === undefined ? {} : { byAccountId };
        await this.log.append({ what: 'account-created', accountId, ...by }, client);
      });
    } catch (error) {
      if (error instanceof DatabaseError && error.constraint === 'account_username_key') {
        throw new Problem('username-taken', { field: 'username', username: request.username });
      }
      throw error;
    }
    return { accountId };
  }

  private async placeOf({ organisationId, mediatorId }: CreateAccountRequest): Promise<AccountPlace> {
    const organisations = await this.pool.query<AccountPlace['organisation']>(
      'select id, kind, dispute_kinds as "disputeKinds" from organisation where id = $1',
      [organisationId],
    );
    const organisation = organisations.rows[0];
    if (!organisation) throw new Problem('organisation-not-found', { organisationId });
    if (mediatorId === undefined) return { organisation };
    const mediators = await this.pool.query<{ organisationId: string }>(
      'select organisation_id as "organisationId" from mediator where id = $1',
      [mediatorId],
    );
    const mediator = mediators.rows[0];
    if (!mediator) {
      const reason = { zh: '没有找到该调解员', en: 'no such mediator' };
      throw new Problem('account-does-not-fit', { field: 'mediatorId', reason });
    }
    return { organisation, mediator };
  }

  private async insert(
    client: PoolClient,
    accountId: string,
    request: CreateAccountRequest,
    passwordHash: string,
    temporary: boolean,
  ) {
    await client.query(
      `insert into account (id, username, display_name, password_hash, roles, organisation_id, mediator_id,
           created_at, password_changed_at, password_change_required)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)`,
      [
        accountId,
        request.username,
        request.name,
        passwordHash,
        request.roles,
        request.organisationId,
        request.mediatorId ?? null,
        this.clock.machineNow(),
        temporary,
      ],
    );
  }
}
