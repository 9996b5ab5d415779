import { Inject, Injectable } from '@nestjs/common';
import { disputeKinds, stageNames } from '@one-window/contracts';
import { POOL, translateDatabaseError } from '@one-window/messaging';
import { cursorAfter, positionOf } from '@one-window/platform';
import { NO_DUE_DAY } from '@one-window/time-limits';
import type { Pool } from 'pg';
import type { Stage } from '../domain/state';
import { rankCursorAfter, rankPositionOf } from './rank-position';
import type { TriageLine, TriageList } from './work-list.schema';

export interface WorkListFilter {
  stage?: Stage;
  /** Only cases whose next step is triage's own; not together with a stage. */
  turn?: boolean;
  /** By day of the limit; otherwise urgent and risky ones first, then the oldest. */
  order?: 'due';
  count?: boolean;
  cursor?: string;
  limit: number;
}

type Row = Omit<TriageLine, 'version' | 'stageName' | 'disputeKindName' | 'dueOn'> & {
  version: string;
  workRank: number;
  dueOn: string;
};
interface Statement {
  name: string;
  text: string;
}

/** Counting ends here: beyond it people want to know that it is too many, not how many. */
const COUNTED_TO = 10_000;

const columns = `l.id as "caseId", c.version, l.stage, l.work_rank as "workRank", l.registered_at as "registeredAt",
  l.case_number as "caseNumber", l.title, l.source, l.region_code as "regionCode", l.urgent, l.escalated, l.overdue,
  l.dispute_kind as "disputeKind", l.risk, l.clocks, l.due_on as "dueOn", l.offered_to as "offeredTo"`;

const byRank = {
  after:
    '($1::smallint is null or (l.work_rank, l.registered_at, l.id) > ($1::smallint, $2::text collate "C", $3::uuid))',
  order: 'l.work_rank, l.registered_at, l.id',
  limit: '$4',
};
const byDue = {
  after: '($1::text is null or (l.due_on, l.id) > ($1::text collate "C", $2::uuid))',
  order: 'l.due_on, l.id',
  limit: '$3',
};
const open = "l.stage not in ('settled', 'referred', 'closed', 'with-mediation')";
const ownTurn = `${open} and l.stage in ('awaiting', 'classified', 'routed', 'returned', 'to-refer')`;

/** The rows are found among the lines; their versions are read of these alone. */
const pageOf = (name: string, which: string, { after, order, limit }: typeof byRank): Statement => ({
  name,
  text: `select ${columns}
    from (select l.* from case_line l where ${which} and ${after} order by ${order} limit ${limit}) as l
    join cases c on c.id = l.id order by ${order}`,
});
const countOf = (name: string, which: string): Statement => ({
  name,
  text: `select count(*)::int as total from (select from case_line l where ${which} limit $1) as found`,
});

// One statement each, as each is answered from an index of its own.
const ofOneStage = pageOf('work-list-of-stage', 'l.stage = $5', byRank);
const openWork = pageOf('open-work-list', open, byRank);
const turnWork = pageOf('turn-work-list', ownTurn, byRank);
const ofOneStageByDue = pageOf('work-list-of-stage-by-due', 'l.stage = $4', byDue);
const openWorkByDue = pageOf('open-work-list-by-due', open, byDue);
const turnWorkByDue = pageOf('turn-work-list-by-due', ownTurn, byDue);
const countOfStage = countOf('count-of-stage', 'l.stage = $2');
const countOfOpenWork = countOf('count-of-open-work', open);
const countOfTurnWork = countOf('count-of-turn-work', ownTurn);

/** The cases before triage. */
@Injectable()
export class TriageWorkList {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /**
   * A page of the cases of one stage or, without a stage, of all on which triage still has something to do.
   * @throws Problem invalid-request for a cursor that is none.
   */
  async page(filter: WorkListFilter): Promise<TriageList> {
    const [rows, counted] = await Promise.all([
      filter.order === 'due' ? this.byDue(filter) : this.byRank(filter),
      filter.count ? this.count(filter) : undefined,
    ]);
    const shown = rows.slice(0, filter.limit);
    const last = rows.length > filter.limit ? shown.at(-1) : undefined;
    return {
      items: shown.map(({ workRank: _rank, dueOn, ...row }) => ({
        ...row,
        version: Number(row.version),
        stageName: stageNames.triage[row.stage],
        disputeKindName: row.disputeKind && disputeKinds[row.disputeKind],
        ...(dueOn === NO_DUE_DAY ? {} : { dueOn }),
      })),
      ...(last ? { next: nextAfter(last, filter.order) } : {}),
      ...counted,
    };
  }

  private byRank({ stage, turn, cursor, limit }: WorkListFilter): Promise<Row[]> {
    const [workRank, arrivedAt, id] = cursor === undefined ? [null, null, null] : rankPositionOf(cursor);
    const values = [workRank, arrivedAt, id, limit + 1];
    return stage ? this.query(ofOneStage, [...values, stage]) : this.query(turn ? turnWork : openWork, values);
  }

  private byDue({ stage, turn, cursor, limit }: WorkListFilter): Promise<Row[]> {
    const after = positionOf(cursor, true);
    const values = [after.key, after.caseId, limit + 1];
    return stage
      ? this.query(ofOneStageByDue, [...values, stage])
      : this.query(turn ? turnWorkByDue : openWorkByDue, values);
  }

  private async count({ stage, turn }: WorkListFilter): Promise<{ total: number } | undefined> {
    const [counted] = await (stage
      ? this.query<{ total: number }>(countOfStage, [COUNTED_TO, stage])
      : this.query<{ total: number }>(turn ? countOfTurnWork : countOfOpenWork, [COUNTED_TO]));
    return counted;
  }

  private async query<Found extends object = Row>(statement: Statement, values: unknown[]): Promise<Found[]> {
    try {
      return (await this.pool.query<Found>({ ...statement, values })).rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

const nextAfter = ({ workRank, registeredAt, dueOn, caseId }: Row, order: WorkListFilter['order']): string =>
  order === 'due' ? cursorAfter(caseId, dueOn) : rankCursorAfter([workRank, registeredAt, caseId]);
