import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Command, type CommandContext, CommandRoute } from '@one-window/messaging';
import { UuidPipe } from '@one-window/platform';
import { policies } from '../domain/policies';
import { ApplyForConfirmation } from '../features/apply-for-confirmation/apply-for-confirmation.handler';
import { ApplyForConfirmationRequest } from '../features/apply-for-confirmation/apply-for-confirmation.request';
import { CorrectApplication } from '../features/correct-application/correct-application.handler';
import { CorrectApplicationRequest } from '../features/correct-application/correct-application.request';
import { WithdrawApplication } from '../features/withdraw-application/withdraw-application.handler';
import { WithdrawApplicationRequest } from '../features/withdraw-application/withdraw-application.request';

/** What the organisation that mediated does for the applicants. */
@ApiTags('司法确认 judicial-confirmation')
@Controller('api/judicial-confirmation')
export class ApplicationsController {
  constructor(
    private readonly applyForConfirmation: ApplyForConfirmation,
    private readonly correctApplication: CorrectApplication,
    private readonly withdrawApplication: WithdrawApplication,
  ) {}

  @Post('cases/:caseId/apply')
  @CommandRoute(policies.apply.roles)
  @ApiOperation({ summary: '共同申请司法确认 Apply jointly' })
  apply(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ApplyForConfirmationRequest,
    @Command() context: CommandContext,
  ) {
    return this.applyForConfirmation.execute(caseId, request, context);
  }

  @Post('cases/:caseId/correct')
  @CommandRoute(policies.correct.roles)
  @ApiOperation({ summary: '补充材料 Hand in what the court asked for' })
  correct(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: CorrectApplicationRequest,
    @Command() context: CommandContext,
  ) {
    return this.correctApplication.execute(caseId, request, context);
  }

  @Post('cases/:caseId/withdraw-application')
  @CommandRoute(policies['withdraw-application'].roles)
  @ApiOperation({ summary: '撤回申请 Withdraw before the ruling' })
  withdraw(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: WithdrawApplicationRequest,
    @Command() context: CommandContext,
  ) {
    return this.withdrawApplication.execute(caseId, request, context);
  }
}
