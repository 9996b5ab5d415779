import { Body, Controller, Param, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@one-window/case-engine';
import { Described, UuidPipe } from '@one-window/platform';
import { Command, CommandAnswerView, CommandRoute } from '@one-window/service-host';
import { PresenceGuard } from '../accounts/presence.guard';
import { policies } from '../domain/organisation';
import { KeepMediators } from '../features/keep-mediators/keep-mediators.handler';
import { MediatorRequest, ReleaseMediatorRequest } from '../features/keep-mediators/mediator.request';

/** The mediators of an organisation, kept by administrators. */
@ApiTags('directory')
@Controller('api/directory/organisations/:organisationId/mediators')
@UseGuards(PresenceGuard)
export class MediatorsController {
  constructor(private readonly mediators: KeepMediators) {}

  @Post()
  @Described({
    zh: '登记调解员',
    en: 'Register a mediator',
    says: [
      '编号由系统给出。建立账号以后，本人可以登录办案。',
      'The house gives the code. With an account of its own the person can work on cases.',
    ],
    refuses: ['mediator-does-not-fit', 'mediator-known'],
  })
  @CommandRoute(policies['register-mediator'].roles)
  registerMediator(
    @Param('organisationId', UuidPipe) organisationId: string,
    @Body() request: MediatorRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswerView> {
    return this.mediators.register(organisationId, request, context);
  }

  @Post(':mediatorId/change')
  @Described({
    zh: '变更调解员登记事项',
    en: 'Change what is registered of a mediator',
    says: [
      '填写变更后的全部事项；没有填写的视为没有。',
      'All of it as it is from then on; what is left out is not known.',
    ],
    refuses: [
      'mediator-does-not-fit',
      'mediator-known',
      'mediator-left',
      'mediator-not-listed',
      'organisation-unchanged',
    ],
  })
  @CommandRoute(policies['change-mediator'].roles)
  changeMediator(
    @Param('organisationId', UuidPipe) organisationId: string,
    @Param('mediatorId', UuidPipe) mediatorId: string,
    @Body() request: MediatorRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswerView> {
    return this.mediators.change(organisationId, mediatorId, request, context);
  }

  @Post(':mediatorId/leave')
  @Described({
    zh: '调解员离任',
    en: 'Let a mediator leave',
    says: [
      '账号停用；在办案件的指派终止，负责人另行指派。',
      'The accounts are deactivated and appointments end; the manager appoints others.',
    ],
    refuses: ['mediator-left', 'mediator-not-listed'],
  })
  @CommandRoute(policies['release-mediator'].roles)
  releaseMediator(
    @Param('organisationId', UuidPipe) organisationId: string,
    @Param('mediatorId', UuidPipe) mediatorId: string,
    @Body() { reason }: ReleaseMediatorRequest,
    @Command() context: CommandContext,
  ): Promise<CommandAnswerView> {
    return this.mediators.release(organisationId, mediatorId, reason, context);
  }
}
