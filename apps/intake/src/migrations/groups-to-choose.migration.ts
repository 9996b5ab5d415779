import { keepLines } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseLine } from '../domain/case-line';
import type { IntakeCase } from '../domain/case-state';
import { FEWEST_OF_A_GROUP } from '../domain/group';

/** Of cases with sides of many people that shall or may still choose representatives: what the law says, and who works on them. */
export class GroupsToChoose1769700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_line add column group_notices jsonb, add column group_holder text collate "C",
        add column group_mediators jsonb;
      create index cases_by_group on case_line (id) where group_notices is not null;
    `);
    await keepLines(runner);
    // Which rule speaks of a side is the law's, in code: it is asked of the few cases with so many parties.
    const cases = (await runner.query(
      `select id, data from cases where jsonb_array_length(coalesce(data #> '{registration,parties}', '[]')) >= $1`,
      [FEWEST_OF_A_GROUP],
    )) as { id: string; data: IntakeCase }[];
    for (const { id, data } of cases) {
      const line = caseLine(data);
      if (!line?.groupNotices) continue;
      await runner.query(
        `update case_line set group_notices = $2, group_holder = $3, group_mediators = $4, region_code = $5, registrar_id = $6
          where id = $1`,
        [
          id,
          JSON.stringify(line.groupNotices),
          line.groupHolder ?? null,
          line.groupMediators ? JSON.stringify(line.groupMediators) : null,
          line.regionCode ?? null,
          line.registrarId ?? null,
        ],
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}
