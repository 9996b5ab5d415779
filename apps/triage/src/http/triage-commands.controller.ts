import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Command, type CommandAnswer, type CommandContext, CommandRoute } from '@one-window/messaging';
import { UuidPipe } from '@one-window/platform';
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
  @CommandRoute(policies.classify.roles)
  @ApiOperation({ summary: '分类并评估风险 Classify the dispute and its risk' })
  classify(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ClassifyCaseRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.classifyCase.execute(caseId, request, context);
  }

  @Post('cases/:caseId/choose-route')
  @CommandRoute(policies['choose-route'].roles)
  @ApiOperation({ summary: '确定去向 Choose mediation or the way out' })
  chooseRoute(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ChooseRouteRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.routeCase.execute(caseId, request, context);
  }

  @Post('cases/:caseId/offer')
  @CommandRoute(policies.offer.roles)
  @ApiOperation({ summary: '转办 Offer the case to one organisation or to a pool' })
  offer(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: OfferCaseRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.offerCase.execute(caseId, request, context);
  }

  @Post('cases/:caseId/take-back')
  @CommandRoute(policies['take-back'].roles)
  @ApiOperation({ summary: '收回 Take back an offer that nobody has claimed' })
  takeBack(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: TakeBackRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.takeBackOffer.execute(caseId, request, context);
  }

  @Post('cases/:caseId/refer-out')
  @CommandRoute(policies['refer-out'].roles)
  @ApiOperation({ summary: '告知其他途径 Hand the dispute over to another procedure' })
  referOut(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ReferOutRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.referCaseOut.execute(caseId, request, context);
  }
}
