import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people are found by: keys of names, spellings and numbers, hashed with a key that the database does not know. They
 * are kept by who takes events in; cases of earlier builds get theirs from the running service (`PeopleFill`), which has
 * the key. Keys are only ever added: who had another name before is compared with what was looked for.
 */
export class CasePeople1767000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_people (
        case_id uuid primary key,
        registered_at timestamptz not null,
        version smallint not null,
        keys int[] not null
      );
      create index case_people_keys on case_people using gin (keys);

      create function keep_case_people(p_people jsonb) returns void language sql as $$
        insert into case_people (case_id, registered_at, version, keys)
          select v.case_id, v.registered_at, p.version, p.keys
            from jsonb_to_recordset(p_people) as p(case_id uuid, version smallint, keys int[])
                 join case_view v on v.case_id = p.case_id and v.registered_at is not null
           order by v.case_id
          on conflict (case_id) do update set
            version = greatest(case_people.version, excluded.version),
            keys = array(select distinct unnest(case_people.keys || excluded.keys))
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function keep_case_people(jsonb); drop table case_people');
  }
}
