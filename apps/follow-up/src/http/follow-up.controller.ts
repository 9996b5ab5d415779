import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, centreRoles, organisationRoles, stages } from '@one-window/contracts';
import {
  Command,
  type CommandContext,
  CommandRoute,
  LeavesTrace,
  caseFileSchema,
  workListSchema,
} from '@one-window/messaging';
import {
  Allow,
  CodeField,
  CurrentActor,
  DayField,
  PageQuery,
  UuidPipe,
  idSchema,
  objectSchema,
} from '@one-window/platform';
import type { FollowUpStage } from '../domain/follow-up-case';
import { listingRoles, policies } from '../domain/policies';
import { ArchiveCase } from '../features/archive-case/archive-case.handler';
import { ArchiveCaseRequest } from '../features/archive-case/archive-case.request';
import { CloseCase } from '../features/close-case/close-case.handler';
import { IssueEnforcementPack } from '../features/issue-enforcement-pack/issue-enforcement-pack.handler';
import { RecordDefault } from '../features/record-default/record-default.handler';
import { RecordDefaultRequest } from '../features/record-default/record-default.request';
import { RecordPerformance } from '../features/record-performance/record-performance.handler';
import { RecordPerformanceRequest } from '../features/record-performance/record-performance.request';
import { RecordVisit } from '../features/record-visit/record-visit.handler';
import { RecordVisitRequest } from '../features/record-visit/record-visit.request';
import { CaseView } from '../queries/case-view';
import { EnforcementPackView } from '../queries/enforcement-pack';
import { WorkList } from '../queries/work-list';

export class WorkListQuery extends PageQuery {
  @CodeField(stages['follow-up'], { optional: true, description: '阶段' })
  stage?: FollowUpStage;

  @DayField({ optional: true, description: '在这一天或者之前到期' })
  due?: string;

  @CodeField(['true'], { optional: true, description: '同时返回总数 total，10000 表示不少于此数' })
  count?: 'true';
}

@ApiTags('履行回访 follow-up')
@Controller('api/follow-up')
export class FollowUpController {
  constructor(
    private readonly performances: RecordPerformance,
    private readonly defaults: RecordDefault,
    private readonly enforcementPacks: IssueEnforcementPack,
    private readonly visits: RecordVisit,
    private readonly closeCase: CloseCase,
    private readonly archiveCase: ArchiveCase,
    private readonly workList: WorkList,
    private readonly caseView: CaseView,
    private readonly enforcementPackView: EnforcementPackView,
  ) {}

  @Post('cases/:caseId/record-performance')
  @CommandRoute(policies['record-performance'].roles)
  @ApiOperation({ summary: '登记履行 Record performance, whole or in part' })
  recordPerformance(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: RecordPerformanceRequest,
    @Command() context: CommandContext,
  ) {
    return this.performances.execute(caseId, request, context);
  }

  @Post('cases/:caseId/record-default')
  @CommandRoute(policies['record-default'].roles)
  @ApiOperation({ summary: '登记不履行 Record a default' })
  recordDefault(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: RecordDefaultRequest,
    @Command() context: CommandContext,
  ) {
    return this.defaults.execute(caseId, request, context);
  }

  @Post('cases/:caseId/issue-enforcement-pack')
  @CommandRoute(policies['issue-enforcement-pack'].roles)
  @ApiOperation({ summary: '出具强制执行材料 Issue the enforcement pack' })
  issueEnforcementPack(@Param('caseId', UuidPipe) caseId: string, @Command() context: CommandContext) {
    return this.enforcementPacks.execute(caseId, context);
  }

  @Post('cases/:caseId/record-visit')
  @CommandRoute(policies['record-visit'].roles)
  @ApiOperation({ summary: '登记回访 Record a visit' })
  recordVisit(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: RecordVisitRequest,
    @Command() context: CommandContext,
  ) {
    return this.visits.execute(caseId, request, context);
  }

  @Post('cases/:caseId/close')
  @CommandRoute(policies.close.roles)
  @ApiOperation({ summary: '结案 Close' })
  close(@Param('caseId', UuidPipe) caseId: string, @Command() context: CommandContext) {
    return this.closeCase.execute(caseId, context);
  }

  @Post('cases/:caseId/archive')
  @CommandRoute(policies.archive.roles)
  @ApiOperation({ summary: '归档 Archive as one volume' })
  archive(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ArchiveCaseRequest,
    @Command() context: CommandContext,
  ) {
    return this.archiveCase.execute(caseId, request, context);
  }

  @Get('cases')
  @ApiOkResponse({ schema: workListSchema('follow-up') })
  @Allow(...listingRoles)
  @ApiOperation({ summary: '工作列表 Work list: what is due first in front' })
  list(@Query() { count, ...filter }: WorkListQuery, @CurrentActor() actor: Actor) {
    return this.workList.page(actor, { ...filter, count: count === 'true' });
  }

  @Get('cases/:caseId')
  @ApiOkResponse({ schema: caseFileSchema('follow-up') })
  @Allow(...organisationRoles, ...centreRoles)
  @LeavesTrace('file')
  @ApiOperation({ summary: '案件 What is owed and what was done' })
  case(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor) {
    return this.caseView.of(caseId, actor);
  }

  @Get('cases/:caseId/enforcement-pack')
  @ApiOkResponse({ schema: objectSchema({ caseId: idSchema }) })
  @Allow(...organisationRoles, ...centreRoles)
  @LeavesTrace('enforcement-pack')
  @ApiOperation({ summary: '强制执行材料 The enforcement pack as a document' })
  enforcementPack(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor) {
    return this.enforcementPackView.of(caseId, actor);
  }
}
