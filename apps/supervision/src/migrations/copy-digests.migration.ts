import type { MigrationInterface, QueryRunner } from 'typeorm';

const inbox = `inbox i on i.consumer = 'supervision/cases' and i.event_id = t.event_id
  and i.event_day = (t.recorded_at at time zone 'UTC')::date`;

/** Rows of the copy as earlier builds hashed them: as text, each by itself. */
const asText = `sha256(convert_to(row(
  t.arrival, t.service, t.sequence, t.event_id, t.type, t.data, t.actor, t.on_behalf_of, t.correlation_id, t.causation_id,
  t.occurred_at, t.recorded_at, t.previous_hash, t.hash, i.case_id, i.case_version, i.hash)::text, 'UTF8'))`;

/** As they are hashed now: in the form in which they are read, with the columns of an event as its service has them. */
const asRead = `record_send(row(
  t.arrival, t.service, t.event_id, t.case_id, t.sequence, t.type, t.data, t.actor, t.on_behalf_of, t.correlation_id,
  t.causation_id, t.occurred_at, t.recorded_at, t.previous_hash, t.hash, i.case_id, i.case_version, i.hash))`;

const restated = (from: string, to: string): string => `
  set local timezone to 'UTC'; set local datestyle to 'ISO'; set local bytea_output to 'hex';
  update case_proof p set recorded = rows.next
    from (select known.case_id, sha256(coalesce(string_agg(${from}, '' order by t.arrival), '')) as was,
                 sha256(coalesce(string_agg(${to}, '' order by t.arrival), '')) as next
            from case_proof known join timeline t on t.case_id = known.case_id and t.arrival <= known.sequence
              left join ${inbox}
           where known.service = 'copy' group by known.case_id) as rows
   where p.service = 'copy' and p.case_id = rows.case_id and p.recorded = rows.was`;

/**
 * What the last proof said of rows of the copy that never change is said in the form in which they are hashed now. Only
 * where it is still so: what was changed since that proof stays what it is not, and the next proof finds it.
 */
export class CopyDigests1766300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(restated(asText, asRead));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(restated(asRead, asText));
  }
}
