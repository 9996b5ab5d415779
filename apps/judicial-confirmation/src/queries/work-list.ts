import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Problem, stageNames } from '@one-window/contracts';
import { POOL, translateDatabaseError } from '@one-window/messaging';
import { Clock } from '@one-window/platform';
import { civilDate, daysBetween } from '@one-window/time-limits';
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
}

/** Sorts a case on which no clock runs behind all others. */
const NO_CLOCK = '9999-12-31';

/** The cases of a person, those with the fewest days left first, a page at a time. */
@Injectable()
export class WorkList {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** `daysLeft` counts from today on the centre's clock; negative when overdue, absent when no clock runs. */
  async page(actor: Actor, filter: { stage?: ConfirmationStage; cursor?: string; limit: number }) {
    const [afterDue, afterId] = filter.cursor === undefined ? [null, null] : positionOf(filter.cursor);
    const { all, mediated, beforeCourt } = scopeOf(actor);
    const rows = await this.read([
      filter.stage ?? null,
      all,
      actor.organisationId,
      mediated,
      beforeCourt,
      afterDue,
      afterId,
      filter.limit + 1,
    ]);
    const shown = rows.slice(0, filter.limit);
    const last = shown.at(-1);
    const today = civilDate(this.clock.today());
    return {
      items: shown.map(({ dueOn, version, ...row }) => ({
        ...row,
        version: Number(version),
        stageName: stageNames['judicial-confirmation'][row.stage],
        ...(dueOn === NO_CLOCK ? {} : { dueOn, daysLeft: daysBetween(today, civilDate(dueOn)) }),
      })),
      ...(rows.length > filter.limit && last ? { next: cursorOf(last) } : {}),
    };
  }

  private async read(values: unknown[]): Promise<Row[]> {
    try {
      // Unnamed, so that it is planned for these values: who asks decides which index answers.
      const { rows } = await this.pool.query<Row>(
        `select id as "caseId", stage, version, due_on as "dueOn",
                data #>> '{agreement,caseNumber}' as "caseNumber", court_case_number as "courtCaseNumber",
                data #>> '{agreement,organisation,name}' as "organisationName",
                data #>> '{application,court,name}' as "courtName",
                jsonb_path_query_array(data, '$.agreement.parties[*].name') as parties
           from cases
          where stage <> 'none' and ($1::text is null or stage = $1::text)
            and ($2::boolean or ($4::boolean and organisation_id = $3::uuid) or ($5::boolean and court_id = $3::uuid))
            and ($6::text is null or (due_on, id) > ($6::text collate "C", $7::uuid))
          order by due_on, id limit $8`,
        values,
      );
      return rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

const cursorOf = ({ dueOn, caseId }: Row): string => `${dueOn}_${caseId}`;

const CURSOR = /^(\d{4}-\d{2}-\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

const positionOf = (cursor: string): [dueOn: string, caseId: string] => {
  const [, dueOn, caseId] = CURSOR.exec(cursor) ?? [];
  if (dueOn !== undefined && caseId !== undefined) return [dueOn, caseId];
  throw new Problem('invalid-request', {
    errors: [{ field: 'cursor', rule: 'cursor', zh: '翻页位置无效', en: 'is not a cursor of this list' }],
  });
};
