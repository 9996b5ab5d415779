import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { recordedEventSchema } from '@one-window/case-engine';
import { MOST_RECORDED_EVENTS, type ServiceName, serviceNames } from '@one-window/contracts';
import {
  AllowServices,
  CallingService,
  Described,
  listSchema,
  objectSchema,
  UuidListField,
} from '@one-window/platform';
import { RecordedEvents } from './recorded-events';

export class RecordedEventsFields {
  @UuidListField({ max: MOST_RECORDED_EVENTS, optional: true, description: 'Ids of events' })
  ids?: string[];

  @UuidListField({
    max: MOST_RECORDED_EVENTS,
    optional: true,
    description: 'Cases of which the caller wants its own chain',
  })
  chainsOf?: string[];
}

/** Hands services the events that they received and do not keep a second time (docs/adr/0020, 0022). */
@ApiTags('proof')
@Controller('api/supervision/recorded-events')
export class RecordedEventsController {
  constructor(private readonly events: RecordedEvents) {}

  @Post()
  @HttpCode(200)
  @Described({
    zh: '按编号取已收到的事件（供各服务）',
    en: 'Recorded events by id, for the services',
    says: ['监督没有收到的不在答复中。', 'Those that supervision has not got are left out.'],
  })
  @ApiOkResponse({ schema: objectSchema({ items: listSchema(recordedEventSchema) }) })
  @Header('content-type', 'application/json; charset=utf-8')
  @AllowServices(...serviceNames)
  recordedEvents(
    @Body() { ids = [], chainsOf = [] }: RecordedEventsFields,
    @CallingService() caller: ServiceName,
  ): Promise<string> {
    return this.events.asJson(ids, chainsOf, caller);
  }
}
