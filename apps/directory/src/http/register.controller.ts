import { Body, Controller, Get, Param, Post, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@one-window/case-engine';
import { Allow, Described, UuidPipe } from '@one-window/platform';
import { Command, CommandAnswerView, CommandRoute } from '@one-window/service-host';
import { PresenceGuard } from '../accounts/presence.guard';
import { administrators, policies } from '../domain/organisation';
import { ChangeOrganisation } from '../features/change-organisation/change-organisation.handler';
import { CloseOrganisation } from '../features/close-organisation/close-organisation.handler';
import {
  CloseOrganisationRequest,
  ReopenOrganisationRequest,
} from '../features/close-organisation/close-organisation.request';
import { OrganisationRequest } from '../features/register-organisation/organisation.request';
import { RegisterOrganisation } from '../features/register-organisation/register-organisation.handler';
import { SetPresence } from '../features/set-presence/set-presence.handler';
import { SetPresenceRequest } from '../features/set-presence/set-presence.request';
import { OrganisationHistory } from '../queries/organisation-history';
import { organisationHistorySchema, type OrganisationHistoryView } from '../queries/organisation-history.schema';

/** The register of organisations, kept by administrators. */
@ApiTags('directory')
@Controller('api/directory/organisations')
@UseGuards(PresenceGuard)
export class RegisterController {
  constructor(
    private readonly registering: RegisterOrganisation,
    private readonly changing: ChangeOrganisation,
    private readonly closing: CloseOrganisation,
    private readonly presence: SetPresence,
    private readonly histories: OrganisationHistory,
  ) {}

  @Post()
  @Described({
    zh: '登记单位',
    en: 'Register an organisation',
    says: [
      '编号由系统给出，以后不会给别的单位。有账号以后才能接到案件。',
      'The house gives the code, and to nobody else ever. It is offered cases once it has an account.',
    ],
    refuses: ['organisation-does-not-fit', 'organisation-known'],
  })
  @CommandRoute(administrators)
  registerOrganisation(
    @Body() request: OrganisationRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswerView> {
    return this.registering.execute(request, context);
  }

  @Post(':organisationId/change')
  @Described({
    zh: '变更单位登记事项',
    en: 'Change what is registered of an organisation',
    says: [
      '填写变更后的全部事项；没有填写的视为没有。在办案件不受影响。',
      'All of it as it is from then on; what is left out it has not. Its cases go on.',
    ],
    refuses: ['organisation-does-not-fit', 'organisation-known', 'organisation-unchanged'],
  })
  @CommandRoute(policies.change.roles)
  changeOrganisation(
    @Param('organisationId', UuidPipe) organisationId: string,
    @Body() request: OrganisationRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswerView> {
    return this.changing.execute(organisationId, request, context);
  }

  @Post(':organisationId/set-presence')
  @Described({
    zh: '变更驻点方式',
    en: 'Set how an organisation sits at the centre',
    says: [
      '常驻、轮驻或者随叫随驻，轮驻时间和不在的日子；分流时今天在中心的排在前面。',
      'Resident, by a rota or on call, and days off; who is here today stands in front where a case is offered.',
    ],
    refuses: ['organisation-does-not-fit', 'organisation-unchanged'],
  })
  @CommandRoute(policies['set-presence'].roles)
  setPresence(
    @Param('organisationId', UuidPipe) organisationId: string,
    @Body() request: SetPresenceRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswerView> {
    return this.presence.execute(organisationId, request, context);
  }

  @Post(':organisationId/close')
  @Described({
    zh: '停止受理或者注销',
    en: 'Close an organisation',
    says: [
      '不再接收新的案件，没有签收的转办回到分流岗；在办的案件留在该单位。',
      'It is offered nothing more and open offers go back to the desk; cases that it holds stay with it.',
    ],
    refuses: ['organisation-not-to-close'],
  })
  @CommandRoute(policies.close.roles)
  closeOrganisation(
    @Param('organisationId', UuidPipe) organisationId: string,
    @Body() request: CloseOrganisationRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswerView> {
    return this.closing.close(organisationId, request, context);
  }

  @Post(':organisationId/reopen')
  @Described({
    zh: '恢复受理',
    en: 'Open an organisation again',
    says: ['可以再接收案件。', 'It is offered cases again.'],
  })
  @CommandRoute(policies.reopen.roles)
  reopenOrganisation(
    @Param('organisationId', UuidPipe) organisationId: string,
    @Body() { reason }: ReopenOrganisationRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswerView> {
    return this.closing.reopen(organisationId, reason, context);
  }

  @Get(':organisationId/history')
  @Described({
    zh: '单位登记历史',
    en: 'History of an organisation',
    says: ['谁在何时改了什么，为什么。', 'Who changed what, when and why.'],
  })
  @Allow('administrator', 'auditor', 'supervisor')
  @ApiOkResponse({ schema: organisationHistorySchema })
  organisationHistory(@Param('organisationId', UuidPipe) organisationId: string): Promise<OrganisationHistoryView> {
    return this.histories.of(organisationId);
  }
}
