import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, stages } from '@one-window/contracts';
import { Allow, CodeField, CurrentActor, PageQuery, UuidField } from '@one-window/platform';
import { organisationRoles, supervisingRoles } from '../domain/standing';
import { CaseLists } from '../queries/case-lists';
import { CaseView } from '../queries/case-view';

export class MediationPageQuery extends PageQuery {
  @UuidField({ optional: true, description: '上一页返回的 next' })
  override cursor?: string;
}

export class MediationListQuery extends MediationPageQuery {
  @CodeField(stages.mediation, { optional: true, description: '阶段' })
  stage?: string;
}

/** What people of mediation organisations and those who supervise them may read. */
@ApiTags('mediation')
@Controller('api/mediation')
export class MediationQueryController {
  constructor(
    private readonly lists: CaseLists,
    private readonly view: CaseView,
  ) {}

  @Get('pool')
  @Allow(...organisationRoles)
  pool(@Query() query: MediationPageQuery, @CurrentActor() actor: Actor) {
    return this.lists.openOffers(actor, query);
  }

  @Get('cases')
  @Allow(...organisationRoles, ...supervisingRoles)
  list(@Query() query: MediationListQuery, @CurrentActor() actor: Actor) {
    return this.lists.held(actor, query);
  }

  @Get('cases/:caseId')
  @Allow(...organisationRoles, ...supervisingRoles)
  case(@Param('caseId', ParseUUIDPipe) caseId: string, @CurrentActor() actor: Actor) {
    return this.view.of(caseId, actor);
  }

  @Get('cases/:caseId/sessions/:sessionId')
  @Allow(...organisationRoles, ...supervisingRoles)
  session(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.view.sessionRecord(caseId, sessionId, actor);
  }
}
