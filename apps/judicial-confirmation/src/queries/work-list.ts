import { Inject, Injectable } from '@nestjs/common';
import { type Actor, stageNames } from '@one-window/contracts';
import { POOL, translateDatabaseError } from '@one-window/messaging';
import { Clock, cursorAfter, dueDayOf, positionOf } from '@one-window/platform';
import { civilDate } from '@one-window/time-limits';
import type { Pool } from 'pg';
import type { ConfirmationStage } from '../domain/confirmation-case';
import { scopeOf } from '../domain/policies';

interface Row {
  caseId: string;
  stage: ConfirmationStage;
  version: string;
  dueOn: string;
  caseNumber: string | null;
  courtCaseNumber: string | null;
  organisationName: string | null;
  courtName: string | null;
  parties: string[] | null;
  urgent: boolean;
  /** Absent where the agreement took effect before agreements told it. */
  risk: 'low' | 'medium' | 'high' | null;
}

export interface WorkListFilter {
  stage?: ConfirmationStage;
  /** Whether the whole list is to be counted. */
  count?: boolean;
  cursor?: string;
  limit: number;
}

/** Counting ends here: beyond it people want to know that it is too many, not how many. */
const COUNTED_TO = 10_000;

/** The cases of a person, those with the fewest days left first, a page at a time. */
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
  async page(actor: Actor, filter: WorkListFilter) {
    const after = positionOf(filter.cursor, true);
    const { all, mediated, beforeCourt } = scopeOf(actor);
    const narrowing = [filter.stage ?? null, all, actor.organisationId, mediated, beforeCourt];
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
        stageName: stageNames['judicial-confirmation'][row.stage],
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

const wanted = `stage <> 'none' and ($1::text is null or stage = $1::text)
  and ($2::boolean or ($4::boolean and organisation_id = $3::uuid) or ($5::boolean and court_id = $3::uuid))`;

const page = `select id as "caseId", stage, version, due_on as "dueOn",
        data #>> '{agreement,caseNumber}' as "caseNumber", court_case_number as "courtCaseNumber",
        data #>> '{agreement,organisation,name}' as "organisationName",
        data #>> '{application,court,name}' as "courtName",
        jsonb_path_query_array(data, '$.agreement.parties[*].name') as parties,
        coalesce((data #>> '{agreement,urgent}')::boolean, false) as urgent, data #>> '{agreement,risk}' as risk
   from cases
  where ${wanted} and ($6::text is null or (due_on, id) > ($6::text collate "C", $7::uuid))
  order by due_on, id limit $8`;

const count = `select count(*)::int as total from (select from cases where ${wanted} limit $6) as found`;
