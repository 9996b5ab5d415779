import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, type CommandContext, CommandRoute } from '@one-window/messaging';
import { Described, UuidPipe } from '@one-window/platform';
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
  @Described({
    zh: '申请司法确认',
    en: 'Apply for confirmation jointly',
    says: ['双方共同向法院申请。', 'Both sides apply to the court.'],
    refuses: [
      'joint-application-required',
      'signer-not-a-party',
      'court-unknown',
      'court-not-competent',
      'application-window-closed',
      'agreement-not-confirmable',
    ],
  })
  @CommandRoute(policies.apply.roles)
  apply(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ApplyForConfirmationRequest,
    @Command() context: CommandContext,
  ) {
    return this.applyForConfirmation.execute(caseId, request, context);
  }

  @Post('cases/:caseId/correct')
  @Described({
    zh: '补充材料',
    en: 'Hand in what the court asked for',
    says: ['法院三日内决定是否受理。', 'The court decides within three days whether to accept.'],
  })
  @CommandRoute(policies.correct.roles)
  correct(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: CorrectApplicationRequest,
    @Command() context: CommandContext,
  ) {
    return this.correctApplication.execute(caseId, request, context);
  }

  @Post('cases/:caseId/withdraw-application')
  @Described({
    zh: '撤回确认申请',
    en: 'Withdraw the application',
    says: ['裁定作出前可以撤回。', 'Possible until the ruling.'],
  })
  @CommandRoute(policies['withdraw-application'].roles)
  withdraw(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: WithdrawApplicationRequest,
    @Command() context: CommandContext,
  ) {
    return this.withdrawApplication.execute(caseId, request, context);
  }
}
