import { makeAppendOnly } from '@one-window/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What supervision says of the days it sealed: keys, signed statements, and which of them went out by mail. */
export class SignedDays1765400000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table seal_key (
        since bigint primary key,
        key_id text not null unique,
        introduction jsonb not null,
        signature text not null
      );
      -- Days that were sealed before there was a key are signed at the first start: rows of day_seal stay as they are.
      create table day_statement (
        number bigint primary key,
        day date not null,
        part int not null,
        -- Number of the first statement of those that were signed together.
        batch bigint not null,
        statement jsonb not null,
        signature text not null,
        unique (day, part),
        foreign key (day, part) references day_seal (day, part)
      );
      create index day_statement_batch on day_statement (batch);
      create table seal_mail (
        batch bigint primary key,
        sent_at timestamptz not null,
        message_id text not null,
        sent_to text not null,
        answer text not null
      );
    `);
    for (const table of ['seal_key', 'day_statement', 'seal_mail']) await makeAppendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table seal_mail, day_statement, seal_key');
  }
}
