import { Inject, Injectable } from '@nestjs/common';
import { POOL, translateDatabaseError } from '@one-window/messaging';
import { Clock } from '@one-window/platform';
import { FieldCipher } from '@one-window/privacy';
import type { Pool } from 'pg';
import { outcomeNames } from '../domain/sentences';
import { type Phase, phases } from '../domain/standing';
import { cursorAfter, positionOf } from './list-cursor';

export interface CaseFilter {
  stage?: string;
  /** Id of an organisation or court, or the code of a desk. */
  holder?: string;
  /** A region and everything in it: the city, a county, a township or a village. */
  region?: string;
  kind?: string;
  late?: boolean;
  /** A case number or its beginning. */
  q?: string;
  cursor?: string;
  limit: number;
}

interface Row {
  case_id: string;
  case_number: string;
  title: string;
  source: string;
  dispute_kind: string | null;
  region_code: string;
  urgent: boolean;
  stage: Phase;
  stage_service: string;
  holder_kind: string;
  holder_id: string | null;
  holder_name: string;
  held_since: Date | null;
  registered_at: Date;
  last_event_at: Date;
  next_due_at: Date | null;
  next_due_rule: string | null;
  returned_count: number;
  anomalies: number;
  closed: boolean;
  outcome: keyof typeof outcomeNames | null;
}

const columns = `case_id, case_number, title, source, dispute_kind, region_code, urgent, stage, stage_service, holder_kind,
  holder_id, holder_name, held_since, registered_at, last_event_at, next_due_at, next_due_rule, returned_count, anomalies,
  closed, outcome`;

/** Cases, newest first, a page at a time. */
@Injectable()
export class CaseList {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  async page(filter: CaseFilter) {
    const { stage, holder, region, kind, late, q, cursor, limit } = filter;
    const now = this.clock.now();
    const after = positionOf(cursor);
    // Not a named statement: the server then plans it for the filters given, and picks the index that fits them.
    const rows = await this.query(
      `select ${columns} from case_view
        where registered_at is not null
          and ($1::text is null or stage = $1)
          and ($2::text is null or holder_id = $2)
          and ($3::text is null
               or ((length($3) < 6 or left(region_code, 6) = left($3, 6)) and region_code ^@ $3))
          and ($4::text is null or dispute_kind = $4)
          and ($5::boolean is null or (next_due_at is not null and next_due_at < $6::timestamptz) = $5)
          and ($7::text is null or case_number ^@ $7)
          and ($8::timestamptz is null or (registered_at <= $8 and (registered_at < $8 or case_id > $9::uuid)))
        order by registered_at desc, case_id limit $10`,
      [
        stage ?? null,
        holder ?? null,
        region?.replace(/^(\d{4})00$/, '$1') ?? null,
        kind ?? null,
        late ?? null,
        now,
        q ?? null,
        after?.registeredAt ?? null,
        after?.caseId ?? null,
        limit + 1,
      ],
    );
    const items = rows.slice(0, limit).map((row) => itemOf(row, now));
    const last = rows[limit - 1];
    return { items, next: rows.length > limit && last ? cursorAfter(last.registered_at, last.case_id) : undefined };
  }

  /** Cases of the person or company with this identity number or credit code, newest first; at most 100. */
  async ofParty(number: string) {
    const now = this.clock.now();
    const rows = await this.query(
      `select ${columns} from case_view
        where registered_at is not null
          and case_id in (select case_id from party_index where index_hash = any ($1::text[]))
        order by registered_at desc, case_id limit 100`,
      [[...this.cipher.blindIndexes(number, 'identityNumber'), number]],
    );
    return { items: rows.map((row) => itemOf(row, now)) };
  }

  private async query(text: string, values: unknown[]): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>(text, values)).rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

const itemOf = (row: Row, now: string) => ({
  caseId: row.case_id,
  caseNumber: row.case_number,
  title: row.title,
  source: row.source,
  disputeKind: row.dispute_kind,
  regionCode: row.region_code,
  urgent: row.urgent,
  stage: row.stage,
  stageName: phases[row.stage],
  stageService: row.stage_service,
  holder: { kind: row.holder_kind, id: row.holder_id, name: row.holder_name, since: row.held_since?.toISOString() },
  registeredAt: row.registered_at.toISOString(),
  lastEventAt: row.last_event_at.toISOString(),
  nextDueAt: row.next_due_at?.toISOString(),
  nextDueRule: row.next_due_rule ?? undefined,
  late: row.next_due_at !== null && row.next_due_at.toISOString() < now,
  returnedCount: row.returned_count,
  anomalies: row.anomalies,
  closed: row.closed,
  outcome: row.outcome ?? undefined,
  outcomeName: row.outcome ? outcomeNames[row.outcome] : undefined,
});
