import { keepLines } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseLine } from '../domain/case-line';
import type { TriageCase } from '../domain/case-state';

/** Of cases of which it is disputed whose they are: who decides. */
export class Deciders1769700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table case_line add column decider jsonb');
    await keepLines(runner);
    const disputed = (await runner.query(
      `select c.id, c.data from case_line l join cases c on c.id = l.id
        where l.stage = 'returned' and c.data -> 'dispute' is not null`,
    )) as { id: string; data: TriageCase }[];
    for (const { id, data } of disputed) {
      const decider = caseLine(data)?.decider ?? null;
      await runner.query('update case_line set decider = $2 where id = $1', [id, decider && JSON.stringify(decider)]);
    }
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}
