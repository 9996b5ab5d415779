import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@one-window/case-engine';
import { Allow, Described, PageQuery, UuidPipe } from '@one-window/platform';
import { Command, CommandRoute } from '@one-window/service-host';
import { supervisingRoles } from '../domain/access';
import { bySupervisor } from '../domain/policies';
import { DrawSample } from '../features/draw-sample/draw-sample.handler';
import { DrawSampleRequest } from '../features/draw-sample/draw-sample.request';
import {
  type Redrawn,
  redrawnSchema,
  type SampleList,
  sampleListSchema,
  type WholeSample,
  wholeSampleSchema,
} from '../queries/sample.schema';
import { Samples } from '../queries/samples';

@ApiTags('supervision')
@Controller('api/supervision/samples')
export class SamplesController {
  constructor(
    private readonly found: Samples,
    private readonly drawing: DrawSample,
  ) {}

  @Post()
  @Described({
    zh: '抽查案件',
    en: 'Draw a sample of cases',
    says: [
      '范围内的案件按“种子:案件 id”的 SHA-256 从小到大抽取；种子为最近一次每日封存的根，无人能够挑选。抽取的规则、种子和结果均留痕。',
      'Of the cases within the filter those whose SHA-256 over `<seed>:<case id>` is lowest; the seed is the root of the last sealed day, so that nobody picks. Rule, seed and result are kept.',
    ],
    refuses: ['nothing-to-draw', 'day-out-of-range'],
  })
  @CommandRoute(bySupervisor.roles, wholeSampleSchema)
  drawSample(@Body() request: DrawSampleRequest, @Command() context: CommandContext): Promise<WholeSample> {
    return this.drawing.execute(request, context);
  }

  @Get()
  @Described({
    zh: '历次抽查',
    en: 'Samples, the newest first',
    says: [
      '每次抽取的件数、已审查、发现问题和正在整改的件数。',
      'How many were drawn, examined, faulty and are being put right.',
    ],
  })
  @ApiOkResponse({ schema: sampleListSchema })
  @Allow(...supervisingRoles)
  samplesDrawn(@Query() query: PageQuery): Promise<SampleList> {
    return this.found.page(query);
  }

  @Get(':sampleId')
  @Described({
    zh: '一次抽查的案件',
    en: 'A sample and its cases',
    says: [
      '抽取的规则、种子，以及抽中的案件和审查的结果。',
      'Rule and seed, the cases drawn, and what their examination came to.',
    ],
    refuses: ['sample-not-found'],
  })
  @ApiOkResponse({ schema: wholeSampleSchema })
  @Allow(...supervisingRoles)
  sample(@Param('sampleId', UuidPipe) sampleId: string): Promise<WholeSample> {
    return this.found.of(sampleId);
  }

  @Get(':sampleId/redrawn')
  @Described({
    zh: '按种子重抽核对',
    en: 'Draw again by the seed',
    says: [
      '按记录的规则和种子再抽一次，与当时的结果比较；范围内的案件后来改变类型或者单位的，会有不同。',
      'Draws again by the recorded rule and seed and compares; cases whose kind or organisation changed since make a difference.',
    ],
    refuses: ['sample-not-found'],
  })
  @ApiOkResponse({ schema: redrawnSchema })
  @Allow(...supervisingRoles)
  redrawn(@Param('sampleId', UuidPipe) sampleId: string): Promise<Redrawn> {
    return this.found.redraw(sampleId);
  }
}
