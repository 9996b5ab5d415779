import { Inject, Injectable } from '@nestjs/common';
import { type EventLogRow, eventOfRow, translateDatabaseError } from '@one-window/case-engine';
import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import { POOL } from '@one-window/service-host';
import type { Pool, PoolClient } from 'pg';

type TimelineRow = EventLogRow & { service: ServiceName };

/** The recorded events of a case, field for field as their services hashed them. */
@Injectable()
export class Timeline {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** In the order in which they happened; events of one service always in the order of its chain. */
  async of(caseId: string, client: Pool | PoolClient = this.pool): Promise<AnyRecordedEvent[]> {
    try {
      const { rows } = await client.query<TimelineRow>({
        name: 'timeline-of-case',
        text: `select service, event_id, case_id, sequence, type, data, actor, on_behalf_of, correlation_id,
                      causation_id, occurred_at, recorded_at, previous_hash, hash
                 from timeline where case_id = $1 order by recorded_at, service, sequence`,
        values: [caseId],
      });
      return rows.map((row) => eventOfRow(row.service, row));
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

/** The chains of a case by service, each in its own order. */
export const chainsOf = (events: readonly AnyRecordedEvent[]): Partial<Record<ServiceName, AnyRecordedEvent[]>> => {
  const chains: Partial<Record<ServiceName, AnyRecordedEvent[]>> = {};
  for (const event of events.toSorted((one, other) => one.sequence - other.sequence)) {
    (chains[event.service] ??= []).push(event);
  }
  return chains;
};
