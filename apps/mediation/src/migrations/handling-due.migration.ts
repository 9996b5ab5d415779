import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the house wants done by a day is due on the lists of whoever holds the case: in the lines of cases that earlier
 * builds wrote, the day of the limit alone stood.
 */
export class HandlingDue1769700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update case_line line set due_on = handling.due_on
        from (
          select id, min(running->>'dueOn') as due_on
            from cases, jsonb_array_elements(data->'clocks') running
           where running->>'name' like 'handling:%' group by id
        ) handling
       where handling.id = line.id and handling.due_on < line.due_on;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}
