import { type Consumer, eventDay, inTransaction } from '@one-window/case-engine';
import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import type { Pool, PoolClient } from 'pg';

/** Writes received events into tables of its own (a copy of the directory, the supervisors' view). */
export interface Projection {
  readonly name: string;
  readonly listensTo: readonly ServiceName[];
  /** Whether an event of this type matters here; others leave no trace. Absent: all of them do. */
  concerns?(event: AnyRecordedEvent): boolean;
  /** Called with events not seen before, in order, inside the transaction that also marks them as seen. */
  project(events: readonly AnyRecordedEvent[], client: PoolClient): Promise<void>;
}

export class ProjectionConsumer implements Consumer {
  readonly name: string;
  readonly listensTo: readonly ServiceName[];

  constructor(
    private readonly pool: Pool,
    private readonly projection: Projection,
  ) {
    this.name = projection.name;
    this.listensTo = projection.listensTo;
  }

  concerns(event: AnyRecordedEvent): boolean {
    return this.projection.concerns?.(event) ?? true;
  }

  async takeIn(events: readonly AnyRecordedEvent[], evenIfBlocked = false): Promise<void> {
    const caseIds = events.map(({ caseId }) => caseId);
    await inTransaction(this.pool, async (client) => {
      const { rows } = await client.query<{ event_id: string }>({
        name: 'mark-events-seen',
        text: `with guard as materialized (select refuse_blocked($1, $5::text[]))
               insert into inbox (consumer, event_id, event_day, case_id, case_version)
                 select $1, e.id, e.day, e.case_id, 0
                   from guard, unnest($2::uuid[], $3::date[], $4::uuid[]) as e(id, day, case_id) order by e.id
               on conflict do nothing returning event_id`,
        values: [
          this.name,
          events.map((event) => event.id),
          events.map(eventDay),
          caseIds,
          evenIfBlocked ? [] : caseIds,
        ],
      });
      const fresh = new Set(rows.map((row) => row.event_id));
      const unseen = events.filter((event) => fresh.delete(event.id));
      if (unseen.length > 0) await this.projection.project(unseen, client);
    });
  }
}
