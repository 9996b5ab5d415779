import { Body, Controller, Get, Header, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@one-window/case-engine';
import { type MadePaper, madePaperSchema } from '@one-window/commands';
import { type Actor, centreRoles, invitedRoles, organisationRoles } from '@one-window/contracts';
import { Allow, CurrentActor, Described, UuidPipe } from '@one-window/platform';
import { Command, CommandRoute, LeavesTrace } from '@one-window/service-host';
import { drawingUp, supervisingRoles } from '../domain/policies';
import { WorkList } from '../queries/work-list';
import {
  type HeldList,
  heldListSchema,
  type OfferList,
  offerListSchema,
  type TakenList,
  takenListSchema,
} from '../queries/work-list.schema';
import { CaseView } from '../queries/case-view';
import {
  mediationCaseSchema,
  type MediationCaseView,
  sessionRecordSchema,
  type SessionRecordView,
} from '../queries/case-view.schema';
import { Papers } from '../queries/papers/papers';
import { MediationListQuery, PaperRequest, PoolQuery } from './mediation.requests';

/** What people of mediation organisations and of the centre may read. */
@ApiTags('mediation')
@Controller('api/mediation')
export class MediationController {
  constructor(
    private readonly lists: WorkList,
    private readonly view: CaseView,
    private readonly papers: Papers,
  ) {}

  @Get('pool')
  @Described({
    zh: '待签收',
    en: 'Offers that the organisation may claim',
    says: ['最先到期的在前。', 'Those whose limit ends first in front.'],
  })
  @ApiOkResponse({ schema: offerListSchema })
  @Allow(...organisationRoles)
  pool(@Query() { count, ...page }: PoolQuery, @CurrentActor() actor: Actor): Promise<OfferList> {
    return this.lists.openOffers(actor, { ...page, count: count === 'true' });
  }

  @Get('taken-back')
  @Described({
    zh: '被收回改派的案件',
    en: 'Cases that the director gave to another organisation',
    says: ['只说明本单位不再承办。', 'Says that the own organisation has them no longer, and nothing else of them.'],
  })
  @ApiOkResponse({ schema: takenListSchema })
  @Allow(...organisationRoles)
  takenBack(@Query() { count, ...page }: PoolQuery, @CurrentActor() actor: Actor): Promise<TakenList> {
    return this.lists.takenFrom(actor, { ...page, count: count === 'true' });
  }

  @Get('cases')
  @Described({ zh: '调解案件', en: 'Cases of the organisation', says: ['可按阶段查找。', 'May be narrowed by stage.'] })
  @ApiOkResponse({ schema: heldListSchema })
  @Allow(...organisationRoles, ...supervisingRoles)
  list(
    @Query() { count, open, unappointed, helping, ...filter }: MediationListQuery,
    @CurrentActor() actor: Actor,
  ): Promise<HeldList> {
    return this.lists.held(actor, {
      ...filter,
      open: open === 'true',
      unappointed: unappointed === 'true',
      helping: helping === 'true',
      count: count === 'true',
    });
  }

  @Get('cases/:caseId')
  @Described({
    zh: '调解案卷',
    en: 'The case as mediation shows it to this person',
    says: ['按与本案的关系显示。', 'As far as the relation to the case opens it.'],
  })
  @ApiOkResponse({ schema: mediationCaseSchema })
  @Allow(...organisationRoles, ...centreRoles, ...invitedRoles)
  @LeavesTrace('file')
  case(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor): Promise<MediationCaseView> {
    return this.view.of(caseId, actor);
  }

  @Get('cases/:caseId/sessions/:sessionId')
  @Described({
    zh: '调解记录',
    en: 'The record of a session',
    says: [
      '背对背调解的记录只有当时指派的调解员能看；查阅留痕。',
      'A caucus record opens only for who was appointed then; every look is kept.',
    ],
    refuses: ['session-unknown', 'session-record-sealed'],
  })
  @ApiOkResponse({ schema: sessionRecordSchema })
  @Allow(...organisationRoles, ...centreRoles, ...invitedRoles)
  @LeavesTrace('session-record')
  session(
    @Param('caseId', UuidPipe) caseId: string,
    @Param('sessionId', UuidPipe) sessionId: string,
    @CurrentActor() actor: Actor,
  ): Promise<SessionRecordView> {
    return this.view.sessionRecord(caseId, sessionId, actor);
  }

  @Get('cases/:caseId/paper')
  @Described({
    zh: '文书（供查阅）',
    en: 'A paper as it prints',
    says: ['当事人的个人信息隐去；PDF。', 'Personal fields are masked; PDF/A.'],
    refuses: ['paper-unknown', 'session-record-sealed', 'character-unprintable'],
  })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Allow(...organisationRoles, ...centreRoles, ...invitedRoles)
  @LeavesTrace('file')
  @Header('content-type', 'application/pdf')
  async paper(
    @Param('caseId', UuidPipe) caseId: string,
    @Query() asked: PaperRequest,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.papers.shown(caseId, asked, actor));
  }

  @Post('cases/:caseId/papers')
  @Described({
    zh: '制作文书',
    en: 'Make a paper',
    says: [
      '载明当事人完整身份信息，供签名、盖章；谁在何时制作、文件的 SHA-256 记入案卷和查阅记录。',
      'Names the parties in full, to be signed; who made it, when, and the SHA-256 of the file are kept in the record and in the access log.',
    ],
    refuses: ['paper-unknown', 'session-record-sealed', 'character-unprintable'],
  })
  @CommandRoute(drawingUp.who.roles, madePaperSchema)
  makePaper(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() asked: PaperRequest,
    @Command() context: CommandContext,
  ): Promise<MadePaper> {
    return this.papers.made(caseId, asked, context);
  }
}
