import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Regions, organisations, mediators, accounts, sessions and keys. Roles get what they need and no more. */
export class DirectoryTables1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table region (
        code text primary key,
        name text not null,
        level text not null check (level in ('city', 'county', 'township', 'village')),
        parent text references region
      );
      create index region_parent on region (parent, code);

      create table organisation (
        id uuid primary key,
        code text not null unique,
        name text not null,
        short_name text not null,
        kind text not null,
        region_code text not null references region,
        presence text not null check (presence in ('resident', 'rotating', 'on-call')),
        rota jsonb,
        dispute_kinds text[] not null,
        charges_fees boolean not null,
        credit_code text not null,
        telephone text not null,
        address text not null,
        court_code text
      );
      create index organisation_kind on organisation (kind, code);
      create index organisation_dispute_kinds on organisation using gin (dispute_kinds);

      create table mediator (
        id uuid primary key,
        code text not null unique,
        organisation_id uuid not null references organisation,
        name text not null,
        sex text not null check (sex in ('male', 'female')),
        work_time text not null check (work_time in ('full-time', 'part-time')),
        specialities text[] not null,
        unique (id, organisation_id)
      );
      create index mediator_organisation on mediator (organisation_id, code);

      create table account (
        id uuid primary key,
        username text not null unique check (username = lower(username)),
        display_name text not null,
        password_hash text not null,
        demonstration boolean not null default false,
        roles text[] not null check (cardinality(roles) > 0),
        organisation_id uuid not null references organisation,
        mediator_id uuid,
        active boolean not null default true,
        blocked_at timestamptz,
        created_at timestamptz not null,
        password_changed_at timestamptz not null,
        foreign key (mediator_id, organisation_id) references mediator (id, organisation_id)
      );

      -- Keyed by account, or by the keyed hash of a name that nobody has: both lock alike, so a lock betrays nothing.
      create table sign_in_attempts (
        key text primary key,
        count int not null,
        last_at timestamptz not null,
        locked_until timestamptz
      );
      create index sign_in_attempts_last on sign_in_attempts (last_at);

      -- One row to lock and to revoke for all tokens of a session, also those that are being issued meanwhile.
      create table session (
        id uuid primary key,
        account_id uuid not null references account,
        opened_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index session_account on session (account_id, expires_at);

      create table refresh_token (
        hash text primary key,
        session_id uuid not null references session on delete cascade,
        issued_at timestamptz not null,
        rotated_at timestamptz
      );
      create index refresh_token_session on refresh_token (session_id);

      create table signing_key (
        kid text primary key,
        public_key jsonb not null,
        sealed_private_key text not null,
        signs_from timestamptz not null,
        signs_until timestamptz
      );
      create unique index signing_key_one_last on signing_key ((signs_until is null)) where signs_until is null;

      create table sign_in_log (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        what text not null,
        account_id uuid,
        by_account_id uuid,
        remote_address text
      );
      create index sign_in_log_account on sign_in_log (account_id, id);
    `);

    await runner.query(`
      do $$
      declare
        service_role text := regexp_replace(current_user, '_owner$', '');
        own text := 'region, organisation, mediator, account, sign_in_attempts, session, refresh_token, signing_key,
          sign_in_log';
      begin
        execute format('revoke all on %s from %I', own, service_role);
        execute format('grant select, insert on region, organisation, mediator, sign_in_log to %I', service_role);
        execute format('grant select, insert, update on account to %I', service_role);
        execute format(
          'grant select, insert, update, delete on sign_in_attempts, session, refresh_token, signing_key to %I', service_role);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The directory is never taken down');
  }
}
