import { Inject, Injectable } from '@nestjs/common';
import type { ServiceName } from '@one-window/contracts';
import {
  exactEventColumns,
  type ExactEventRow,
  jsonOfExactRow,
  POOL,
  translateDatabaseError,
} from '@one-window/messaging';
import type { Pool } from 'pg';

/** Recorded events out of the timeline, field for field as their services hashed them. */
@Injectable()
export class RecordedEvents {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** `{ "items": […] }`: these events, and what `owner` recorded of these cases. @throws Problem unavailable. */
  async asJson(ids: readonly string[], caseIds: readonly string[], owner: ServiceName): Promise<string> {
    try {
      const { rows } = await this.pool.query<ExactEventRow & { service: ServiceName }>({
        name: 'recorded-events',
        text: `select service, ${exactEventColumns} from timeline where event_id = any ($1::uuid[])
               union all
               select service, ${exactEventColumns} from timeline where case_id = any ($2::uuid[]) and service = $3`,
        values: [ids, caseIds, owner],
      });
      const chains = rows.toSorted((one, other) => Number(one.sequence) - Number(other.sequence));
      return `{"items":[${chains.map((row) => jsonOfExactRow(row.service, row)).join(',')}]}`;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
