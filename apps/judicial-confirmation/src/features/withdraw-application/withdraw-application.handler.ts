import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { ConfirmationCase } from '../../domain/confirmation-case';
import type { ConfirmationCommand } from '../../domain/transitions';
import { withdraw } from '../../domain/withdraw';
import type { WithdrawApplicationRequest } from './withdraw-application.request';

/** The applicants withdraw before the ruling. */
@Injectable()
export class WithdrawApplication {
  constructor(private readonly cases: CaseStore<ConfirmationCase, ConfirmationCommand>) {}

  execute(caseId: string, request: WithdrawApplicationRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('withdraw-application', caseId, context, (state, deciding) =>
      withdraw(state, request, deciding),
    );
  }
}
