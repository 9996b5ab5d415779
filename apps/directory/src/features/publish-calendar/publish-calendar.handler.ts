import { Inject, Injectable } from '@nestjs/common';
import type { CalendarNoticeRequest } from '@one-window/service-host';
import type { CaseStore, CommandAnswer, CommandContext } from '@one-window/case-engine';
import { CENTRE_ID } from '../../centre-organisation';
import { ORGANISATION_STORE } from '../../directory.tokens';
import type { OrganisationCommand, OrganisationState } from '../../domain/organisation';
import { publishCalendar } from '../../domain/publish-calendar';

/**
 * Publishes a year of the working calendar: the event tells every service, this one too.
 * @throws Problem calendar-notice-invalid, calendar-notice-known.
 */
@Injectable()
export class PublishCalendar {
  constructor(
    @Inject(ORGANISATION_STORE) private readonly organisations: CaseStore<OrganisationState, OrganisationCommand>,
  ) {}

  execute(request: CalendarNoticeRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.organisations.change('publish-calendar', CENTRE_ID, context, (state, deciding) =>
      publishCalendar(state, request, deciding),
    );
  }
}
