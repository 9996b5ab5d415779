import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, type CommandContext, CommandRoute } from '@one-window/messaging';
import { Described, UuidPipe } from '@one-window/platform';
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
  @Described({
    zh: '受理申请',
    en: 'Accept the application under a number of the court',
    says: ['自受理起十五日内作出裁定。', 'The ruling follows within fifteen days.'],
    refuses: ['court-case-number-form', 'court-case-number-taken', 'confirmation-day-out-of-range'],
  })
  @CommandRoute(policies.accept.roles)
  accept(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: AcceptApplicationRequest,
    @Command() context: CommandContext,
  ) {
    return this.acceptApplication.execute(caseId, request, context);
  }

  @Post('cases/:caseId/ask-correction')
  @Described({
    zh: '要求补充材料',
    en: 'Ask for what is missing',
    says: ['法院的三日受理期限自补充后重新计算。', 'The three days run anew once it is handed in.'],
    refuses: ['correction-day-not-ahead', 'confirmation-day-out-of-range'],
  })
  @CommandRoute(policies['ask-correction'].roles)
  askCorrection(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: AskCorrectionRequest,
    @Command() context: CommandContext,
  ) {
    return this.askForCorrection.execute(caseId, request, context);
  }

  @Post('cases/:caseId/refuse')
  @Described({
    zh: '裁定不予受理',
    en: 'Refuse the application',
    says: ['协议本身仍然有效。', 'The agreement itself stays in force.'],
    refuses: ['confirmation-day-out-of-range', 'court-unknown'],
  })
  @CommandRoute(policies.refuse.roles)
  refuse(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: RefuseApplicationRequest,
    @Command() context: CommandContext,
  ) {
    return this.refuseApplication.execute(caseId, request, context);
  }

  @Post('cases/:caseId/confirm')
  @Described({
    zh: '裁定确认有效',
    en: 'Confirm the agreement',
    says: [
      '一方不履行的，对方可以直接申请强制执行。',
      'If it is not performed, the other side may apply for enforcement at once.',
    ],
    refuses: ['confirmation-day-out-of-range'],
  })
  @CommandRoute(policies.confirm.roles)
  confirm(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ConfirmAgreementRequest,
    @Command() context: CommandContext,
  ) {
    return this.confirmAgreement.execute(caseId, request, context);
  }

  @Post('cases/:caseId/dismiss')
  @Described({
    zh: '裁定驳回申请',
    en: 'Dismiss the application',
    says: [
      '当事人可以变更协议、达成新的协议，或者另行起诉。',
      'The parties may change the agreement, make a new one, or sue.',
    ],
    refuses: ['confirmation-day-out-of-range'],
  })
  @CommandRoute(policies.dismiss.roles)
  dismiss(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: DismissApplicationRequest,
    @Command() context: CommandContext,
  ) {
    return this.dismissApplication.execute(caseId, request, context);
  }
}
