import { Body, Controller, Get, Post, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Calendars, type CommandContext } from '@one-window/case-engine';
import { roles } from '@one-window/contracts';
import { Allow, Described } from '@one-window/platform';
import { CalendarNoticeRequest, Command, CommandAnswerView, CommandRoute } from '@one-window/service-host';
import { PresenceGuard } from '../accounts/presence.guard';
import { policies } from '../domain/organisation';
import { PublishCalendar } from '../features/publish-calendar/publish-calendar.handler';
import { CalendarView } from './views';

/** The working days by which limits are counted. */
@ApiTags('calendar')
@Controller('api/directory/calendar')
@UseGuards(PresenceGuard)
export class CalendarController {
  constructor(
    private readonly calendars: Calendars,
    private readonly publishCalendar: PublishCalendar,
  ) {}

  @Get()
  @Described({
    zh: '工作日历',
    en: 'The working calendar',
    says: [
      '各年放假和调休上班的日子及其依据；未公布安排的年份为暂定。',
      'Days off and on of every year with their notice; provisional for a year whose notice is not out.',
    ],
  })
  @Allow(...roles)
  @ApiOkResponse({ type: CalendarView })
  readCalendar(): CalendarView {
    const { version, rows } = this.calendars.current;
    return {
      version,
      years: rows.map(({ off, work, ...year }) => ({ ...year, off: off.map((day) => ({ ...day })), work: [...work] })),
    };
  }

  @Post()
  @Described({
    zh: '公布放假调休安排',
    en: 'Publish the notice for a year',
    says: [
      '替换该年的放假和调休上班日；全部服务按新日历重新计算正在计算的期限，届满日变动的逐件记入案卷。',
      'Replaces the days of that year. Every service counts its running limits anew and records those that move.',
    ],
    refuses: ['calendar-notice-invalid', 'calendar-notice-known'],
  })
  @CommandRoute(policies['publish-calendar'].roles)
  publish(@Body() request: CalendarNoticeRequest, @Command() context: CommandContext): Promise<CommandAnswerView> {
    return this.publishCalendar.execute(request, context);
  }
}
