import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, type CommandContext, CommandRoute } from '@one-window/messaging';
import { UuidPipe } from '@one-window/platform';
import { policies } from '../domain/policies';
import { ConveneSession } from '../features/convene-session/convene-session.handler';
import { ConveneSessionRequest } from '../features/convene-session/convene-session.request';
import { DraftAgreement } from '../features/draft-agreement/draft-agreement.handler';
import { DraftAgreementRequest } from '../features/draft-agreement/draft-agreement.request';
import { RecordSession } from '../features/record-session/record-session.handler';
import { RecordSessionRequest } from '../features/record-session/record-session.request';
import { RenegotiateAgreement } from '../features/renegotiate-agreement/renegotiate-agreement.handler';
import { RenegotiateAgreementRequest } from '../features/renegotiate-agreement/renegotiate-agreement.request';
import { SignAgreement } from '../features/sign-agreement/sign-agreement.handler';
import { SignAgreementRequest } from '../features/sign-agreement/sign-agreement.request';

/** Bringing the parties together and to an agreement. */
@ApiTags('mediation')
@Controller('api/mediation/cases/:caseId')
export class SettlementController {
  constructor(
    private readonly conveneSession: ConveneSession,
    private readonly recordSession: RecordSession,
    private readonly draftAgreement: DraftAgreement,
    private readonly signAgreement: SignAgreement,
    private readonly renegotiateAgreement: RenegotiateAgreement,
  ) {}

  @Post('convene')
  @CommandRoute(policies.convene.roles)
  convene(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ConveneSessionRequest,
    @Command() context: CommandContext,
  ) {
    return this.conveneSession.execute(caseId, request, context);
  }

  @Post('record-session')
  @CommandRoute(policies['record-session'].roles)
  record(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: RecordSessionRequest,
    @Command() context: CommandContext,
  ) {
    return this.recordSession.execute(caseId, request, context);
  }

  @Post('draft-agreement')
  @CommandRoute(policies['draft-agreement'].roles)
  draft(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: DraftAgreementRequest,
    @Command() context: CommandContext,
  ) {
    return this.draftAgreement.execute(caseId, request, context);
  }

  @Post('sign')
  @CommandRoute(policies.sign.roles)
  sign(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: SignAgreementRequest,
    @Command() context: CommandContext,
  ) {
    return this.signAgreement.execute(caseId, request, context);
  }

  @Post('renegotiate')
  @CommandRoute(policies.renegotiate.roles)
  renegotiate(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: RenegotiateAgreementRequest,
    @Command() context: CommandContext,
  ) {
    return this.renegotiateAgreement.execute(caseId, request, context);
  }
}
