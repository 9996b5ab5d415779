import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Triage's copy of the directory, and what the work list is sorted by: `work_rank` puts the urgent (and what came back
 * twice) before the rest, and within both high risk before unclassified, medium and low.
 */
export class OrganisationsAndWorkList1760000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (
        id uuid primary key,
        code text not null,
        name text not null,
        short_name text not null,
        kind text not null,
        region_code text not null,
        presence text not null,
        dispute_kinds text[] not null,
        charges_fees boolean not null
      );
      create index organisation_kind on organisation (kind);

      alter table cases
        add work_rank smallint generated always as (
          case when data->'registration'->>'urgent' = 'true' or data->>'escalated' = 'true' then 0 else 10 end
          + case data->'classification'->>'risk' when 'high' then 0 when 'medium' then 2 when 'low' then 3 else 1 end
        ) stored,
        add arrived_at text collate "C" generated always as (data->'registration'->>'registeredAt') stored,
        add with_organisations text generated always as (data->>'withOrganisations') stored;
      create index cases_work_list on cases (stage, work_rank, arrived_at, id) where arrived_at is not null;
      create index cases_open_work on cases (work_rank, arrived_at, id)
        where arrived_at is not null and stage not in ('settled', 'referred', 'closed', 'with-mediation');
      create index cases_with_organisations on cases (with_organisations) where stage in ('offered', 'with-mediation');
    `);
    await runner.query(`
      do $$ begin
        execute format('revoke all on organisation from %I', regexp_replace(current_user, '_owner$', ''));
        execute format('grant select, insert, update on organisation to %I', regexp_replace(current_user, '_owner$', ''));
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The columns of the work list are never taken down; a later migration changes them');
  }
}
