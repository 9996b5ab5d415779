import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor } from '@one-window/contracts';
import { Described, Allow, CurrentActor, Public, UuidPipe } from '@one-window/platform';
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
  @Described({
    zh: '公开查询',
    en: 'Where a case stands, for a party',
    says: [
      '凭查询码和手机号码后四位，不需要登录。',
      'With the receipt code and the last four digits of the telephone; nobody need be signed in.',
    ],
    refuses: ['status-not-found', 'too-many-requests'],
  })
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ schema: PublicStatusSchema })
  publicStatus(@Body() request: LookUpStatusRequest, @Req() { ip }: FastifyRequest): Promise<PublicStatusView> {
    return this.lookUpStatus.execute(request, ip);
  }

  @Get('cases/:caseId/public-looks')
  @Described({
    zh: '公开查询记录',
    en: 'Looks that were taken on the status page',
    says: ['何时、成功与否。', 'When, and whether anything was found.'],
  })
  @ApiOkResponse({ schema: publicLooksSchema })
  @Allow(...supervisingRoles)
  async publicLooks(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor) {
    await this.cases.readable(caseId, actor);
    return this.looks.of(caseId);
  }
}
