import { Inject, Injectable } from '@nestjs/common';
import { stageNames } from '@one-window/contracts';
import { POOL } from '@one-window/messaging';
import type { Pool } from 'pg';
import type { IntakeStage } from '../domain/intake-case';

interface Row {
  id: string;
  stage: IntakeStage;
  version: string;
  caseNumber: string;
  title: string;
  registeredAt: string;
  urgent: boolean;
  supplementDueOn: string | null;
}

/** The window's work list: newest first, by stage, a page at a time. */
@Injectable()
export class WindowList {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** `cursor` is the last case id of the page before (UUIDv7, so ids sort by registration). */
  async page(filter: { stage?: string; cursor?: string; limit: number }) {
    const { rows } = await this.pool.query<Row>({
      name: 'window-list',
      text: `select id, stage, version, data->'registration'->>'caseNumber' as "caseNumber",
                    data->'registration'->>'title' as title, data->>'registeredAt' as "registeredAt",
                    (data->'registration'->>'urgent')::boolean as urgent,
                    data->'supplement'->>'dueOn' as "supplementDueOn"
               from cases
              where ($1::text is null or stage = $1) and ($2::uuid is null or id < $2)
              order by id desc limit $3`,
      values: [filter.stage ?? null, filter.cursor ?? null, filter.limit + 1],
    });
    const items = rows.slice(0, filter.limit).map(({ id, version, stage, ...row }) => ({
      caseId: id,
      version: Number(version),
      stage,
      stageName: stageNames.intake[stage],
      ...row,
    }));
    return { items, next: rows.length > filter.limit ? items.at(-1)?.caseId : undefined };
  }
}
