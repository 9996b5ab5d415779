import { createReferenceKey } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases are found by the number that their source gave them (12345, petition office, court), in whatever spelling. */
export class SourceReferences1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createReferenceKey);
    await runner.query(`
      create table case_reference (case_id uuid primary key, key text not null);
      create function keep_case_reference() returns trigger language plpgsql as $$
      begin
        insert into case_reference (case_id, key) values (new.case_id, reference_key(new.data->>'externalReference'));
        return null;
      end $$;
      create trigger reference_of_registered_case after insert on timeline
        for each row when (new.type = 'intake.case-registered.v1' and new.data->>'externalReference' is not null)
        execute function keep_case_reference();
      insert into case_reference (case_id, key)
        select case_id, reference_key(data->>'externalReference') from timeline
         where service = 'intake' and type = 'intake.case-registered.v1' and data->>'externalReference' is not null;
      create index case_reference_key on case_reference (key);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger reference_of_registered_case on timeline;
      drop function keep_case_reference();
      drop table case_reference;
      drop function reference_key(text);
    `);
  }
}
