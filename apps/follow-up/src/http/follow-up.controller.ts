import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, centreRoles, organisationRoles } from '@one-window/contracts';
import { Described, Allow, CurrentActor, UuidPipe } from '@one-window/platform';
import { LeavesTrace } from '@one-window/service-host';
import { listingRoles } from '../domain/policies';
import { CaseView } from '../queries/case-view';
import {
  enforcementDocumentSchema,
  type EnforcementDocumentView,
  followUpCaseSchema,
  type FollowUpCaseView,
} from '../queries/case-view.schema';
import { EnforcementPackView } from '../queries/enforcement-pack';
import { WorkList } from '../queries/work-list';
import { type FollowUpList, followUpListSchema } from '../queries/work-list.schema';
import { WorkListQuery } from './follow-up.requests';

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
