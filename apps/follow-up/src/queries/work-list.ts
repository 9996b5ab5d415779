import { Inject, Injectable } from '@nestjs/common';
import { byDate, CaseLister, type CaseListing, type PageWanted } from '@one-window/case-engine';
import { type Actor, stageNames } from '@one-window/contracts';
import { Clock } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import { civilDate, dueDayOf } from '@one-window/time-limits';
import type { Pool } from 'pg';
import type { FollowUpStage } from '../domain/case-state';
import { scopeOf } from '../domain/policies';
import type { FollowUpList } from './work-list.schema';

type Row = Omit<FollowUpList['items'][number], 'version' | 'dueOn'> & { version: string; dueOn: string };

export interface WorkListFilter extends PageWanted {
  stage?: FollowUpStage;
  /** Only cases of which something is due on or before this Shanghai civil date. */
  due?: string;
}

/** $1: stage; $2: every case; $3 and $4: those this organisation mediated; $5: the last day. */
const dueFirst: CaseListing<Row> = {
  columns: {
    dueOn: 'due_on',
    caseNumber: 'case_number',
    organisationName: 'organisation_name',
    parties: 'parties',
    urgent: 'urgent',
    risk: 'risk',
  },
  where: `($1::text is null or l.stage = $1::text)
    and ($2::boolean or ($4::boolean and l.organisation_id = $3::uuid))
    and ($5::text is null or l.due_on <= $5::text collate "C")`,
  narrowedBy: 5,
  order: byDate('l.due_on'),
};

/** The cases of a person, what is due first in front, a page at a time. */
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
  page(actor: Actor, { stage, due, ...wanted }: WorkListFilter): Promise<FollowUpList> {
    const { all, mediated } = scopeOf(actor);
    const today = civilDate(this.clock.today());
    const narrowing = [stage ?? null, all, actor.organisationId, mediated, due ?? null];
    return this.lister.page(dueFirst, narrowing, wanted, ({ dueOn, version, ...row }) => ({
      ...row,
      version: Number(version),
      stageName: stageNames['follow-up'][row.stage],
      ...dueDayOf(dueOn, today),
    }));
  }
}
