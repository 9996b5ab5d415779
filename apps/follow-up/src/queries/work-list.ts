import { Inject, Injectable } from '@nestjs/common';
import { type Actor, stageNames } from '@one-window/contracts';
import { POOL, translateDatabaseError } from '@one-window/messaging';
import { Clock, cursorAfter, positionOf } from '@one-window/platform';
import { civilDate, dueDayOf } from '@one-window/time-limits';
import type { Pool } from 'pg';
import type { FollowUpStage } from '../domain/follow-up-case';
import { scopeOf } from '../domain/policies';
import type { FollowUpList } from './case-view.schema';

type Row = Omit<FollowUpList['items'][number], 'version' | 'dueOn'> & { version: string; dueOn: string };

export interface WorkListFilter {
  stage?: FollowUpStage;
  /** Only cases of which something is due on or before this Shanghai civil date. */
  due?: string;
  /** Whether the whole list is to be counted. */
  count?: boolean;
  cursor?: string;
  limit: number;
}

/** Counting ends here: beyond it people want to know that it is too many, not how many. */
const COUNTED_TO = 10_000;

/** The cases of a person, what is due first in front, a page at a time. */
@Injectable()
export class WorkList {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /**
   * `daysLeft` counts from today on the centre's clock; negative when overdue, absent when no clock runs. `total` counts
   * the whole list, at most to 10,000.
   */
  async page(actor: Actor, filter: WorkListFilter): Promise<FollowUpList> {
    const after = positionOf(filter.cursor, true);
    const { all, mediated } = scopeOf(actor);
    const narrowing = [filter.stage ?? null, all, actor.organisationId, mediated, filter.due ?? null];
    const [rows, counted] = await Promise.all([
      this.read<Row>(page, [...narrowing, after.key, after.caseId, filter.limit + 1]),
      filter.count ? this.read<{ total: number }>(count, [...narrowing, COUNTED_TO]) : [],
    ]);
    const shown = rows.slice(0, filter.limit);
    const last = shown.at(-1);
    const today = civilDate(this.clock.today());
    return {
      items: shown.map(({ dueOn, version, ...row }) => ({
        ...row,
        version: Number(version),
        stageName: stageNames['follow-up'][row.stage],
        ...dueDayOf(dueOn, today),
      })),
      ...(rows.length > filter.limit && last ? { next: cursorAfter(last.caseId, last.dueOn) } : {}),
      ...counted[0],
    };
  }

  private async read<Found extends object>(text: string, values: unknown[]): Promise<Found[]> {
    try {
      // Unnamed, so that it is planned for these values: who asks decides which index answers.
      return (await this.pool.query<Found>(text, values)).rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

const wanted = `($1::text is null or l.stage = $1::text)
  and ($2::boolean or ($4::boolean and l.organisation_id = $3::uuid))
  and ($5::text is null or l.due_on <= $5::text collate "C")`;

// The rows are found among the lines; their versions are read of these alone.
const page = `select l.id as "caseId", l.stage, c.version, l.due_on as "dueOn", l.case_number as "caseNumber",
        l.organisation_name as "organisationName", l.parties, l.urgent, l.risk
   from (select l.* from case_line l
          where ${wanted} and ($6::text is null or (l.due_on, l.id) > ($6::text collate "C", $7::uuid))
          order by l.due_on, l.id limit $8) as l
   join cases c on c.id = l.id order by l.due_on, l.id`;

const count = `select count(*)::int as total from (select from case_line l where ${wanted} limit $6) as found`;
