import { Inject, Injectable } from '@nestjs/common';
import { COUNTED_TO, type PageWanted, translateDatabaseError } from '@one-window/case-engine';
import { type Actor, holderName } from '@one-window/contracts';
import { Clock, cursorAfter, positionOf } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { isSupervising } from '../domain/access';
import { answersFor } from '../domain/answerer';
import { type Asked, type Extension, isReported, type Order, type Proposal, type Urge } from '../domain/orders';
import type { OrderList as OrderPage } from './order-list.schema';

/** `owed`: orders that wait for a report; `reported`: reports that wait for the supervisor; `orders`: both. `proposals`: to the triage desk. */
export const orderViews = ['orders', 'owed', 'reported', 'urges', 'proposals'] as const;
export type OrderView = (typeof orderViews)[number];

interface Row {
  case_id: string;
  version: string;
  case_number: string;
  title: string;
  urgent: boolean;
  key: Date;
  state: Asked;
}

/** Whoever was urged has done nothing in the case since. */
const unanswered = `not exists (select from timeline t where t.case_id = v.case_id and t.service <> 'supervision'
  and t.occurred_at > v.urged_at and jsonb_array_length(t.actor->'roles') > 0)`;

/** Who would be urged today: an urge does not go on to whoever has the case next. */
const answersNow = `case when v.stage = 'offered' or v.holder_kind = 'pool' then 'triage-desk' else v.holder_id end`;

interface Wanted {
  kind: 'order' | 'urge' | 'proposal';
  /** The instant by which they are sorted: what has to be answered first in front. */
  key: string;
  /** Who has to answer. */
  holder: string;
  where: string;
}
const anOrder = { kind: 'order', key: 'order_due_at', holder: 'v.order_holder' } as const;
const wanted: Readonly<Record<OrderView, Wanted>> = {
  orders: { ...anOrder, where: 'v.order_due_at is not null' },
  owed: { ...anOrder, where: "v.order_due_at is not null and v.order_stage = 'ordered'" },
  reported: { ...anOrder, where: "v.order_due_at is not null and v.order_stage = 'reported'" },
  urges: {
    kind: 'urge',
    key: 'urged_at',
    holder: 'v.urged_holder',
    where: `v.urged_at is not null and not v.closed and v.urged_holder = ${answersNow} and ${unanswered}`,
  },
  proposals: { kind: 'proposal', key: 'proposed_at', holder: "'triage-desk'", where: 'v.proposed_at is not null' },
};

/** What supervision asked, of everybody for those who supervise, and else of this person. */
@Injectable()
export class OrderList {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  async page(view: OrderView, actor: Actor, { cursor, limit, count }: PageWanted): Promise<OrderPage> {
    const { kind, key, holder, where } = wanted[view];
    const after = positionOf(cursor, 'instant');
    const whose = isSupervising(actor) ? null : answersFor(actor);
    const narrowed = `${where} and v.registered_at is not null and ($1::text[] is null or ${holder} = any ($1))`;
    const [rows, counted] = await Promise.all([
      this.query<Row>(
        `select v.case_id, v.version, v.case_number, v.title, v.urgent, v.${key} as key, v.state
           from case_view v
          where ${narrowed} and ($2::timestamptz is null or (v.${key}, v.case_id) > ($2, $3::uuid))
          order by v.${key}, v.case_id limit $4`,
        [whose, after.key, after.caseId, limit + 1],
      ),
      count
        ? this.query<{ total: number }>(
            `select count(*)::int as total from (select from case_view v where ${narrowed} limit $2) as found`,
            [whose, COUNTED_TO],
          )
        : [],
    ]);
    const now = this.clock.now();
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map((row) => lineOf(row, kind, now)),
      ...(last ? { next: cursorAfter(last.case_id, last.key.toISOString()) } : {}),
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

const lineOf = (
  { state: { order, urge, proposal }, ...row }: Row,
  kind: Wanted['kind'],
  now: string,
): OrderPage['items'][number] => ({
  caseId: row.case_id,
  version: Number(row.version),
  caseNumber: row.case_number,
  title: row.title,
  urgent: row.urgent,
  kind,
  ...told({ order, urge, proposal }[kind], now),
});

const extensionState = ({ decided }: Extension): 'asked' | 'approved' | 'refused' => {
  if (!decided) return 'asked';
  return decided.approved ? 'approved' : 'refused';
};

/** Columns tell only of what the state holds. */
const told = (asked: Order | Urge | Proposal | undefined, now: string) => {
  if (asked === undefined) throw new Error('a column tells of what the state does not hold');
  const holder = 'holder' in asked ? asked.holder : ({ kind: 'desk', id: 'triage-desk' } as const);
  const answering = { holder: holderName(holder, 'zh'), holderEn: holderName(holder, 'en') };
  if ('reason' in asked) return { ...answering, text: asked.reason, at: asked.at, by: asked.by };
  if ('text' in asked) return { ...answering, text: asked.text, at: asked.at, by: asked.by };
  const { wanted: text, givenAt, givenBy, limit, clock, finding, extension } = asked;
  const reported = isReported(asked);
  return {
    ...answering,
    text,
    at: givenAt,
    by: givenBy,
    ...(finding ? { severity: finding.severity } : {}),
    limit,
    dueAt: clock.dueAt,
    reported,
    late: clock.dueAt < now,
    ...(extension ? { extension: extensionState(extension) } : {}),
  };
};
