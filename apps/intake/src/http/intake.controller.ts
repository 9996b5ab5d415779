import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@one-window/contracts';
import {
  Command,
  type CommandContext,
  CommandRoute,
  LeavesTrace,
  caseFileSchema,
  workListSchema,
} from '@one-window/messaging';
import { Allow, CurrentActor, UuidPipe, momentSchema, textSchema } from '@one-window/platform';
import { receiptSchema } from '../queries/receipt.schema';
import { policies, readingRoles, receiptRoles, registeringRoles } from '../domain/policies';
import { AnswerSupplement } from '../features/answer-supplement/answer-supplement.handler';
import { AnswerSupplementRequest } from '../features/answer-supplement/answer-supplement.request';
import { DeclineCase } from '../features/decline-case/decline-case.handler';
import { DeclineCaseRequest } from '../features/decline-case/decline-case.request';
import { RegisterCase } from '../features/register-case/register-case.handler';
import { RegisterCaseRequest } from '../features/register-case/register-case.request';
import { RequestSupplement } from '../features/request-supplement/request-supplement.handler';
import { RequestSupplementRequest } from '../features/request-supplement/request-supplement.request';
import { RevealParty } from '../features/reveal-party/reveal-party.handler';
import { RevealPartyRequest } from '../features/reveal-party/reveal-party.request';
import { WithdrawCase } from '../features/withdraw-case/withdraw-case.handler';
import { WithdrawCaseRequest } from '../features/withdraw-case/withdraw-case.request';
import { RegistrationAnswerView } from './registration-answer.view';
import { CaseView } from '../queries/case-view';
import { WindowList } from '../queries/window-list';
import { WindowListQuery } from '../queries/window-list.request';

@ApiTags('intake')
@Controller('api/intake')
export class IntakeController {
  constructor(
    private readonly registerCase: RegisterCase,
    private readonly requestSupplement: RequestSupplement,
    private readonly answerSupplement: AnswerSupplement,
    private readonly declineCase: DeclineCase,
    private readonly withdrawCase: WithdrawCase,
    private readonly revealParty: RevealParty,
    private readonly caseView: CaseView,
    private readonly windowList: WindowList,
  ) {}

  @Post('cases')
  @CommandRoute(registeringRoles, RegistrationAnswerView)
  register(@Body() request: RegisterCaseRequest, @Command() context: CommandContext) {
    return this.registerCase.execute(request, context);
  }

  @Post('cases/:caseId/request-supplement')
  @CommandRoute(policies['request-supplement'].roles)
  askForSupplement(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: RequestSupplementRequest,
    @Command() context: CommandContext,
  ) {
    return this.requestSupplement.execute(caseId, request, context);
  }

  @Post('cases/:caseId/answer-supplement')
  @CommandRoute(policies['answer-supplement'].roles)
  takeSupplement(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: AnswerSupplementRequest,
    @Command() context: CommandContext,
  ) {
    return this.answerSupplement.execute(caseId, request, context);
  }

  @Post('cases/:caseId/decline')
  @CommandRoute(policies.decline.roles)
  decline(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: DeclineCaseRequest,
    @Command() context: CommandContext,
  ) {
    return this.declineCase.execute(caseId, request, context);
  }

  @Post('cases/:caseId/withdraw')
  @CommandRoute(policies.withdraw.roles)
  withdraw(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: WithdrawCaseRequest,
    @Command() context: CommandContext,
  ) {
    return this.withdrawCase.execute(caseId, request, context);
  }

  @Post('cases/:caseId/parties/:partyId/reveal')
  @CommandRoute(policies.reveal.roles)
  reveal(
    @Param('caseId', UuidPipe) caseId: string,
    @Param('partyId', UuidPipe) partyId: string,
    @Body() request: RevealPartyRequest,
    @Command() context: CommandContext,
  ) {
    return this.revealParty.execute(caseId, partyId, request, context);
  }

  @Get('cases')
  @ApiOkResponse({ schema: workListSchema('intake', { registeredAt: momentSchema }) })
  @Allow(...readingRoles)
  list(@Query() query: WindowListQuery) {
    return this.windowList.page(query);
  }

  @Get('cases/:caseId')
  @ApiOkResponse({ schema: caseFileSchema('intake', { title: textSchema, registeredAt: momentSchema }) })
  @Allow(...readingRoles)
  @LeavesTrace('file')
  case(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor) {
    return this.caseView.of(caseId, actor);
  }

  @Get('cases/:caseId/receipt')
  @ApiOkResponse({ schema: receiptSchema })
  @Allow(...receiptRoles)
  @LeavesTrace('receipt')
  receipt(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor) {
    return this.caseView.receipt(caseId, actor);
  }
}
