import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No case number twice, and the indexes of the window's lists. */
export class CaseNumbers1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unique index cases_by_number on cases ((data->'registration'->>'caseNumber'));
      create index cases_by_stage on cases (stage, id desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index cases_by_stage; drop index cases_by_number');
  }
}
