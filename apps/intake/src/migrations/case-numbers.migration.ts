import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The counter of case numbers, and the indexes of the window's lists. */
export class CaseNumbers1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_number_counter (
        centre_id uuid not null,
        year int not null,
        last int not null,
        primary key (centre_id, year)
      );
      create unique index cases_by_number on cases ((data->'registration'->>'caseNumber'));
      create index cases_by_stage on cases (stage, id desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index cases_by_stage; drop index cases_by_number; drop table case_number_counter');
  }
}
