import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Command, type CommandContext, CommandRoute } from '@one-window/messaging';
import { UuidPipe } from '@one-window/platform';
import { policies } from '../domain/policies';
import { AcceptApplication } from '../features/accept-application/accept-application.handler';
import { AcceptApplicationRequest } from '../features/accept-application/accept-application.request';
import { AskCorrection } from '../features/ask-correction/ask-correction.handler';
import { AskCorrectionRequest } from '../features/ask-correction/ask-correction.request';
import { ConfirmAgreement } from '../features/confirm-agreement/confirm-agreement.handler';
import { ConfirmAgreementRequest } from '../features/confirm-agreement/confirm-agreement.request';
import { DismissApplication } from '../features/dismiss-application/dismiss-application.handler';
import { DismissApplicationRequest } from '../features/dismiss-application/dismiss-application.request';
import { RefuseApplication } from '../features/refuse-application/refuse-application.handler';
import { RefuseApplicationRequest } from '../features/refuse-application/refuse-application.request';

/** What the court does with an application before it. */
@ApiTags('司法确认 judicial-confirmation')
@Controller('api/judicial-confirmation')
export class CourtController {
  constructor(
    private readonly acceptApplication: AcceptApplication,
    private readonly askForCorrection: AskCorrection,
    private readonly refuseApplication: RefuseApplication,
    private readonly confirmAgreement: ConfirmAgreement,
    private readonly dismissApplication: DismissApplication,
  ) {}

  @Post('cases/:caseId/accept')
  @CommandRoute(policies.accept.roles)
  @ApiOperation({ summary: '受理 Accept under a number of the court' })
  accept(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: AcceptApplicationRequest,
    @Command() context: CommandContext,
  ) {
    return this.acceptApplication.execute(caseId, request, context);
  }

  @Post('cases/:caseId/ask-correction')
  @CommandRoute(policies['ask-correction'].roles)
  @ApiOperation({ summary: '要求补充材料 Ask for what is missing' })
  askCorrection(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: AskCorrectionRequest,
    @Command() context: CommandContext,
  ) {
    return this.askForCorrection.execute(caseId, request, context);
  }

  @Post('cases/:caseId/refuse')
  @CommandRoute(policies.refuse.roles)
  @ApiOperation({ summary: '裁定不予受理 Refuse the application' })
  refuse(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: RefuseApplicationRequest,
    @Command() context: CommandContext,
  ) {
    return this.refuseApplication.execute(caseId, request, context);
  }

  @Post('cases/:caseId/confirm')
  @CommandRoute(policies.confirm.roles)
  @ApiOperation({ summary: '裁定调解协议有效 Confirm the agreement' })
  confirm(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ConfirmAgreementRequest,
    @Command() context: CommandContext,
  ) {
    return this.confirmAgreement.execute(caseId, request, context);
  }

  @Post('cases/:caseId/dismiss')
  @CommandRoute(policies.dismiss.roles)
  @ApiOperation({ summary: '裁定驳回申请 Dismiss the application' })
  dismiss(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: DismissApplicationRequest,
    @Command() context: CommandContext,
  ) {
    return this.dismissApplication.execute(caseId, request, context);
  }
}
