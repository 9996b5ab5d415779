import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions that ended while access tokens of theirs may be unexpired; a row is of no use once they are. */
export class EndedSessions1764633600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ended_session (
        session_id uuid primary key,
        tokens_expire_at timestamptz not null
      );
      do $$
      declare service_role text := regexp_replace(current_user, '_owner$', '');
      begin
        execute format('revoke all on ended_session from %I', service_role);
        execute format('grant select, insert, delete on ended_session to %I', service_role);
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ended_session');
  }
}
