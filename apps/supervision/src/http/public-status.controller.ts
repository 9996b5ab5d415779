import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor } from '@one-window/contracts';
import { Allow, CurrentActor, Public, UuidPipe } from '@one-window/platform';
import type { FastifyRequest } from 'fastify';
import { publicLooksSchema } from './supervision.schema';
import { supervisingRoles } from '../domain/access';
import { LookUpStatus, type PublicStatusView } from '../features/look-up-status/look-up-status.handler';
import { LookUpStatusRequest } from '../features/look-up-status/look-up-status.request';
import { PublicLooks } from '../features/look-up-status/public-looks';
import { CasePage } from '../queries/case-page';
import { PublicStatusSchema } from './public-status.schema';

/** Where a case stands, for the party it concerns. */
@ApiTags('public status')
@Controller('api/supervision')
export class PublicStatusController {
  constructor(
    private readonly lookUpStatus: LookUpStatus,
    private readonly looks: PublicLooks,
    private readonly cases: CasePage,
  ) {}

  // Public: parties have no account; the receipt and the telephone number are the proof. In the body: addresses end up
  // in logs and histories.
  @Post('public-status')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ schema: PublicStatusSchema })
  publicStatus(@Body() request: LookUpStatusRequest, @Req() { ip }: FastifyRequest): Promise<PublicStatusView> {
    return this.lookUpStatus.execute(request, ip);
  }

  @Get('cases/:caseId/public-looks')
  @ApiOkResponse({ schema: publicLooksSchema })
  @Allow(...supervisingRoles)
  async publicLooks(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor) {
    await this.cases.readable(caseId, actor);
    return this.looks.of(caseId);
  }
}
