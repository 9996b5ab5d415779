import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { ConfirmationCase } from '../../domain/confirmation-case';
import { refuseApplication } from '../../domain/decide-application';
import type { ConfirmationCommand } from '../../domain/transitions';
import type { RefuseApplicationRequest } from './refuse-application.request';

/** The court does not take the application in. */
@Injectable()
export class RefuseApplication {
  constructor(private readonly cases: CaseStore<ConfirmationCase, ConfirmationCommand>) {}

  execute(caseId: string, request: RefuseApplicationRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('refuse', caseId, context, (state) => refuseApplication(state, request));
  }
}
