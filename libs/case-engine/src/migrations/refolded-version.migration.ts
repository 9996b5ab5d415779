import { makeAppendOnly } from '@one-window/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every version of a case was made by an event, recorded or received, or by a refold, which records none: so the refold
 * says which ones it made, and a version that nothing made is one whose event was taken away. What is missing in earlier
 * builds' rows is taken for refolds.
 */
export class RefoldedVersions1765400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table refolded_version (
        case_id uuid not null,
        version bigint not null,
        primary key (case_id, version)
      );
      insert into refolded_version (case_id, version)
        select id, made from cases, generate_series(1, version) as made
        except (
          select case_id, case_version from event_log
          union all
          select case_id, case_version from inbox
           where case_version > 0 and consumer = replace(regexp_replace(current_user, '_owner$', ''), '_', '-'));
    `);
    await makeAppendOnly(runner, 'refolded_version');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table refolded_version');
  }
}
