import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, type CommandAnswer, type CommandContext, CommandRoute } from '@one-window/messaging';
import { Described, UuidPipe } from '@one-window/platform';
import { policies } from '../domain/policies';
import { ChooseRoute } from '../features/choose-route/choose-route.handler';
import { ChooseRouteRequest } from '../features/choose-route/choose-route.request';
import { ClassifyCase } from '../features/classify-case/classify-case.handler';
import { ClassifyCaseRequest } from '../features/classify-case/classify-case.request';
import { OfferCase } from '../features/offer-case/offer-case.handler';
import { OfferCaseRequest } from '../features/offer-case/offer-case.request';
import { ReferOut } from '../features/refer-out/refer-out.handler';
import { ReferOutRequest } from '../features/refer-out/refer-out.request';
import { TakeBack } from '../features/take-back/take-back.handler';
import { TakeBackRequest } from '../features/take-back/take-back.request';

@ApiTags('分流 triage')
@Controller('api/triage')
export class TriageCommandsController {
  constructor(
    private readonly classifyCase: ClassifyCase,
    private readonly routeCase: ChooseRoute,
    private readonly offerCase: OfferCase,
    private readonly takeBackOffer: TakeBack,
    private readonly referCaseOut: ReferOut,
  ) {}

  @Post('cases/:caseId/classify')
  @Described({
    zh: '确定纠纷类型和风险',
    en: 'Classify the dispute and its risk',
    says: ['类型决定可以由哪些组织调解、期限多长。', 'The kind decides who may mediate and how long it may take.'],
    refuses: ['held-by-organisation'],
  })
  @CommandRoute(policies.classify.roles)
  classify(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ClassifyCaseRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.classifyCase.execute(caseId, request, context);
  }

  @Post('cases/:caseId/choose-route')
  @Described({
    zh: '确定去向',
    en: 'Choose the route',
    says: ['由调解组织调解，或者转其他途径。', 'Mediation, or on to another procedure.'],
    refuses: ['not-classified', 'already-pending-elsewhere', 'held-by-organisation'],
  })
  @CommandRoute(policies['choose-route'].roles)
  chooseRoute(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ChooseRouteRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.routeCase.execute(caseId, request, context);
  }

  @Post('cases/:caseId/offer')
  @Described({
    zh: '转办案件',
    en: 'Offer the case to one organisation or to a pool',
    says: [
      '接到转办的组织应当在三个工作日内签收或者退回。',
      'The organisations have three working days to claim or return it.',
    ],
    refuses: [
      'not-classified',
      'route-not-mediation',
      'offer-needs-one-organisation',
      'organisation-unknown',
      'organisation-does-not-take-this-kind',
      'organisation-without-account',
      'held-by-organisation',
    ],
  })
  @CommandRoute(policies.offer.roles)
  offer(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: OfferCaseRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.offerCase.execute(caseId, request, context);
  }

  @Post('cases/:caseId/take-back')
  @Described({
    zh: '收回转办',
    en: 'Take back an offer that nobody has claimed',
    says: [
      '收回后接到转办的组织不能再签收，案件回到分流。',
      'Nobody can claim the offer any more; the case is back in triage.',
    ],
    refuses: ['held-by-organisation'],
  })
  @CommandRoute(policies['take-back'].roles)
  takeBack(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: TakeBackRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.takeBackOffer.execute(caseId, request, context);
  }

  @Post('cases/:caseId/refer-out')
  @Described({
    zh: '告知其他途径',
    en: 'Tell the other ways and end triage',
    says: ['向当事人告知全部途径和期限。', 'All ways and their limits are told to the parties.'],
    refuses: [
      'not-classified',
      'remedy-not-available',
      'arbitration-clause-required',
      'organisation-unknown',
      'organisation-not-for-this-target',
      'held-by-organisation',
    ],
  })
  @CommandRoute(policies['refer-out'].roles)
  referOut(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ReferOutRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.referCaseOut.execute(caseId, request, context);
  }
}
