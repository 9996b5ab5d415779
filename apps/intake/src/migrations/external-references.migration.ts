import { createReferenceKey } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Number of a sheet at its source (12345, petition office, court), once per source: a second registration of the same
 * sheet is refused by the unique index, however many are sent at once, unless it says that it is another quarrel. Kept
 * by a trigger, in the statement that opens the case and so draws its number; what was registered twice before stays,
 * the earliest as the first.
 */
export class ExternalReferences1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createReferenceKey);
    await runner.query(`
      create table external_reference (
        case_id uuid primary key,
        source text not null,
        key text not null,
        -- False: registered beside the first one, with a reason.
        first boolean not null
      );
      create unique index external_reference_first on external_reference (source, key) where first;
      create index external_reference_cases on external_reference (key, case_id);

      insert into external_reference (case_id, source, key, first)
        select id, source, key, row_number() over (partition by source, key order by id) = 1
          from (select id, data #>> '{registration,source}' as source,
                       reference_key(data #>> '{registration,externalReference}') as key from cases) as registered
         where key is not null;

      create function keep_external_reference() returns trigger language plpgsql as $$
      declare
        registration jsonb := new.data->'registration';
        reference text := reference_key(registration->>'externalReference');
      begin
        insert into external_reference (case_id, source, key, first)
          values (new.id, registration->>'source', reference, true)
          on conflict (source, key) where first do nothing;
        if found then return null; end if;
        if not jsonb_exists(registration, 'another') then
          raise unique_violation using constraint = 'external_reference_first',
            message = 'the source has sent this number before';
        end if;
        insert into external_reference (case_id, source, key, first)
          values (new.id, registration->>'source', reference, false);
        return null;
      end $$;
      create trigger external_reference_of_new_case after insert on cases
        for each row when (new.data #>> '{registration,externalReference}' is not null)
        execute function keep_external_reference();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger external_reference_of_new_case on cases;
      drop function keep_external_reference();
      drop table external_reference;
      drop function reference_key(text);
    `);
  }
}
