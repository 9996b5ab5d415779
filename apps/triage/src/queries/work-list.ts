import { Inject, Injectable } from '@nestjs/common';
import {
  byDate,
  CaseLister,
  type CaseListing,
  type ListOrder,
  type PageWanted,
  stageIs,
} from '@one-window/case-engine';
import { disputeKinds, stageNames } from '@one-window/contracts';
import { POOL } from '@one-window/service-host';
import { NO_DUE_DAY } from '@one-window/time-limits';
import type { Pool } from 'pg';
import type { Stage } from '../domain/case-state';
import { rankCursorAfter, rankPositionOf } from './rank-position';
import type { TriageLine, TriageList } from './work-list.schema';

export interface WorkListFilter extends PageWanted {
  stage?: Stage;
  /** Only cases whose next step is triage's own; not together with a stage. */
  turn?: boolean;
  /** By day of the limit; otherwise urgent and risky ones first, then the oldest. */
  order?: 'due';
}

type Row = Omit<TriageLine, 'version' | 'stageName' | 'disputeKindName' | 'dueOn'> & {
  version: string;
  dueOn: string;
};

/** Urgent and risky ones first, then the oldest. */
const byRank: ListOrder = {
  keys: [
    { sql: 'l.work_rank', type: 'smallint' },
    { sql: 'l.registered_at', type: 'text' },
  ],
  begin: (cursor) => {
    const [workRank, arrivedAt, caseId] = cursor === undefined ? [null, null, null] : rankPositionOf(cursor);
    return { keys: [workRank, arrivedAt], caseId };
  },
  cursorAfter: (caseId, [workRank, arrivedAt]) => rankCursorAfter([Number(workRank), String(arrivedAt), caseId]),
};
const byDue = byDate('l.due_on');

const listing = (name: string, where: string, narrowedBy: number, order: ListOrder): CaseListing<Row> => ({
  name,
  columns: {
    registeredAt: 'registered_at',
    caseNumber: 'case_number',
    title: 'title',
    source: 'source',
    regionCode: 'region_code',
    urgent: 'urgent',
    escalated: 'escalated',
    contested: 'contested',
    decider: 'decider',
    overdue: 'overdue',
    disputeKind: 'dispute_kind',
    risk: 'risk',
    clocks: 'clocks',
    dueOn: 'due_on',
    offeredTo: 'offered_to',
  },
  where,
  narrowedBy,
  order,
});

const done: readonly Stage[] = ['settled', 'referred', 'closed', 'with-mediation'];
const ofTriage: readonly Stage[] = ['awaiting', 'classified', 'routed', 'returned', 'to-refer'];
const open = stageIs('not in', done);
const ownTurn = `${open} and ${stageIs('in', ofTriage)}`;

// One statement each, as each is answered from an index of its own.
const listings = {
  rank: {
    stage: listing('work-list-of-stage', 'l.stage = $1', 1, byRank),
    turn: listing('turn-work-list', ownTurn, 0, byRank),
    open: listing('open-work-list', open, 0, byRank),
  },
  due: {
    stage: listing('work-list-of-stage-by-due', 'l.stage = $1', 1, byDue),
    turn: listing('turn-work-list-by-due', ownTurn, 0, byDue),
    open: listing('open-work-list-by-due', open, 0, byDue),
  },
} as const;

/** The cases before triage. */
@Injectable()
export class WorkList {
  private readonly lister: CaseLister;

  constructor(@Inject(POOL) pool: Pool) {
    this.lister = new CaseLister(pool);
  }

  /**
   * A page of the cases of one stage or, without a stage, of all on which triage still has something to do.
   * @throws Problem invalid-request for a cursor that is none.
   */
  page({ stage, turn, order, ...wanted }: WorkListFilter): Promise<TriageList> {
    const ordered = listings[order ?? 'rank'];
    const chosen = stage === undefined ? ordered[turn ? 'turn' : 'open'] : ordered.stage;
    return this.lister.page(chosen, stage === undefined ? [] : [stage], wanted, ({ dueOn, ...row }) => ({
      ...row,
      version: Number(row.version),
      stageName: stageNames.triage[row.stage],
      disputeKindName: row.disputeKind && disputeKinds[row.disputeKind],
      ...(dueOn === NO_DUE_DAY ? {} : { dueOn }),
    }));
  }
}
