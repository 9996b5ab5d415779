import { Inject, Injectable } from '@nestjs/common';
import { COUNTED_TO, type PageWanted, translateDatabaseError } from '@one-window/case-engine';
import { holderName } from '@one-window/contracts';
import { Clock, cursorAfter, positionOf } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { type CaseReading, disputeKindOf } from '../domain/case-reading';
import type { Approvals as ApprovalsPage } from './approvals.schema';

interface Row {
  case_id: string;
  version: string;
  order_due_at: Date;
  state: CaseReading;
}

/** Of the orders that are open, which `cases_by_order` holds, those in which the leader has yet to answer. */
const where = `v.order_due_at is not null and v.registered_at is not null
  and v.state #> '{order,extension}' is not null and v.state #> '{order,extension,decided}' is null`;

/** Longer limits that wait for the leader, the order that is due first in front. */
@Injectable()
export class Approvals {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  async page({ cursor, limit, count }: PageWanted): Promise<ApprovalsPage> {
    const after = positionOf(cursor, 'instant');
    const [rows, counted] = await Promise.all([
      this.query<Row>(
        `select v.case_id, v.version, v.order_due_at, v.state from case_view v
          where ${where} and ($1::timestamptz is null or (v.order_due_at, v.case_id) > ($1, $2::uuid))
          order by v.order_due_at, v.case_id limit $3`,
        [after.key, after.caseId, limit + 1],
      ),
      count
        ? this.query<{ total: number }>(
            `select count(*)::int as total from (select from case_view v where ${where} limit $1) as found`,
            [COUNTED_TO],
          )
        : [],
    ]);
    const now = this.clock.now();
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map((row) => lineOf(row, now)),
      ...(last ? { next: cursorAfter(last.case_id, last.order_due_at.toISOString()) } : {}),
      ...counted[0],
    };
  }

  private async query<R extends object>(text: string, values: unknown[]): Promise<R[]> {
    try {
      return (await this.pool.query<R>(text, values)).rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

const lineOf = ({ case_id: caseId, version, state }: Row, now: string): ApprovalsPage['items'][number] => {
  const { order, registration } = state;
  if (!order?.extension || !registration) throw new Error('a condition found what the state does not hold');
  const { holder, limit, clock, extension } = order;
  const disputeKind = disputeKindOf(state);
  return {
    caseId,
    version: Number(version),
    caseNumber: registration.caseNumber,
    urgent: registration.urgent,
    regionCode: registration.regionCode,
    limit,
    dueAt: clock.dueAt,
    late: clock.dueAt < now,
    until: extension.until,
    askedAt: extension.at,
    holder: holderName(holder, 'zh'),
    holderEn: holderName(holder, 'en'),
    ...(disputeKind === undefined ? {} : { disputeKind }),
  };
};
