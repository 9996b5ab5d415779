import { makeAppendOnly } from '@one-window/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom parties can call, the tries of the public page under keyed hashes, and every look that was taken. */
export class PublicStatus1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contact (
        organisation_id uuid primary key,
        name text not null,
        kind text not null,
        telephone text
      );
      create index contact_kind on contact (kind);

      create table status_tries (
        key text primary key,
        count int not null,
        since timestamptz not null,
        locks int not null,
        locked_until timestamptz
      );
      create index status_tries_since on status_tries (since);

      -- Who is always the public; a refused look concerns no case.
      create table public_look (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        who text not null default 'public' check (who = 'public'),
        case_id uuid,
        address_hash text not null
      );
      create index public_look_case on public_look (case_id, at) where case_id is not null;
    `);
    await makeAppendOnly(runner, 'public_look');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table public_look, status_tries, contact');
  }
}
