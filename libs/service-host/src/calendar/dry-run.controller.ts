import { Body, Controller, HttpCode, Inject, Post, Query, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import {
  Calendars,
  type CaseModel,
  casesWithClocks,
  loadCases,
  loadedCase,
  movedClocks,
  translateDatabaseError,
} from '@one-window/case-engine';
import { Problem, type ServiceName } from '@one-window/contracts';
import { Allow, Described, UuidField } from '@one-window/platform';
import { type ClockChange, explain, withNotice } from '@one-window/time-limits';
import type { Pool } from 'pg';
import { POOL } from '../tokens';
import { CalendarNoticeRequest } from './calendar-notice.request';

export class DryRunPage {
  @UuidField({ optional: true, description: 'Go on after this case: `next` of the page before' })
  after?: string;
}

/** A running limit that a notice would move, or only settle. */
export class MovedLimit {
  @ApiProperty({ format: 'uuid' }) caseId!: string;
  @ApiProperty({ description: 'Name of the limit within the case' }) name!: string;
  @ApiProperty({ example: 'L-21' }) rule!: string;
  @ApiProperty({ format: 'date' }) before!: string;
  @ApiProperty({ format: 'date' }) after!: string;
  @ApiProperty({ description: 'Whether the day rested on a notice still to come' }) provisionalBefore!: boolean;
  @ApiProperty({ description: 'Whether it still does' }) provisionalAfter!: boolean;
  @ApiProperty({ isArray: true, type: String, description: 'How the new day is counted, in Chinese' }) why!: string[];
  @ApiProperty({ isArray: true, type: String, description: 'The same in English' }) whyEn!: string[];
}

export class DryRunView {
  @ApiProperty({ type: [MovedLimit] }) moved!: MovedLimit[];
  @ApiPropertyOptional({ format: 'uuid', description: 'There are more cases: ask again with `after`' }) next?: string;
}

/**
 * What a notice would do to the running limits of this service, before anybody publishes it; nothing is changed.
 */
export const calendarDryRunController = (service: ServiceName, model: CaseModel): Type => {
  @ApiTags('calendar')
  @Controller(`api/${service}/calendar`)
  class CalendarDryRunController {
    constructor(
      @Inject(POOL) private readonly pool: Pool,
      private readonly calendars: Calendars,
    ) {}

    @Post('dry-run')
    @HttpCode(200)
    @Described({
      zh: '试算放假调休安排',
      en: 'What a notice would move here',
      says: [
        '列出届满日会变动的期限，不作任何修改；分页给出。',
        'Lists the running limits whose last day would move; changes nothing; page by page.',
      ],
      refuses: ['calendar-notice-invalid'],
    })
    @Allow('administrator')
    @ApiOkResponse({ type: DryRunView })
    async dryRun(@Body() notice: CalendarNoticeRequest, @Query() { after }: DryRunPage): Promise<DryRunView> {
      const next = withNotice(this.calendars.current, notice);
      if ('findings' in next) throw new Problem('calendar-notice-invalid', { errors: next.findings });
      try {
        const { value: caseIds } = await casesWithClocks(this.pool, model, after).next();
        if (!caseIds) return { moved: [] };
        const rows = (await loadCases(this.pool, caseIds)).filter((row) => row !== undefined);
        const moved = rows.flatMap((row) =>
          movedClocks(loadedCase(model, row.id, row).state, next.calendar).map((change) => limitOf(row.id, change)),
        );
        const last = caseIds.at(-1);
        return { moved, ...(last === undefined ? {} : { next: last }) };
      } catch (error) {
        throw translateDatabaseError(error);
      }
    }
  }
  return CalendarDryRunController;
};

const limitOf = (caseId: string, { before, after, deadline }: ClockChange): MovedLimit => ({
  caseId,
  name: before.name,
  rule: before.rule,
  before: before.dueOn,
  after: after.dueOn,
  provisionalBefore: before.provisional,
  provisionalAfter: after.provisional,
  why: explain(deadline, 'zh'),
  whyEn: explain(deadline, 'en'),
});
