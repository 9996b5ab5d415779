import { defaultCalendar, SEED_VERSION } from '@one-window/time-limits';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The working calendar as data: version 1 is what the house was built with, every later version one notice that was
 * published. Rows are never changed, so that any version can be counted with again; only whether the running limits have
 * been counted anew is noted.
 */
export class WorkingCalendar1765200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_year (
        version integer not null,
        year smallint not null,
        data jsonb not null,
        event_id uuid,
        received_at timestamptz not null default now(),
        recounted boolean not null default false,
        primary key (version, year)
      );
      do $$
      declare service_role text := regexp_replace(current_user, '_owner$', '');
      begin
        execute format('revoke all on calendar_year from %I', service_role);
        execute format('grant select, insert, update (recounted) on calendar_year to %I', service_role);
      end $$;
    `);
    await runner.query(
      `insert into calendar_year (version, year, data, recounted)
         select $1, (row->>'year')::smallint, row, true from jsonb_array_elements($2::jsonb) as row`,
      [SEED_VERSION, JSON.stringify(defaultCalendar.rows)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_year');
  }
}
