import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The copy of the directory, and what the pool and the work lists look for. Generated columns, because an index on an
 * expression over `data` would be rewritten with every event of a case.
 */
export class CaseLists1763700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (id uuid primary key, name text not null, kind text not null);
      create table mediator (id uuid primary key, organisation_id uuid not null, name text not null);

      alter table cases
        add column holder_organisation uuid
          generated always as ((data #>> '{holder,organisationId}')::uuid) stored,
        add column offered_to jsonb
          generated always as (case when stage = 'offered' then data #> '{offer,organisations}' end) stored;
      create index cases_by_holder on cases (holder_organisation, id desc);
      create index cases_by_holder_and_stage on cases (holder_organisation, stage, id desc);
      create index cases_by_stage on cases (stage, id desc);
      create index cases_in_pool on cases using gin (offered_to jsonb_path_ops) with (fastupdate = off);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases drop column offered_to, drop column holder_organisation;
      drop index cases_by_stage;
      drop table mediator, organisation;
    `);
  }
}
