import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the work list is found and sorted by. A case on which no clock runs sorts behind all others. Generated columns,
 * as an index on an expression over `data` would be rewritten with every event.
 */
export class WorkList1763700000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function earliest_due(clocks jsonb) returns text immutable parallel safe
        return (select coalesce(min(clock->>'dueOn'), '9999-12-31') from jsonb_array_elements(clocks) clock);
      alter table cases
        add column organisation_id uuid
          generated always as ((data #>> '{agreement,organisation,organisationId}')::uuid) stored,
        add column due_on text collate "C" generated always as (earliest_due(data->'clocks')) stored;
      create index cases_by_due on cases (due_on, id);
      create index cases_by_stage_and_due on cases (stage, due_on, id);
      create index cases_by_organisation_and_due on cases (organisation_id, due_on, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('The columns of the work list are never taken down; a later migration changes them');
  }
}
