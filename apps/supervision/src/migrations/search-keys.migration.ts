import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What cases are found by beside the columns of their view: the words of the title, and the organisations that hold or
 * held them. Kept by triggers in tables of their own, because rows of the view change with every event and these do not.
 */
export class SearchKeys1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Every two neighbouring characters: Chinese has no blanks between words, and most of its words have two.
      create function pairs_of(words text) returns text[] language sql immutable strict parallel safe
        return array(select distinct substr(lower(words), at, 2) from generate_series(1, length(words) - 1) as at);

      create table case_title (case_id uuid primary key, title text not null);
      create table case_organisation (
        organisation_id uuid not null,
        case_id uuid not null,
        primary key (organisation_id, case_id)
      );

      create function keep_search_keys() returns trigger language plpgsql as $$
      begin
        insert into case_title (case_id, title) select new.case_id, new.title where new.title is not null
          on conflict do nothing;
        insert into case_organisation (organisation_id, case_id)
          select organisation::uuid, new.case_id from jsonb_array_elements_text(new.state->'organisations') as organisation
          on conflict do nothing;
        return null;
      end $$;
      create trigger search_keys_of_new_case after insert on case_view
        for each row execute function keep_search_keys();
      create trigger search_keys_of_changed_case after update on case_view
        for each row when (old.title is distinct from new.title
                           or old.state->'organisations' is distinct from new.state->'organisations')
        execute function keep_search_keys();

      insert into case_title (case_id, title) select case_id, title from case_view where title is not null;
      insert into case_organisation (organisation_id, case_id)
        select organisation::uuid, case_id
          from case_view cross join jsonb_array_elements_text(state->'organisations') as organisation;
      create index case_title_pairs on case_title using gin (pairs_of(title));

      create index case_view_unowned on case_view (registered_at desc, case_id)
        where holder_kind = 'pool' or holder_id = 'triage-desk';
      create index case_view_bounced on case_view (registered_at desc, case_id) where returned_count >= 2;
      create index case_view_anomalies on case_view (registered_at desc, case_id) where anomalies > 0;
      create index case_view_open on case_view (held_since) where not closed;
      create index timeline_closed on timeline (occurred_at) where type = 'follow-up.case-closed.v1';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index timeline_closed, case_view_open, case_view_anomalies, case_view_bounced, case_view_unowned;
      drop trigger search_keys_of_changed_case on case_view;
      drop trigger search_keys_of_new_case on case_view;
      drop function keep_search_keys();
      drop table case_organisation, case_title;
      drop function pairs_of(text);
    `);
  }
}
