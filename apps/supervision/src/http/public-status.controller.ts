import { Body, Controller, Get, Header, HttpCode, Param, Post, Req, UseFilters } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor } from '@one-window/contracts';
import { Allow, CurrentActor, Described, Public, TakesForms, UuidPipe } from '@one-window/platform';
import type { FastifyRequest } from 'fastify';
import { supervisingRoles } from '../domain/access';
import { LookUpStatus } from '../features/look-up-status/look-up-status.handler';
import { LookUpStatusRequest, StatusPageRequest } from '../features/look-up-status/look-up-status.request';
import { PublicLooks } from '../features/look-up-status/public-looks';
import { foundStatus } from '../public-page/found';
import { statusPage } from '../public-page/page';
import { CasePage } from '../queries/case-page';
import { publicLooksSchema } from '../queries/case-page.schema';
import { publicStatusSchema, type PublicStatusView } from './public-status.schema';
import { StatusPageFilter } from './status-page.filter';

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
      '凭查询码和电话号码后四位，不需要登录。',
      'With the receipt code and the last four digits of the telephone number; nobody need be signed in.',
    ],
    refuses: ['status-not-found', 'too-many-requests'],
  })
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ schema: publicStatusSchema })
  publicStatus(@Body() request: LookUpStatusRequest, @Req() { ip }: FastifyRequest): Promise<PublicStatusView> {
    return this.lookUpStatus.execute(request, ip);
  }

  /** The same for the page's form, which also works before its script has come and without it. */
  @Post('public-status/page')
  @Described({
    zh: '查询页的表单，答复为网页',
    en: "The form of the party's page, answered as the page",
    says: [
      '供查询页在脚本到达之前使用；程序请用公开查询。',
      'For the page before its script has come; a program takes the operation that answers JSON.',
    ],
    refuses: ['status-not-found', 'too-many-requests'],
  })
  // Above: it says of the route what @Public says, and more.
  @TakesForms()
  @Public()
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'The page; refusals are the page too, with their status', schema: { type: 'string' } })
  @UseFilters(StatusPageFilter)
  async page(@Body() request: StatusPageRequest, @Req() { ip }: FastifyRequest): Promise<string> {
    return statusPage(foundStatus(await this.lookUpStatus.execute(request, ip)));
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
