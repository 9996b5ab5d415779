import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organisation that helps with a mediation finds the case among its own while it does. Nobody helped before. */
export class Helpers1769800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_organisation drop constraint case_organisation_relation_check,
        add constraint case_organisation_relation_check check (relation in
          ('registered', 'referred', 'invited', 'helper', 'holder', 'offered', 'ended', 'court', 'left-court'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update case_organisation set relation = 'ended' where relation = 'helper';
      alter table case_organisation drop constraint case_organisation_relation_check,
        add constraint case_organisation_relation_check check (relation in
          ('registered', 'referred', 'invited', 'holder', 'offered', 'ended', 'court', 'left-court'))`);
  }
}
