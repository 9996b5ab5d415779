import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Records of sessions name those to whom they were confided: who was appointed when the record was made. For records
 * made before this was kept, the service's own log says so.
 */
export class RecordReaders1764700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function pg_temp.appointed_when_recorded(of_case uuid, of_session text) returns jsonb language sql as $$
        select coalesce((
          select jsonb_path_query_array(appointment.data, '$.mediators[*].mediatorId')
            from event_log recording
            join event_log appointment on appointment.case_id = recording.case_id
             and appointment.type = 'mediation.mediator-appointed.v1' and appointment.sequence < recording.sequence
           where recording.case_id = of_case and recording.type = 'mediation.session-recorded.v1'
             and recording.data->>'sessionId' = of_session
           order by appointment.sequence desc limit 1), '[]'::jsonb)
      $$;
      update cases set data = jsonb_set(data, '{sessions}', (
          select jsonb_agg(
              case when session ? 'record'
                then jsonb_set(session, '{record,appointed}', pg_temp.appointed_when_recorded(id, session->>'sessionId'))
                else session end order by place)
            from jsonb_array_elements(data->'sessions') with ordinality as told(session, place)))
        where jsonb_path_exists(data, '$.sessions[*].record');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update cases set data = jsonb_set(data, '{sessions}', (
          select jsonb_agg(session #- '{record,appointed}' order by place)
            from jsonb_array_elements(data->'sessions') with ordinality as told(session, place)))
        where jsonb_path_exists(data, '$.sessions[*].record');
    `);
  }
}
