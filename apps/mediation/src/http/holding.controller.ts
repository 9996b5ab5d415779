import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, type CommandContext, CommandRoute } from '@one-window/messaging';
import { UuidPipe } from '@one-window/platform';
import { policies } from '../domain/policies';
import { AppointMediators } from '../features/appoint-mediators/appoint-mediators.handler';
import { AppointMediatorsRequest } from '../features/appoint-mediators/appoint-mediators.request';
import { ClaimCase } from '../features/claim-case/claim-case.handler';
import { EndMediation } from '../features/end-mediation/end-mediation.handler';
import { EndMediationRequest } from '../features/end-mediation/end-mediation.request';
import { ExtendLimit } from '../features/extend-limit/extend-limit.handler';
import { ExtendLimitRequest } from '../features/extend-limit/extend-limit.request';
import { GiveRightsNotice } from '../features/give-rights-notice/give-rights-notice.handler';
import { GiveRightsNoticeRequest } from '../features/give-rights-notice/give-rights-notice.request';
import { RecordWillingness } from '../features/record-willingness/record-willingness.handler';
import { RecordWillingnessRequest } from '../features/record-willingness/record-willingness.request';
import { ReturnCase } from '../features/return-case/return-case.handler';
import { ReturnCaseRequest } from '../features/return-case/return-case.request';

/** Taking a case, preparing it, and letting it go. */
@ApiTags('mediation')
@Controller('api/mediation/cases/:caseId')
export class HoldingController {
  constructor(
    private readonly claimCase: ClaimCase,
    private readonly returnCase: ReturnCase,
    private readonly recordWillingness: RecordWillingness,
    private readonly appointMediators: AppointMediators,
    private readonly giveRightsNotice: GiveRightsNotice,
    private readonly extendLimit: ExtendLimit,
    private readonly endMediation: EndMediation,
  ) {}

  @Post('claim')
  @CommandRoute(policies.claim.roles)
  claim(@Param('caseId', UuidPipe) caseId: string, @Command() context: CommandContext) {
    return this.claimCase.execute(caseId, context);
  }

  @Post('return')
  @CommandRoute(policies.return.roles)
  giveBack(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ReturnCaseRequest,
    @Command() context: CommandContext,
  ) {
    return this.returnCase.execute(caseId, request, context);
  }

  @Post('record-willingness')
  @CommandRoute(policies['record-willingness'].roles)
  willingness(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: RecordWillingnessRequest,
    @Command() context: CommandContext,
  ) {
    return this.recordWillingness.execute(caseId, request, context);
  }

  @Post('appoint')
  @CommandRoute(policies.appoint.roles)
  appoint(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: AppointMediatorsRequest,
    @Command() context: CommandContext,
  ) {
    return this.appointMediators.execute(caseId, request, context);
  }

  @Post('give-rights-notice')
  @CommandRoute(policies['give-rights-notice'].roles)
  notice(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: GiveRightsNoticeRequest,
    @Command() context: CommandContext,
  ) {
    return this.giveRightsNotice.execute(caseId, request, context);
  }

  @Post('extend')
  @CommandRoute(policies.extend.roles)
  extend(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ExtendLimitRequest,
    @Command() context: CommandContext,
  ) {
    return this.extendLimit.execute(caseId, request, context);
  }

  @Post('end')
  @CommandRoute(policies.end.roles)
  end(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: EndMediationRequest,
    @Command() context: CommandContext,
  ) {
    return this.endMediation.execute(caseId, request, context);
  }
}
