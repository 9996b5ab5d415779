import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, type CommandContext, CommandRoute } from '@one-window/messaging';
import { Described, UuidPipe } from '@one-window/platform';
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
  @Described({
    zh: '签收案件',
    en: 'Claim the case',
    says: [
      '签收即受理，本单位成为承办组织，调解期限开始计算。',
      'Claiming is accepting: the organisation holds the case and the limit of mediation begins.',
    ],
    refuses: ['already-claimed', 'conflict-of-interest'],
  })
  @CommandRoute(policies.claim.roles)
  claim(@Param('caseId', UuidPipe) caseId: string, @Command() context: CommandContext) {
    return this.claimCase.execute(caseId, context);
  }

  @Post('return')
  @Described({
    zh: '退回并说明理由',
    en: 'Return the case with reasons',
    says: ['案件退回分流。', 'The case goes back to triage.'],
    refuses: ['pool-offer-not-returnable'],
  })
  @CommandRoute(policies.return.roles)
  giveBack(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ReturnCaseRequest,
    @Command() context: CommandContext,
  ) {
    return this.returnCase.execute(caseId, request, context);
  }

  @Post('record-willingness')
  @Described({
    zh: '征询调解意愿',
    en: 'Record whether a party wants mediation',
    says: ['一方明确拒绝的，不得调解。', 'There is no mediation when a party plainly refuses.'],
    refuses: ['party-unknown'],
  })
  @CommandRoute(policies['record-willingness'].roles)
  willingness(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: RecordWillingnessRequest,
    @Command() context: CommandContext,
  ) {
    return this.recordWillingness.execute(caseId, request, context);
  }

  @Post('appoint')
  @Described({
    zh: '指派调解员',
    en: 'Appoint mediators',
    says: ['一人主持；利害关系应当披露。', 'One presides; ties are to be disclosed.'],
    refuses: [
      'mediator-not-of-organisation',
      'mediator-departed',
      'one-presiding-mediator',
      'mediator-is-party',
      'consent-to-ties-required',
    ],
  })
  @CommandRoute(policies.appoint.roles)
  appoint(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: AppointMediatorsRequest,
    @Command() context: CommandContext,
  ) {
    return this.appointMediators.execute(caseId, request, context);
  }

  @Post('give-rights-notice')
  @Described({
    zh: '告知权利义务',
    en: 'Tell rights and duties',
    says: ['调解前应当告知。', 'To be told before mediation.'],
    refuses: ['party-unknown'],
  })
  @CommandRoute(policies['give-rights-notice'].roles)
  notice(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: GiveRightsNoticeRequest,
    @Command() context: CommandContext,
  ) {
    return this.giveRightsNotice.execute(caseId, request, context);
  }

  @Post('extend')
  @Described({
    zh: '延长调解期限',
    en: 'Extend the limit of mediation',
    says: ['经各方当事人同意，期限按约定天数延长。', 'With the consent of all parties, by the days agreed.'],
    refuses: [
      'consent-of-all-parties-required',
      'party-unknown',
      'no-limit-running',
      'limit-not-extensible',
      'extension-over-already',
      'extension-too-long',
      'time-limit-passed',
    ],
  })
  @CommandRoute(policies.extend.roles)
  extend(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ExtendLimitRequest,
    @Command() context: CommandContext,
  ) {
    return this.extendLimit.execute(caseId, request, context);
  }

  @Post('end')
  @Described({
    zh: '终止调解',
    en: 'End mediation without an agreement',
    says: ['向当事人告知仲裁、行政、司法途径。', 'The ways by arbitration, authorities and courts are told.'],
  })
  @CommandRoute(policies.end.roles)
  end(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: EndMediationRequest,
    @Command() context: CommandContext,
  ) {
    return this.endMediation.execute(caseId, request, context);
  }
}
