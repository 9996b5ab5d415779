import type { MigrationInterface, QueryRunner } from 'typeorm';

const keepSearchKeys = (leaving: string) => `
  create or replace function keep_search_keys() returns trigger language plpgsql as $$
  begin
    insert into case_title (case_id, title) select new.case_id, new.title where new.title is not null
      on conflict (case_id) do update set title = excluded.title where case_title.title <> excluded.title;
    insert into case_organisation (organisation_id, case_id, relation)
      select place.key::uuid, new.case_id, place.value from jsonb_each_text(new.state->'relations') as place
      on conflict (organisation_id, case_id) do update set relation = excluded.relation
        where case_organisation.relation <> excluded.relation;
    ${leaving}
    return null;
  end $$`;

/**
 * A body that sent back what was referred to it finds the case no longer: it was never its holder, and nothing of it is
 * left for them. Whoever was offered it, held it or was asked as a court stays somebody who once had to do with it.
 */
export class LeftRelations1768400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      keepSearchKeys(`delete from case_organisation place
      where place.case_id = new.case_id and place.relation = 'referred'
        and not (new.state->'relations' ? place.organisation_id::text);`),
    );
    await runner.query(`delete from case_organisation place using case_view view
      where view.case_id = place.case_id and place.relation = 'referred' and view.state ? 'relations'
        and not (view.state->'relations' ? place.organisation_id::text)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(keepSearchKeys(''));
  }
}
