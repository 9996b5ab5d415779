import { Controller, Get, Query, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Problem, type ServiceName } from '@one-window/contracts';
import { Allow, CodeField, Described, PageQuery, UuidField } from '@one-window/platform';
import { AccessLog, type LookAct, lookActs } from './access-log';

export class AccessLogQuery extends PageQuery {
  @UuidField({ optional: true, description: '只列这件案件的查阅' })
  caseId?: string;

  @UuidField({ optional: true, description: '只列这个账号的查阅' })
  accountId?: string;

  @CodeField(lookActs, { optional: true, description: '查阅方式' })
  act?: LookAct;
}

export class LookerView {
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ isArray: true, type: String }) roles!: string[];
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty() organisation!: string;
}

export class KeptLookView {
  @ApiProperty() id!: string;
  @ApiProperty({ format: 'date-time', description: "On the machine's clock" }) at!: string;
  @ApiProperty({ enum: lookActs }) act!: LookAct;
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) caseId!: string | null;
  @ApiProperty({ description: 'Name, roles and organisation as they were then' }) by!: LookerView;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Which party, fields or session, and the reason where one is asked for; never what was shown',
  })
  detail!: Record<string, unknown>;
}

export class AccessLogPage {
  @ApiProperty({ isArray: true, type: KeptLookView }) items!: KeptLookView[];
  @ApiProperty({ required: false, description: 'Cursor of the page after this one' }) next?: string;
}

/** @throws Problem invalid-request for a text that no page of the log gave. */
const idIn = (cursor: string | undefined): string | undefined => {
  if (cursor === undefined || /^[1-9]\d{0,17}$/.test(cursor)) return cursor;
  const told = { zh: '翻页位置无效', en: 'is not a cursor of this list' };
  throw new Problem('invalid-request', { errors: [{ field: 'cursor', rule: 'cursor', ...told }] });
};

/** Route /api/<service>/access-log, for auditors: who looked into which file of this service. */
export const accessLogController = (service: ServiceName): Type => {
  @ApiTags('access-log')
  @Controller(`api/${service}/access-log`)
  @Allow('auditor')
  class AccessLogController {
    constructor(private readonly accessLog: AccessLog) {}

    @Get()
    @Described({
      zh: '查阅记录',
      en: 'Who looked into which file',
      says: ['最近的在前，供审计。', 'The newest first, for auditors.'],
    })
    @ApiOkResponse({ type: AccessLogPage })
    async listLooks(@Query() { cursor, limit, ...filter }: AccessLogQuery): Promise<AccessLogPage> {
      const found = await this.accessLog.page({ ...filter, before: idIn(cursor), limit: limit + 1 });
      const items = found.slice(0, limit);
      const last = items.at(-1);
      return { items, ...(found.length > limit && last ? { next: last.id } : {}) };
    }
  }
  return AccessLogController;
};
