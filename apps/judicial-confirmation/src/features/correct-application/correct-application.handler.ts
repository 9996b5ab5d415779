import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { ConfirmationCase } from '../../domain/confirmation-case';
import { correct } from '../../domain/correction';
import type { ConfirmationCommand } from '../../domain/transitions';
import type { CorrectApplicationRequest } from './correct-application.request';

/** The applicants hand in what the court asked for. */
@Injectable()
export class CorrectApplication {
  constructor(private readonly cases: CaseStore<ConfirmationCase, ConfirmationCommand>) {}

  execute(caseId: string, request: CorrectApplicationRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('correct', caseId, context, (state, deciding) => correct(state, request, deciding));
  }
}
