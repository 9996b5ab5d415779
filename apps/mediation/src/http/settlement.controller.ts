import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, type CommandContext, CommandRoute } from '@one-window/messaging';
import { Described, UuidPipe } from '@one-window/platform';
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
  @Described({
    zh: '安排调解',
    en: 'Arrange a session',
    says: ['没有告知权利义务的当事人不能安排参加。', 'Only parties whose rights were told take part.'],
    refuses: [
      'party-refuses-mediation',
      'party-unknown',
      'rights-notice-missing',
      'session-sides-wrong',
      'session-too-long-ago',
      'session-before-notice',
      'day-out-of-range',
    ],
  })
  @CommandRoute(policies.convene.roles)
  convene(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ConveneSessionRequest,
    @Command() context: CommandContext,
  ) {
    return this.conveneSession.execute(caseId, request, context);
  }

  @Post('record-session')
  @Described({
    zh: '登记调解记录',
    en: 'Record a session',
    says: ['记录加密保存后不能修改。', 'The record is sealed and cannot be changed.'],
    refuses: ['session-unknown', 'session-already-recorded', 'session-not-begun'],
  })
  @CommandRoute(policies['record-session'].roles)
  record(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: RecordSessionRequest,
    @Command() context: CommandContext,
  ) {
    return this.recordSession.execute(caseId, request, context);
  }

  @Post('draft-agreement')
  @Described({
    zh: '制作调解协议',
    en: 'Draft the agreement',
    says: ['新一稿代替上一稿，此前的签名作废。', 'A new draft takes the place of the last one and of its signatures.'],
    refuses: ['obligation-invalid', 'written-form-required', 'not-performed-on-the-spot', 'day-out-of-range'],
  })
  @CommandRoute(policies['draft-agreement'].roles)
  draft(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: DraftAgreementRequest,
    @Command() context: CommandContext,
  ) {
    return this.draftAgreement.execute(caseId, request, context);
  }

  @Post('sign')
  @Described({
    zh: '签署协议',
    en: 'Record a signature',
    says: [
      '按当事人、主持调解员、调解组织的次序签署；最后一项完成之日协议生效。',
      'Parties, presiding mediator, organisation, in this order; the last one puts the agreement into force.',
    ],
    refuses: ['already-signed', 'party-unknown', 'signature-out-of-order'],
  })
  @CommandRoute(policies.sign.roles)
  sign(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: SignAgreementRequest,
    @Command() context: CommandContext,
  ) {
    return this.signAgreement.execute(caseId, request, context);
  }

  @Post('renegotiate')
  @Described({
    zh: '变更调解协议',
    en: 'Change the agreement',
    says: [
      '由各方变更原协议或者达成新协议，并全部重新签署。',
      'The parties change the agreement or make a new one, and all sign again.',
    ],
    refuses: ['already-confirmed', 'consent-of-all-parties-required', 'party-unknown'],
  })
  @CommandRoute(policies.renegotiate.roles)
  renegotiate(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: RenegotiateAgreementRequest,
    @Command() context: CommandContext,
  ) {
    return this.renegotiateAgreement.execute(caseId, request, context);
  }
}
