import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What ran out sorts in front: an obligation by the day on which it was due, a visit before everything, as its clock
 * runs no more and its day is not kept.
 */
export class OverdueFirst1764600000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function overdue_since(obligations jsonb) returns text immutable parallel safe
        return (select min(owed->>'dueOn') from jsonb_array_elements(obligations) owed
                 where (owed->>'overdue')::boolean and not (owed->>'fulfilled')::boolean);
      alter table cases alter column due_on set expression as (
        case
          when stage in ('performing', 'defaulted')
            then least(overdue_since(data->'obligations'), earliest_due(data->'clocks'))
          when stage = 'performed' and (data->>'visitOverdue')::boolean then '0000-01-01'
          else earliest_due(data->'clocks')
        end
      )
    `);
  }

  async down(): Promise<void> {
    throw new Error('The columns of the work list are never taken down; a later migration changes them');
  }
}
