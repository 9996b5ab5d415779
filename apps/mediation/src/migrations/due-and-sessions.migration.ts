import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the lists of an organisation's open cases are sorted by: the day of the first running clock or, once it passed,
 * of the limit; and the first session that is convened and not yet recorded. Cases without a limit sort behind the rest.
 */
export class DueAndSessions1764600000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function earliest_due(clocks jsonb) returns text immutable parallel safe
        return (select min(clock->>'dueOn') from jsonb_array_elements(clocks) clock);
      create function next_session(sessions jsonb) returns text immutable parallel safe
        return (select min(session->>'startsAt') from jsonb_array_elements(sessions) session where not session ? 'record');
      alter table cases
        add column due_on text collate "C" generated always as (coalesce(
          earliest_due(data->'clocks'),
          case when (data #>> '{limit,passed}')::boolean then data #>> '{limit,dueOn}' end,
          '9999-12-31'
        )) stored,
        add column next_session_at text collate "C" generated always as (next_session(data->'sessions')) stored;
      create index open_cases_by_due on cases (holder_organisation, due_on, id)
        where stage in ('claimed', 'appointed', 'mediating', 'agreement-drafted', 'renegotiating');
      create index open_cases_by_session on cases (holder_organisation, next_session_at, id)
        where stage in ('claimed', 'appointed', 'mediating', 'agreement-drafted', 'renegotiating')
          and next_session_at is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The columns of the case lists are never taken down; a later migration changes them');
  }
}
