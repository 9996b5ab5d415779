import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, centreRoles, organisationRoles, stages } from '@one-window/contracts';
import { Command, type CommandContext, CommandRoute, LeavesTrace } from '@one-window/messaging';
import { Described, Allow, CodeField, CurrentActor, DayField, PageQuery, UuidPipe } from '@one-window/platform';
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
import {
  enforcementDocumentSchema,
  type EnforcementDocumentView,
  followUpCaseSchema,
  type FollowUpCaseView,
  type FollowUpList,
  followUpListSchema,
} from '../queries/case-view.schema';
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
  @Described({
    zh: '登记履行',
    en: 'Record performance, whole or in part',
    says: ['最后一项履行完毕即为协议履行完毕。', 'The last obligation performed makes the agreement performed.'],
    refuses: [
      'obligation-unknown',
      'obligation-fulfilled',
      'amount-missing',
      'not-a-payment',
      'more-than-owed',
      'follow-up-day-ahead',
      'day-out-of-range',
    ],
  })
  @CommandRoute(policies['record-performance'].roles)
  recordPerformance(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: RecordPerformanceRequest,
    @Command() context: CommandContext,
  ) {
    return this.performances.execute(caseId, request, context);
  }

  @Post('cases/:caseId/record-default')
  @Described({
    zh: '登记不履行',
    en: 'Record a default',
    says: [
      '登记后可以出具申请强制执行或者起诉的材料。',
      'Afterwards the papers for enforcement or for the court may be issued.',
    ],
    refuses: ['obligation-unknown', 'obligation-fulfilled', 'obligation-not-due'],
  })
  @CommandRoute(policies['record-default'].roles)
  recordDefault(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: RecordDefaultRequest,
    @Command() context: CommandContext,
  ) {
    return this.defaults.execute(caseId, request, context);
  }

  @Post('cases/:caseId/issue-enforcement-pack')
  @Described({
    zh: '出具执行材料',
    en: 'Issue the enforcement pack',
    says: [
      '经司法确认的用于申请强制执行，未经确认的用于起诉或者申请支付令。',
      'For enforcement where the court has confirmed, else for a suit or a payment order.',
    ],
    refuses: ['nothing-due-to-enforce'],
  })
  @CommandRoute(policies['issue-enforcement-pack'].roles)
  issueEnforcementPack(@Param('caseId', UuidPipe) caseId: string, @Command() context: CommandContext) {
    return this.enforcementPacks.execute(caseId, context);
  }

  @Post('cases/:caseId/record-visit')
  @Described({
    zh: '登记回访',
    en: 'Record a visit',
    says: ['回访情况和满意度记入案卷。', 'What was found and how satisfied they are goes into the file.'],
    refuses: ['follow-up-day-ahead', 'visited-person-not-a-party', 'day-out-of-range'],
  })
  @CommandRoute(policies['record-visit'].roles)
  recordVisit(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: RecordVisitRequest,
    @Command() context: CommandContext,
  ) {
    return this.visits.execute(caseId, request, context);
  }

  @Post('cases/:caseId/close')
  @Described({
    zh: '结案',
    en: 'Close the case',
    says: ['结案后不再计算任何期限。', 'No limit runs any more.'],
    refuses: ['obligations-still-to-fall-due'],
  })
  @CommandRoute(policies.close.roles)
  close(@Param('caseId', UuidPipe) caseId: string, @Command() context: CommandContext) {
    return this.closeCase.execute(caseId, context);
  }

  @Post('cases/:caseId/archive')
  @Described({
    zh: '归档',
    en: 'Archive the case as one volume',
    says: ['一案一卷编号归档。', 'One case, one volume, one number.'],
    refuses: ['case-number-needed', 'case-number-not-own'],
  })
  @CommandRoute(policies.archive.roles)
  archive(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ArchiveCaseRequest,
    @Command() context: CommandContext,
  ) {
    return this.archiveCase.execute(caseId, request, context);
  }

  @Get('cases')
  @Described({
    zh: '履行回访工作列表',
    en: 'Work list of follow-up',
    says: ['最先到期的在前。', 'What is due first in front.'],
  })
  @ApiOkResponse({ schema: followUpListSchema })
  @Allow(...listingRoles)
  list(@Query() { count, ...filter }: WorkListQuery, @CurrentActor() actor: Actor): Promise<FollowUpList> {
    return this.workList.page(actor, { ...filter, count: count === 'true' });
  }

  @Get('cases/:caseId')
  @Described({
    zh: '履行回访案卷',
    en: 'What is owed and what was done',
    says: ['按与本案的关系显示。', 'As far as the relation to the case opens it.'],
  })
  @ApiOkResponse({ schema: followUpCaseSchema })
  @Allow(...organisationRoles, ...centreRoles)
  @LeavesTrace('file')
  case(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor): Promise<FollowUpCaseView> {
    return this.caseView.of(caseId, actor);
  }

  @Get('cases/:caseId/enforcement-pack')
  @Described({
    zh: '执行材料',
    en: 'The enforcement pack as a document',
    says: ['查阅留痕。', 'Every look is kept.'],
    refuses: ['enforcement-pack-not-issued'],
  })
  @ApiOkResponse({ schema: enforcementDocumentSchema })
  @Allow(...organisationRoles, ...centreRoles)
  @LeavesTrace('enforcement-pack')
  enforcementPack(
    @Param('caseId', UuidPipe) caseId: string,
    @CurrentActor() actor: Actor,
  ): Promise<EnforcementDocumentView> {
    return this.enforcementPackView.of(caseId, actor);
  }
}
