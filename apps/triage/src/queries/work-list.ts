import { Inject, Injectable } from '@nestjs/common';
import { type DisputeKind, disputeKinds, Problem, type RunningClock, stageNames } from '@one-window/contracts';
import { POOL, translateDatabaseError } from '@one-window/messaging';
import type { Pool } from 'pg';
import type { Risk, Stage } from '../domain/state';

/** One line of triage's work list. Instants are ISO 8601 UTC. */
export interface WorkListItem {
  caseId: string;
  version: number;
  stage: Stage;
  stageName: string;
  caseNumber: string;
  title: string;
  source: string;
  regionCode: string;
  urgent: boolean;
  escalated: boolean;
  overdue: boolean;
  disputeKind: DisputeKind | null;
  disputeKindName: string | null;
  risk: Risk | null;
  registeredAt: string;
  clocks: RunningClock[];
}

export interface WorkList {
  items: WorkListItem[];
  /** Cursor of the next page; absent on the last one. */
  next?: string;
}

type Row = Omit<WorkListItem, 'version' | 'stageName' | 'disputeKindName'> & { version: string; workRank: number };
type Position = [workRank: number, arrivedAt: string, id: string];

const columns = `id as "caseId", version, stage, work_rank as "workRank", arrived_at as "registeredAt",
  data->'registration'->>'caseNumber' as "caseNumber", data->'registration'->>'title' as title,
  data->'registration'->>'source' as source, data->'registration'->>'regionCode' as "regionCode",
  (data->'registration'->>'urgent')::boolean as urgent, (data->>'escalated')::boolean as escalated,
  data ? 'overdueSince' as overdue, data->'classification'->>'disputeKind' as "disputeKind",
  data->'classification'->>'risk' as risk, data->'clocks' as clocks`;

const afterPosition = `($1::smallint is null or (work_rank, arrived_at, id) > ($1::smallint, $2::text collate "C", $3::uuid))
  order by work_rank, arrived_at, id limit $4`;

// Two statements, as each is answered from an index of its own.
const ofOneStage = {
  name: 'work-list-of-stage',
  text: `select ${columns} from cases where arrived_at is not null and stage = $5 and ${afterPosition}`,
};
const openWork = {
  name: 'open-work-list',
  text: `select ${columns} from cases
          where arrived_at is not null and stage not in ('settled', 'referred', 'closed', 'with-mediation')
            and ${afterPosition}`,
};

const cursorOf = ({ workRank, registeredAt, caseId }: Row): string =>
  Buffer.from(JSON.stringify([workRank, registeredAt, caseId] satisfies Position)).toString('base64url');

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const instantForm = /^[0-9T:.Z-]{20,30}$/;

const isPosition = (value: unknown): value is Position => {
  if (!Array.isArray(value)) return false;
  const [workRank, arrivedAt, id] = value as unknown[];
  const ranked = Number.isInteger(workRank) && Number(workRank) >= 0 && Number(workRank) < 100;
  return (
    ranked && typeof arrivedAt === 'string' && instantForm.test(arrivedAt) && typeof id === 'string' && uuid.test(id)
  );
};

const positionOf = (cursor: string): Position => {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (isPosition(position)) return position;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Problem('invalid-request', {
    errors: [{ field: 'cursor', rule: 'cursor', zh: '翻页位置无效', en: 'is not a cursor of this list' }],
  });
};

/** The cases before triage, urgent and risky ones first, then the oldest. */
@Injectable()
export class TriageWorkList {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /**
   * A page of the cases of one stage or, without a stage, of all on which triage still has something to do.
   * @throws Problem invalid-request for a cursor that is none.
   */
  async page({ stage, cursor, limit }: { stage?: Stage; cursor?: string; limit: number }): Promise<WorkList> {
    const [workRank, arrivedAt, id] = cursor === undefined ? [null, null, null] : positionOf(cursor);
    const values = [workRank, arrivedAt, id, limit + 1];
    const rows = await this.query(stage ? { ...ofOneStage, values: [...values, stage] } : { ...openWork, values });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ workRank: _rank, ...row }) => ({
        ...row,
        version: Number(row.version),
        stageName: stageNames.triage[row.stage],
        disputeKindName: row.disputeKind && disputeKinds[row.disputeKind],
      })),
      ...(rows.length > limit && last ? { next: cursorOf(last) } : {}),
    };
  }

  private async query(statement: { name: string; text: string; values: unknown[] }): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>(statement)).rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
