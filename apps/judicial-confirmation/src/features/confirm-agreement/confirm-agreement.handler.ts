import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { ConfirmationCase } from '../../domain/confirmation-case';
import { confirm } from '../../domain/decide-application';
import type { ConfirmationCommand } from '../../domain/transitions';
import type { ConfirmAgreementRequest } from './confirm-agreement.request';

/** The court rules that the agreement is valid. */
@Injectable()
export class ConfirmAgreement {
  constructor(private readonly cases: CaseStore<ConfirmationCase, ConfirmationCommand>) {}

  execute(caseId: string, request: ConfirmAgreementRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('confirm', caseId, context, (state, deciding) => confirm(state, request, deciding));
  }
}
