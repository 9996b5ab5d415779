import type { MigrationInterface, QueryRunner } from 'typeorm';

const keepSearchKeys = (onTitle: string) => `
  create or replace function keep_search_keys() returns trigger language plpgsql as $$
  begin
    insert into case_title (case_id, title) select new.case_id, new.title where new.title is not null
      on conflict ${onTitle};
    insert into case_organisation (organisation_id, case_id, relation)
      select place.key::uuid, new.case_id, place.value from jsonb_each_text(new.state->'relations') as place
      on conflict (organisation_id, case_id) do update set relation = excluded.relation
        where case_organisation.relation <> excluded.relation;
    return null;
  end $$`;

/** A title that was corrected is found by its words of today. */
export class CorrectedTitles1767300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      keepSearchKeys('(case_id) do update set title = excluded.title where case_title.title <> excluded.title'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(keepSearchKeys('do nothing'));
  }
}
