import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@one-window/case-engine';
import { type Actor, registeringRoles } from '@one-window/contracts';
import { Allow, CurrentActor, Described, UuidPipe } from '@one-window/platform';
import { Command, CommandRoute, LeavesTrace } from '@one-window/service-host';
import {
  byWhoReveals,
  groupRoles,
  groupsFor,
  listedFor,
  listingRoles,
  readingRoles,
  receiptRoles,
} from '../domain/policies';
import { RegisterCase } from '../features/register-case/register-case.handler';
import { RegisterCaseRequest } from '../features/register-case/register-case.request';
import { RevealParty } from '../features/reveal-party/reveal-party.handler';
import { RevealPartyRequest } from '../features/reveal-party/reveal-party.request';
import { type RevealedParty, revealedPartySchema } from '../features/reveal-party/revealed-party.schema';
import { RegistrationAnswerView } from './registration-answer.view';
import { CaseView } from '../queries/case-view';
import { intakeCaseSchema, type IntakeCaseView, receiptSchema, type ReceiptView } from '../queries/case-view.schema';
import { WorkList } from '../queries/work-list';
import { GroupListQuery, WorkListQuery } from './intake.requests';
import { groupListSchema, type GroupPage, windowListSchema, type WindowPage } from '../queries/work-list.schema';

@ApiTags('intake')
@Controller('api/intake')
export class IntakeController {
  constructor(
    private readonly registerCase: RegisterCase,
    private readonly revealParty: RevealParty,
    private readonly caseView: CaseView,
    private readonly windowList: WorkList,
  ) {}

  @Post('cases')
  @Described({
    zh: '登记纠纷',
    en: 'Register a dispute',
    says: [
      '答复即给出案件编号；窗口登记的，并给出查询码。来源单位的同一编号只登记一次；网格员只登记网格员上报的。',
      'Answers with the case number, and at a window with the receipt code; a number of the source is registered once. Grid workers register what grid workers report.',
    ],
    refuses: ['external-reference-registered', 'party-missing', 'same-person-on-both-sides', 'day-out-of-range'],
  })
  @CommandRoute(registeringRoles, RegistrationAnswerView)
  register(@Body() request: RegisterCaseRequest, @Command() context: CommandContext) {
    return this.registerCase.execute(request, context);
  }

  @Post('cases/:caseId/parties/:partyId/reveal')
  @Described({
    zh: '查看当事人完整信息',
    en: 'Show full details of a party',
    says: [
      '限办理本案的人：窗口、承办组织的负责人和本案调解员（指派之前为其调解员）、受理确认申请的法院、履行期间的回访员。查看人、时间、内容和用途记入案卷和查阅记录。',
      'For those who work on the case: the window, the manager and the appointed mediators of the organisation that has it (before an appointment its mediators), the court that was asked, the follow-up officer while an agreement is in force. Who looked at what, when and what for is kept in the file and in the access log.',
    ],
    refuses: ['party-unknown', 'reveal-reason-missing', 'amendment-unknown'],
  })
  @CommandRoute(byWhoReveals.roles, revealedPartySchema)
  reveal(
    @Param('caseId', UuidPipe) caseId: string,
    @Param('partyId', UuidPipe) partyId: string,
    @Body() request: RevealPartyRequest,
    @Command() context: CommandContext,
  ): Promise<RevealedParty> {
    return this.revealParty.execute(caseId, partyId, request, context);
  }

  @Get('cases')
  @Described({
    zh: '窗口案件',
    en: 'Cases of the window',
    says: [
      '可按阶段、登记日期、补正或者来源单位的编号查找，只用其中一种。县乡窗口只能按补正查本地区的和自己登记的。',
      'By stage, by day of registration, by supplement, or by the number of the source; one of them only. A window of a region lists the supplements of its region and of what it registered.',
    ],
  })
  @ApiOkResponse({ schema: windowListSchema })
  @Allow(...listingRoles)
  list(@Query() query: WorkListQuery, @CurrentActor() actor: Actor): Promise<WindowPage> {
    return this.windowList.page(query, listedFor(actor));
  }

  @Get('groups')
  @Described({
    zh: '还没有推选代表人的一方',
    en: 'Sides that still have to choose representatives',
    says: [
      '人数达到法律规定、应当或者可以推选代表人而还没有推选，或者推选人数超过规定的案件；窗口看到本窗口的案件，调解组织看到本组织承办的案件，调解员看到本人调解的案件。推选登记后、案件结束或者达成协议后移出。',
      'Cases in which a side of so many people shall or may choose representatives and has not, or chose too many: of the window its cases, of an organisation those that it has, of a mediator those in which others are not appointed. Each stands here until the choice is recorded, the case is over or an agreement is in force.',
    ],
  })
  @ApiOkResponse({ schema: groupListSchema })
  @Allow(...groupRoles)
  groups(@Query() query: GroupListQuery, @CurrentActor() actor: Actor): Promise<GroupPage> {
    return this.windowList.groups(query, groupsFor(actor));
  }

  @Get('cases/:caseId')
  @Described({
    zh: '窗口案卷',
    en: 'The file of the window',
    says: [
      '个人信息以掩码显示；答复的 ETag 用于 If-Match。',
      'Personal fields are masked; the ETag of the answer is what If-Match wants.',
    ],
  })
  @ApiOkResponse({ schema: intakeCaseSchema })
  @Allow(...readingRoles)
  @LeavesTrace('file')
  case(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor): Promise<IntakeCaseView> {
    return this.caseView.of(caseId, actor);
  }

  @Get('cases/:caseId/receipt')
  @Described({
    zh: '登记回执',
    en: 'The receipt',
    says: [
      '交给申请人的内容：编号、查询码、下一步。',
      'What the applicant takes home: number, code of the status page, what comes next.',
    ],
  })
  @ApiOkResponse({ schema: receiptSchema })
  @Allow(...receiptRoles)
  @LeavesTrace('receipt')
  receipt(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor): Promise<ReceiptView> {
    return this.caseView.receipt(caseId, actor);
  }
}
