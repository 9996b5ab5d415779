import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Problem } from '@one-window/contracts';
import { Allow, Clock, DayPipe, Described, Public } from '@one-window/platform';
import type { FastifyReply } from 'fastify';
import { supervisingRoles } from '../domain/access';
import { PublishedDays } from '../sealing/published-days';
import { daysBefore, dayOf } from '../sealing/day';
import { publishedSealsSchema, sealKeysSchema } from './seals.schema';
import { SealsQuery } from './supervision.requests';

const JSON_TYPE = 'application/json; charset=utf-8';
/** Without `from` a list begins so many days before its end. */
const USUAL_DAYS = 31;

@ApiTags('supervision')
@Controller('api/supervision')
export class SealsController {
  constructor(
    private readonly days: PublishedDays,
    private readonly clock: Clock,
  ) {}

  // Public: public keys; whoever holds an exported file or a published day checks it with them.
  @Get('seal-keys')
  @Described({
    zh: '封存公钥',
    en: 'Public keys of the day seals',
    says: [
      '现在签署的密钥，以及签署过的每一个密钥和此前的密钥对它的引入；指纹按 RFC 7638。',
      'The key that signs, and every key that signed with its introduction by the one before; fingerprints as in RFC 7638.',
    ],
  })
  @ApiOkResponse({ schema: sealKeysSchema })
  @Public()
  @Header('cache-control', 'public, max-age=60')
  keys() {
    return this.days.keys();
  }

  @Get('seals')
  @Described({
    zh: '公布的每日封存',
    en: 'Published day seals',
    says: [
      '从 from 到 to（含）的每日封存，默认为最近 31 天；可原样保存并离线核验。',
      'From `from` to `to`, both included, as a rule the last 31 days; to keep as it is and to verify offline.',
    ],
  })
  @ApiOkResponse({ description: 'one-window/published-seals/1', schema: publishedSealsSchema })
  @Allow(...supervisingRoles)
  @Header('content-type', JSON_TYPE)
  seals(@Query() { from, to }: SealsQuery): Promise<string> {
    const until = to ?? dayOf(this.clock.machineNow());
    return this.days.between(from ?? daysBefore(until, USUAL_DAYS), until);
  }

  @Get('seals/:day')
  @Described({
    zh: '一天的封存',
    en: 'The seal of a day',
    says: [
      '带签名的文件，含当天以后补封的部分；npm run verify -- --day 文件 离线核验。',
      'A signed file, late parts of the day included; npm run verify -- --day FILE checks it offline.',
    ],
    refuses: ['day-not-sealed'],
  })
  @ApiParam({ name: 'day', schema: { type: 'string', format: 'date' } })
  @ApiOkResponse({ description: 'one-window/published-seals/1', schema: publishedSealsSchema })
  @Allow(...supervisingRoles)
  @Header('content-type', JSON_TYPE)
  async day(@Param('day', DayPipe) day: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const file = await this.days.ofDay(day);
    if (!file) throw new Problem('day-not-sealed', { day });
    void reply.header('content-disposition', `attachment; filename="${file.name}"`);
    return file.text;
  }
}
