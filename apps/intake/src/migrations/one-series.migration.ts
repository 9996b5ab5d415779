import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbers of cases are counted for the whole house and not by who registers: a number names county, day and running
 * number, so that windows of their own count would give one number twice. The year goes on where the centre's window was.
 */
export class OneSeries1767800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into number_series (series, last)
        select split_part(series, '/', 2), max(last) from number_series where series like '%/%' group by 1
        on conflict (series) do update set last = greatest(number_series.last, excluded.last)`);
  }

  async down(): Promise<void> {
    throw new Error('Counted by organisation, numbers that were given since would be given again');
  }
}
