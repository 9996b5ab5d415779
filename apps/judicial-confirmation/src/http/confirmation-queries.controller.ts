import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, centreRoles, courtRoles, organisationRoles, stages } from '@one-window/contracts';
import { LeavesTrace, caseFileSchema, workListSchema } from '@one-window/messaging';
import {
  Allow,
  CodeField,
  CurrentActor,
  PageQuery,
  UuidPipe,
  idSchema,
  listSchema,
  nullable,
  objectSchema,
  textSchema,
} from '@one-window/platform';
import type { ConfirmationStage } from '../domain/confirmation-case';
import { listingRoles } from '../domain/policies';
import { CaseView } from '../queries/case-view';
import { Courts } from '../queries/courts';
import { WorkList } from '../queries/work-list';

const courtSchema = objectSchema({ organisationId: idSchema, name: textSchema, courtCode: textSchema });

export class WorkListQuery extends PageQuery {
  @CodeField(stages['judicial-confirmation'], { optional: true, description: '阶段' })
  stage?: ConfirmationStage;

  @CodeField(['true'], { optional: true, description: '同时返回总数 total，10000 表示不少于此数' })
  count?: 'true';
}

@ApiTags('司法确认 judicial-confirmation')
@Controller('api/judicial-confirmation')
export class ConfirmationQueriesController {
  constructor(
    private readonly workList: WorkList,
    private readonly caseView: CaseView,
    private readonly directory: Courts,
  ) {}

  @Get('cases')
  @ApiOkResponse({ schema: workListSchema('judicial-confirmation', { courtCaseNumber: nullable(textSchema) }) })
  @Allow(...listingRoles)
  @ApiOperation({ summary: '工作列表 Work list: fewest days left first' })
  list(@Query() { count, ...filter }: WorkListQuery, @CurrentActor() actor: Actor) {
    return this.workList.page(actor, { ...filter, count: count === 'true' });
  }

  @Get('cases/:caseId')
  @ApiOkResponse({ schema: caseFileSchema('judicial-confirmation') })
  @Allow(...organisationRoles, ...courtRoles, ...centreRoles)
  @LeavesTrace('file')
  @ApiOperation({ summary: '案件 What is, or can be, before the court' })
  case(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor) {
    return this.caseView.of(caseId, actor);
  }

  @Get('courts')
  @ApiOkResponse({ schema: objectSchema({ items: listSchema(courtSchema) }) })
  @Allow(...listingRoles)
  @ApiOperation({ summary: '人民法院 Courts of the directory' })
  async courts() {
    return { items: await this.directory.all() };
  }
}
