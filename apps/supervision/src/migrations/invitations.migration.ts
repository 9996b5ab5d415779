import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing of a case is left in the lists of those who stood to it so, once they do not any more. */
const keepSearchKeys = (leaving: string) => `
  create or replace function keep_search_keys() returns trigger language plpgsql as $$
  begin
    insert into case_title (case_id, title) select new.case_id, new.title where new.title is not null
      on conflict (case_id) do update set title = excluded.title where case_title.title <> excluded.title;
    insert into case_organisation (organisation_id, case_id, relation)
      select place.key::uuid, new.case_id, place.value from jsonb_each_text(new.state->'relations') as place
      on conflict (organisation_id, case_id) do update set relation = excluded.relation
        where case_organisation.relation <> excluded.relation;
    delete from case_organisation place
      where place.case_id = new.case_id and place.relation in (${leaving})
        and not (new.state->'relations' ? place.organisation_id::text);
    return null;
  end $$`;

/**
 * A service whose people are invited to a mediation finds the case among its own while they are, and no longer. No earlier
 * build recorded an invitation of one, so that no row has to be filled.
 */
export class Invitations1768500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_organisation drop constraint case_organisation_relation_check,
        add constraint case_organisation_relation_check
          check (relation in ('registered', 'referred', 'invited', 'holder', 'offered', 'ended', 'court', 'left-court'))`);
    await runner.query(keepSearchKeys(`'referred', 'invited'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(keepSearchKeys(`'referred'`));
    await runner.query(`
      delete from case_organisation where relation = 'invited';
      alter table case_organisation drop constraint case_organisation_relation_check,
        add constraint case_organisation_relation_check
          check (relation in ('registered', 'referred', 'holder', 'offered', 'ended', 'court', 'left-court'))`);
  }
}
