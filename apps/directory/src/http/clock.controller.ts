import { Body, Controller, Get, Inject, Post, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@one-window/case-engine';
import { roles } from '@one-window/contracts';
import { Described, Allow, Clock, SETTINGS, type Settings } from '@one-window/platform';
import { Command, CommandAnswerView, CommandRoute } from '@one-window/service-host';
import { PresenceGuard } from '../accounts/presence.guard';
import { policies } from '../domain/organisation';
import { MoveClock } from '../features/move-clock/move-clock.handler';
import { MoveClockRequest } from '../features/move-clock/move-clock.request';
import { ClockView } from './views';

/** The centre's clock, which demonstrations and tests may move for all services at once. */
@ApiTags('clock')
@Controller('api/directory/clock')
@UseGuards(PresenceGuard)
export class ClockController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly moveClock: MoveClock,
  ) {}

  @Get()
  @Described({
    zh: '中心时钟',
    en: 'The clock of the centre',
    says: ['演示环境可以调整。', 'May be moved in a demonstration.'],
  })
  @Allow(...roles)
  @ApiOkResponse({ type: ClockView })
  readClock(): ClockView {
    return { now: this.clock.now(), offsetMilliseconds: this.clock.offset, movable: this.settings.clockMovable };
  }

  @Post()
  @Described({
    zh: '调整时钟',
    en: 'Move the clock',
    says: ['只在演示和测试中；全部服务一起调整。', 'In demonstrations and tests only, for all services at once.'],
    refuses: ['clock-not-movable', 'clock-out-of-reach'],
  })
  @CommandRoute(policies['move-clock'].roles)
  move(@Body() request: MoveClockRequest, @Command() context: CommandContext): Promise<CommandAnswerView> {
    return this.moveClock.execute(request, context);
  }
}
