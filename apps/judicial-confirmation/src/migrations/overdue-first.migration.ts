import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An application on which the court's limit ran out sorts in front of all others: its clock runs no more, and without
 * this it would sort with the cases on which none ever ran.
 */
export class OverdueFirst1764600000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases alter column due_on set expression as (
        case
          when stage in ('applied', 'accepted') and data->'clocks' = '[]'
            and jsonb_array_length(coalesce(data #> '{application,overdue}', '[]')) > 0 then '0000-01-01'
          else earliest_due(data->'clocks')
        end
      )
    `);
  }

  async down(): Promise<void> {
    throw new Error('The columns of the work list are never taken down; a later migration changes them');
  }
}
