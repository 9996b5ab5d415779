import { makeAppendOnly } from '@one-window/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looked at which file, when, and why where a reason is asked for; the service's role can only add rows. */
export class AccessLog1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table access_log (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        act text not null,
        -- None for a search, which concerns nobody's case before it has found one.
        case_id uuid,
        account_id uuid not null,
        name text not null,
        roles jsonb not null,
        organisation_id uuid not null,
        organisation_name text not null,
        detail jsonb not null
      );
      create index access_log_case on access_log (case_id, id) where case_id is not null;
      create index access_log_account on access_log (account_id, id);
      create index access_log_act on access_log (act, id);
    `);
    await makeAppendOnly(runner, 'access_log');
  }

  async down(): Promise<void> {
    throw new Error('The access log is never taken down');
  }
}
