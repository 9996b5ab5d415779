import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever registered a case outside the centre, person and organisation, finds it again among their own. */
export class Registrars1767800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_organisation drop constraint case_organisation_relation_check,
        add constraint case_organisation_relation_check
          check (relation in ('registered', 'holder', 'offered', 'ended', 'court', 'left-court'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from case_organisation where relation = 'registered';
      alter table case_organisation drop constraint case_organisation_relation_check,
        add constraint case_organisation_relation_check
          check (relation in ('holder', 'offered', 'ended', 'court', 'left-court'))`);
  }
}
