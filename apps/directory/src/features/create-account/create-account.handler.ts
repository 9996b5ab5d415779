import { Inject, Injectable } from '@nestjs/common';
import { inTransaction } from '@one-window/case-engine';
import { type Actor, Problem } from '@one-window/contracts';
import { Clock, newId } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { Administration } from '../../accounts/administration';
import { oneTimePassword, oneTimeUntil } from '../../accounts/one-time-password';
import { PasswordPolicy } from '../../accounts/password-policy';
import { Passwords } from '../../accounts/passwords';
import { SignInLog } from '../../accounts/sign-in-log';
import { Staff } from '../../accounts/staff';
import { type AccountPlace, placeObjection, rolesObjection } from '../../domain/account-rules';
import type { CreateAccountRequest } from './create-account.request';

/** A new account; `oneTimePassword` where the house made the first password, told once. */
export interface CreatedAccount {
  accountId: string;
  oneTimePassword?: string;
}

/** The first password of the account that the installation itself creates. */
export interface GivenPassword {
  password: string;
  /** Made by the installation and not by a person: it has to be changed at the first sign-in. */
  temporary: boolean;
}

/** The place with the names that a password must not be made of. */
type NamedPlace = AccountPlace & { organisation: { name: string; shortName: string } };
type NewAccount = Omit<CreateAccountRequest, 'password'>;

/**
 * Creates an account in an organisation that the roles belong to. A password that an administrator knows is changed at
 * the first sign-in (OWASP ASVS 5.0.0 6.4.1); without one the house makes it.
 * @throws Problem password-too-weak, organisation-not-found, account-does-not-fit, username-taken.
 */
@Injectable()
export class CreateAccount {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly administration: Administration,
    private readonly policy: PasswordPolicy,
    private readonly passwords: Passwords,
    private readonly staff: Staff,
    private readonly log: SignInLog,
  ) {}

  async execute({ password, ...request }: CreateAccountRequest, by: Actor): Promise<CreatedAccount> {
    const place = await this.placeOf(request);
    if (password !== undefined) {
      const { name, shortName } = place.organisation;
      this.policy.check(password, { username: request.username, names: [request.name, name, shortName] }, 'password');
    }
    const given = password ?? oneTimePassword();
    const insert = await this.prepare(request, place, given, true);
    const accountId = await this.administration.act(by, async (client) => {
      const created = await insert(client, by.accountId);
      await this.staff.tell(client, created);
      return created;
    });
    this.staff.publish();
    return { accountId, ...(password === undefined ? { oneTimePassword: given } : {}) };
  }

  /** The first administrator, whom nobody created. */
  async executeFirst(request: NewAccount, { password, temporary }: GivenPassword): Promise<void> {
    if (!temporary) this.policy.check(password, { username: request.username, names: [request.name] }, 'password');
    const insert = await this.prepare(request, await this.placeOf(request), password, temporary);
    await inTransaction(this.pool, (client) => insert(client));
  }

  private async prepare(request: NewAccount, place: AccountPlace, password: string, temporary: boolean) {
    const misplaced = rolesObjection(request.roles) ?? placeObjection(request.roles, place);
    if (misplaced) throw new Problem('account-does-not-fit', { field: misplaced.field, reason: misplaced });
    const passwordHash = await this.passwords.hash(password);
    return async (client: PoolClient, byAccountId?: string): Promise<string> => {
      const accountId = newId();
      // Nobody could give the first administrator another one.
      const until = byAccountId === undefined ? null : oneTimeUntil(this.clock.machineMilliseconds());
      await this.insert(client, accountId, request, { passwordHash, temporary, until });
      const by = byAccountId === undefined ? {} : { byAccountId };
      await this.log.append({ what: 'account-created', accountId, ...by }, client);
      return accountId;
    };
  }

  private async placeOf({ organisationId, mediatorId }: NewAccount): Promise<NamedPlace> {
    const organisations = await this.pool.query<NamedPlace['organisation']>(
      'select id, kind, dispute_kinds as "disputeKinds", name, short_name as "shortName" from organisation where id = $1',
      [organisationId],
    );
    const organisation = organisations.rows[0];
    if (!organisation) throw new Problem('organisation-not-found', { organisationId });
    if (mediatorId === undefined) return { organisation };
    const mediators = await this.pool.query<{ organisationId: string }>(
      'select organisation_id as "organisationId" from mediator where id = $1 and left_since is null',
      [mediatorId],
    );
    const mediator = mediators.rows[0];
    if (!mediator) {
      const reason = { zh: '没有找到该调解员，或者已经离任', en: 'no such mediator, or one who left' };
      throw new Problem('account-does-not-fit', { field: 'mediatorId', reason });
    }
    return { organisation, mediator };
  }

  private async insert(
    client: PoolClient,
    accountId: string,
    request: NewAccount,
    { passwordHash, temporary, until }: { passwordHash: string; temporary: boolean; until: string | null },
  ) {
    try {
      await client.query(
        `insert into account (id, username, display_name, password_hash, roles, organisation_id, mediator_id,
           created_at, password_changed_at, password_change_required, one_time_until)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10)`,
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
          until,
        ],
      );
    } catch (error) {
      if (error instanceof DatabaseError && error.constraint === 'account_username_key') {
        throw new Problem('username-taken', { field: 'username', username: request.username });
      }
      throw error;
    }
  }
}
