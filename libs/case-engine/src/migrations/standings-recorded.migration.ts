import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which layout the state of a case has. Version 0: clocks were computed when events were applied and stand in no event;
 * version 1: where the case stands is recorded. Rows of earlier builds are brought to version 1 as the service starts.
 */
export class StandingsRecorded1765000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases add column state_version smallint not null default 0;
      alter table cases alter column state_version set default 1;
      create index cases_of_earlier_builds on cases (id) where state_version = 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cases drop column state_version');
  }
}
