import { Inject, Injectable } from '@nestjs/common';
import { type EventLogRow, eventOfRow, translateDatabaseError } from '@one-window/case-engine';
import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { partyEventTypes } from '../domain/people/person-terms';

/** Of some cases the events that tell of parties, and of other types that are asked for; those of a case in its order. */
@Injectable()
export class PartyEvents {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async ofCases(caseIds: readonly string[], besides: readonly string[] = []): Promise<AnyRecordedEvent[]> {
    try {
      const { rows } = await this.pool.query<EventLogRow & { service: ServiceName }>({
        name: 'party-events-of-cases',
        text: `select service, event_id, case_id, sequence, type, data, actor, on_behalf_of, correlation_id,
                      causation_id, occurred_at, recorded_at, previous_hash, hash
                 from timeline where case_id = any ($1::uuid[]) and type = any ($2::text[])
                order by case_id, recorded_at, service, sequence`,
        values: [caseIds, [...partyEventTypes, ...besides]],
      });
      return rows.map((row) => eventOfRow(row.service, row));
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
