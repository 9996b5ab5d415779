import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import type { Account } from './account';

export interface AccountWithPassword extends Account {
  passwordHash: string;
}

const columns = `a.id as "accountId", a.username, a.display_name as name, a.roles, a.organisation_id as "organisationId",
  o.name as "organisationName", o.region_code as "regionCode", case when o.closed is not null then
    jsonb_build_object('how', o.closed, 'reason', o.closed_reason, 'since', o.closed_since) end as "organisationClosed", a.mediator_id as "mediatorId", a.demonstration, a.active,
  a.blocked_at is not null as blocked, a.password_change_required as "passwordChangeRequired",
  (extract(epoch from a.one_time_until) * 1000)::float8 as "oneTimeUntil",
  exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null) as "secondFactor"`;

/** Reads accounts for signing in, refreshing and showing oneself. */
@Injectable()
export class Accounts {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async withUsername(username: string): Promise<AccountWithPassword | undefined> {
    const { rows } = await this.pool.query<AccountWithPassword>({
      name: 'account-with-username',
      text: `select ${columns}, a.password_hash as "passwordHash"
               from account a join organisation o on o.id = a.organisation_id where a.username = $1`,
      values: [username],
    });
    return rows[0];
  }

  async withPasswordOf(accountId: string): Promise<AccountWithPassword | undefined> {
    const { rows } = await this.pool.query<AccountWithPassword>(
      `select ${columns}, a.password_hash as "passwordHash"
         from account a join organisation o on o.id = a.organisation_id where a.id = $1`,
      [accountId],
    );
    return rows[0];
  }

  async anyOfDemonstration(): Promise<boolean> {
    const { rows } = await this.pool.query<{ found: boolean }>({
      name: 'any-demonstration-account',
      text: 'select exists (select from account where demonstration and active) as found',
    });
    return rows[0]?.found ?? false;
  }

  async withId(accountId: string): Promise<Account | undefined> {
    const { rows } = await this.pool.query<Account>({
      name: 'account-with-id',
      text: `select ${columns} from account a join organisation o on o.id = a.organisation_id where a.id = $1`,
      values: [accountId],
    });
    return rows[0];
  }
}
