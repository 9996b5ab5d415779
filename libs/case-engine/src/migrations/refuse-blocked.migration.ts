import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets the statement that takes events in refuse (OW423) by itself when an earlier message of one of the keys is parked:
 * no question beforehand, and nothing can be parked between the question and the answer.
 */
export class RefuseBlocked1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refuse_blocked(p_consumer text, p_keys text[]) returns void language plpgsql as $$
      begin
        if exists (select from dead_letter
            where consumer = p_consumer and key = any (p_keys) and status in ('open', 'replaying')) then
          raise exception 'an earlier message of a key is parked' using errcode = 'OW423';
        end if;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function refuse_blocked');
  }
}
