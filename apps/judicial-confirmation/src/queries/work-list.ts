import { Inject, Injectable } from '@nestjs/common';
import { byDate, CaseLister, type CaseListing, type PageWanted } from '@one-window/case-engine';
import { type Actor, stageNames } from '@one-window/contracts';
import { Clock } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import { civilDate, dueDayOf } from '@one-window/time-limits';
import type { Pool } from 'pg';
import type { ConfirmationStage } from '../domain/case-state';
import { scopeOf } from '../domain/policies';
import type { ConfirmationList } from './work-list.schema';

type Row = Omit<ConfirmationList['items'][number], 'version' | 'dueOn'> & { version: string; dueOn: string };

export interface WorkListFilter extends PageWanted {
  stage?: ConfirmationStage;
}

/** $1: stage; $2: every case; $3 with $4: those this organisation mediated, with $5: those before this court. */
const fewestDaysFirst: CaseListing<Row> = {
  columns: {
    dueOn: 'due_on',
    caseNumber: 'case_number',
    courtCaseNumber: 'court_case_number',
    organisationName: 'organisation_name',
    courtName: 'court_name',
    parties: 'parties',
    urgent: 'urgent',
    risk: 'risk',
  },
  where: `($1::text is null or l.stage = $1::text)
    and ($2::boolean or ($4::boolean and l.organisation_id = $3::uuid) or ($5::boolean and l.court_id = $3::uuid))`,
  narrowedBy: 5,
  order: byDate('l.due_on'),
};

/** The cases of a person, those with the fewest days left first, a page at a time. */
@Injectable()
export class WorkList {
  private readonly lister: CaseLister;

  constructor(
    @Inject(POOL) pool: Pool,
    private readonly clock: Clock,
  ) {
    this.lister = new CaseLister(pool);
  }

  /** `daysLeft` counts from today on the centre's clock; negative when overdue, absent when no clock runs. */
  page(actor: Actor, { stage, ...wanted }: WorkListFilter): Promise<ConfirmationList> {
    const { all, mediated, beforeCourt } = scopeOf(actor);
    const today = civilDate(this.clock.today());
    const narrowing = [stage ?? null, all, actor.organisationId, mediated, beforeCourt];
    return this.lister.page(fewestDaysFirst, narrowing, wanted, ({ dueOn, version, ...row }) => ({
      ...row,
      version: Number(version),
      stageName: stageNames['judicial-confirmation'][row.stage],
      ...dueDayOf(dueOn, today),
    }));
  }
}
