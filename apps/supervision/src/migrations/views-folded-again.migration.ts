import { type EventLogRow, eventOfRow } from '@one-window/case-engine';
import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import { hashOf } from '@one-window/proof';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { unread } from '../domain/case-reading';
import { viewRowOf } from '../domain/case-view';
import { foldCase, withAlteredEvent } from '../domain/fold-case';

const CASES_AT_ONCE = 200;

const idsStatement = `select distinct case_id from timeline
  where case_id > coalesce($1::uuid, '00000000-0000-0000-0000-000000000000') order by case_id limit ${CASES_AT_ONCE}`;

/** A view keeps its version: who has it open sees the same case. */
const viewsStatement = `
  update case_view v set
      case_number = r.case_number, title = r.title, source = r.source, dispute_kind = r.dispute_kind,
      region_code = r.region_code, urgent = r.urgent, stage = r.stage, stage_service = r.stage_service,
      holder_kind = r.holder_kind, holder_id = r.holder_id, holder_name = r.holder_name, held_since = r.held_since,
      registered_at = r.registered_at, last_event_at = r.last_event_at, next_due_at = r.next_due_at,
      next_due_rule = r.next_due_rule, returned_count = r.returned_count, anomalies = r.anomalies, closed = r.closed,
      outcome = r.outcome, state = r.state
    from jsonb_to_recordset($1::jsonb) as r(
      case_id uuid, case_number text, title text, source text, dispute_kind text, region_code text, urgent boolean,
      stage text, stage_service text, holder_kind text, holder_id text, holder_name text, held_since timestamptz,
      registered_at timestamptz, last_event_at timestamptz, next_due_at timestamptz, next_due_rule text,
      returned_count int, anomalies int, closed boolean, outcome text, state jsonb)
   where v.case_id = r.case_id`;

const organisationsStatement = `
  delete from case_organisation o using case_view v
   where v.case_id = o.case_id and v.case_id = any ($1::uuid[])
     and not jsonb_exists(v.state->'relations', o.organisation_id::text)`;

type TimelineRow = EventLogRow & { service: ServiceName };

const viewOf = (caseId: string, events: readonly AnyRecordedEvent[]) =>
  viewRowOf(
    events.reduce((before, event) => {
      const after = foldCase(before, event);
      return hashOf(event) === event.hash ? after : withAlteredEvent(after);
    }, unread(caseId)),
  );

/**
 * The views of earlier builds kept what their fold knew. The proof holds a view against today's fold of the timeline, so
 * all are folded again once; a change of the fold in a later build comes with a migration like this one.
 */
export class ViewsFoldedAgain1766200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (let last: string | undefined; ;) {
      const ids = ((await runner.query(idsStatement, [last ?? null])) as { case_id: string }[]).map(
        ({ case_id: caseId }) => caseId,
      );
      if (ids.length === 0) return;
      const rows = (await runner.query(
        'select * from timeline where case_id = any ($1::uuid[]) order by case_id, arrival',
        [ids],
      )) as TimelineRow[];
      const events = new Map<string, AnyRecordedEvent[]>(ids.map((id) => [id, []]));
      for (const row of rows) events.get(row.case_id)?.push(eventOfRow(row.service, row));
      const views = [...events].map(([caseId, of]) => viewOf(caseId, of));
      await runner.query(viewsStatement, [JSON.stringify(views)]);
      await runner.query(organisationsStatement, [ids]);
      last = ids.at(-1);
    }
  }

  async down(): Promise<void> {
    // The views are what their events add up to, in every build.
  }
}
