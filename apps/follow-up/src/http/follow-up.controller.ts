import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, centreRoles, organisationRoles, stages } from '@one-window/contracts';
import { Described, Allow, CodeField, CurrentActor, DayField, PageQuery, UuidPipe } from '@one-window/platform';
import { LeavesTrace } from '@one-window/service-host';
import type { FollowUpStage } from '../domain/follow-up-case';
import { listingRoles } from '../domain/policies';
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
    private readonly workList: WorkList,
    private readonly caseView: CaseView,
    private readonly enforcementPackView: EnforcementPackView,
  ) {}

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
