import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a change of a case costs in rows. A state of 2 to 8 kB stands in its row as it is: compressed and cut into parts
 * elsewhere, every change wrote three rows and their index entries instead of one. The outbox is small and read by its
 * key. Of the inbox only what made a version is ever looked up by case.
 */
export class LeanRows1765300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases set (toast_tuple_target = 8160);
      drop index outbox_pending;
      drop index inbox_case;
      create index inbox_case on inbox (case_id, case_version) where case_version > 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases reset (toast_tuple_target);
      create index outbox_pending on outbox (shard, position);
      drop index inbox_case;
      create index inbox_case on inbox (case_id, case_version);
    `);
  }
}
