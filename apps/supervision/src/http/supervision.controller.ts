import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Problem } from '@one-window/contracts';
import { LeavesTrace } from '@one-window/messaging';
import { Allow, CurrentActor, UuidPipe } from '@one-window/platform';
import {
  caseCountsSchema,
  caseListSchema,
  casePageSchema,
  statisticsSchema,
  verificationSchema,
} from './supervision.schema';
import { countingRoles, listedFor, readingRoles, supervisingRoles } from '../domain/access';
import { FindByParty } from '../features/find-by-party/find-by-party.handler';
import { FindByPartyRequest } from '../features/find-by-party/find-by-party.request';
import { type Position, positionsIn } from '../domain/position';
import { CaseList } from '../queries/case-list';
import { CasePage } from '../queries/case-page';
import { Statistics } from '../queries/statistics';
import { Verification } from '../queries/verification';
import { CaseListQuery, CasePageQuery } from './supervision.requests';

@ApiTags('supervision')
@Controller('api/supervision')
export class SupervisionController {
  constructor(
    private readonly list: CaseList,
    private readonly page: CasePage,
    private readonly verification: Verification,
    private readonly statistics: Statistics,
    private readonly findByParty: FindByParty,
  ) {}

  /** Staff of the centre list every case, others those of their organisation or court, each as it stands to them. */
  @Get('cases')
  @ApiOkResponse({ schema: caseListSchema })
  @Allow(...readingRoles)
  cases(@Query() query: CaseListQuery, @CurrentActor() actor: Actor) {
    return this.list.page(filterOf(query), listedFor(actor));
  }

  @Get('cases/counts')
  @ApiOkResponse({ schema: caseCountsSchema })
  @Allow(...readingRoles)
  counts(@Query() query: CaseListQuery, @CurrentActor() actor: Actor) {
    return this.list.counts(filterOf(query), listedFor(actor));
  }

  /** The number stands in the body: addresses end up in logs. Who looked for whom, and why, is kept. */
  @Post('cases/find-by-party')
  @ApiOkResponse({ schema: caseListSchema })
  @HttpCode(200)
  @Allow(...supervisingRoles)
  casesOfParty(@Body() request: FindByPartyRequest, @CurrentActor() actor: Actor) {
    return this.findByParty.execute(request, actor);
  }

  @Get('cases/:caseId')
  @ApiOkResponse({ schema: casePageSchema })
  @Allow(...readingRoles)
  @LeavesTrace('file')
  case(@Param('caseId', UuidPipe) caseId: string, @Query() { atLeast }: CasePageQuery, @CurrentActor() actor: Actor) {
    return this.page.of(caseId, actor, wantedPositions(atLeast));
  }

  @Get('verification/:caseId')
  @ApiOkResponse({ schema: verificationSchema })
  @Allow(...supervisingRoles)
  verify(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor) {
    return this.verification.of(caseId, actor);
  }

  @Get('statistics')
  @ApiOkResponse({ schema: statisticsSchema })
  @Allow(...countingRoles)
  numbers(@CurrentActor() actor: Actor) {
    return this.statistics.of(actor);
  }
}

const filterOf = ({ late, ...filter }: CaseListQuery) => ({
  ...filter,
  ...(late === undefined ? {} : { late: late === 'true' }),
});

const wantedPositions = (atLeast: string | undefined): Position[] => {
  if (atLeast === undefined) return [];
  const positions = positionsIn(atLeast);
  if (positions) return positions;
  const told = { zh: '格式应为 服务:序号，如 mediation:5', en: 'must be service:sequence, as in mediation:5' };
  throw new Problem('invalid-request', { errors: [{ field: 'atLeast', rule: 'position', ...told }] });
};
