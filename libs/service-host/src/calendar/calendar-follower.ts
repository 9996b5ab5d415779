import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import type { Projection } from '@one-window/transport';
import type { PoolClient } from 'pg';

/** Keeps what the directory published of the working calendar; {@link CalendarKeeper} lets the processes count by it. */
export class CalendarFollower implements Projection {
  readonly name = 'calendar';
  readonly listensTo: readonly ServiceName[] = ['directory'];

  concerns({ type }: AnyRecordedEvent): boolean {
    return type === 'directory.calendar-published.v1';
  }

  async project(events: readonly AnyRecordedEvent[], client: PoolClient): Promise<void> {
    for (const event of events) {
      if (event.type !== 'directory.calendar-published.v1') continue;
      const { version, year, source, off, work } = event.data;
      await client.query({
        name: 'keep-calendar-year',
        text: `insert into calendar_year (version, year, data, event_id) values ($1, $2, $3, $4) on conflict do nothing`,
        values: [version, year, JSON.stringify({ year, status: 'published', source, off, work }), event.id],
      });
    }
  }
}
