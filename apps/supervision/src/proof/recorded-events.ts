import { Inject, Injectable } from '@nestjs/common';
import { translateDatabaseError } from '@one-window/case-engine';
import type { ServiceName } from '@one-window/contracts';
import { POOL } from '@one-window/service-host';
import { decoded, eventColumns, jsonOfExactRow, readExactEvent, RecordReader } from '@one-window/prover';
import type { Pool } from 'pg';

/** Recorded events out of the timeline, field for field as their services hashed them. */
@Injectable()
export class RecordedEvents {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** `{ "items": […] }`: these events, and what `owner` recorded of these cases. @throws Problem unavailable. */
  async asJson(ids: readonly string[], caseIds: readonly string[], owner: ServiceName): Promise<string> {
    try {
      const { rows } = await this.pool.query<{ service: ServiceName; bytes: string }>({
        name: 'recorded-events',
        text: `with found as (
                 select * from timeline where event_id = any ($1::uuid[])
                 union all
                 select * from timeline where case_id = any ($2::uuid[]) and service = $3)
               select service, encode(string_agg(record_send(row(${eventColumns()})), '' order by sequence), 'base64') as bytes
                 from found group by service`,
        values: [ids, caseIds, owner],
      });
      return `{"items":[${rows.flatMap(({ service, bytes }) => eventsIn(service, bytes)).join(',')}]}`;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

const eventsIn = (service: ServiceName, bytes: string): string[] => {
  const record = new RecordReader(decoded(bytes));
  const events: string[] = [];
  while (!record.isAtEnd) {
    record.beginRow();
    events.push(jsonOfExactRow(service, readExactEvent(record)));
  }
  return events;
};
