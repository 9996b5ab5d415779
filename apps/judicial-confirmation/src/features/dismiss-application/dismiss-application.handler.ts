import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { ConfirmationCase } from '../../domain/confirmation-case';
import { dismiss } from '../../domain/decide-application';
import type { ConfirmationCommand } from '../../domain/transitions';
import type { DismissApplicationRequest } from './dismiss-application.request';

/** The court dismisses the application. */
@Injectable()
export class DismissApplication {
  constructor(private readonly cases: CaseStore<ConfirmationCase, ConfirmationCommand>) {}

  execute(caseId: string, request: DismissApplicationRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('dismiss', caseId, context, (state, deciding) => dismiss(state, request, deciding));
  }
}
