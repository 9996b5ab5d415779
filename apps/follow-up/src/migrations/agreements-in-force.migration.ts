import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Earlier builds dropped what was owed under an agreement in force when talks about amending it ended, and watched
 * nothing any more once a first pack was issued. What waits for its day is watched again; what was closed stays closed.
 */
export class AgreementsInForce1764900000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function watched_again(state jsonb, since text) returns jsonb immutable
        return (select coalesce(jsonb_agg(jsonb_build_object(
            'name', 'obligation:' || (owed->>'obligationId'), 'rule', 'agreed',
            'startedOn', state #> '{agreement,effectiveOn}', 'dueOn', owed->>'dueOn',
            'dueAt', (owed->>'dueOn') || 'T15:59:59.999Z', 'provisional', false)), '[]'::jsonb)
          from jsonb_array_elements(state->'obligations') owed
          where not (owed->>'fulfilled')::boolean and not (owed->>'overdue')::boolean and owed->>'dueOn' >= since);

      update cases set
          stage = restored.stage,
          data = (data - 'ending') || jsonb_build_object(
            'stage', restored.stage, 'clocks', watched_again(data, ''))
        from (select id, case when jsonb_path_exists(data, '$.obligations[*] ? (@.fulfilled == false).defaultReason')
                           then 'defaulted' else 'performing' end as stage
                from cases where stage = 'ended' and data ? 'agreement') restored
        where cases.id = restored.id;

      update cases set data = data || jsonb_build_object('clocks', watched_again(data, data #>> '{pack,issuedOn}'))
        where stage = 'enforcement';

      insert into timer (case_id, name, due_at)
        select id, clock->>'name', (clock->>'dueAt')::timestamptz
          from cases, jsonb_array_elements(data->'clocks') clock
          where stage in ('performing', 'defaulted', 'enforcement')
        on conflict do nothing;

      drop function watched_again(jsonb, text);
    `);
  }

  async down(): Promise<void> {
    throw new Error('What is owed under an agreement in force is never dropped again');
  }
}
