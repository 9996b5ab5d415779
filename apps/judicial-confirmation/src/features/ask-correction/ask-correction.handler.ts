import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { ConfirmationCase } from '../../domain/confirmation-case';
import { askCorrection } from '../../domain/correction';
import type { ConfirmationCommand } from '../../domain/transitions';
import type { AskCorrectionRequest } from './ask-correction.request';

/** The court asks, once and for all of it, for what is missing. */
@Injectable()
export class AskCorrection {
  constructor(private readonly cases: CaseStore<ConfirmationCase, ConfirmationCommand>) {}

  execute(caseId: string, request: AskCorrectionRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('ask-correction', caseId, context, (state, deciding) =>
      askCorrection(state, request, deciding),
    );
  }
}
