import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { IntakeCase } from '../../domain/intake-case';
import { withdraw } from '../../domain/decline';
import type { IntakeCommand } from '../../domain/transitions';
import type { WithdrawCaseRequest } from './withdraw-case.request';

/** The applicant withdraws before anybody has claimed the case. */
@Injectable()
export class WithdrawCase {
  constructor(private readonly cases: CaseStore<IntakeCase, IntakeCommand>) {}

  execute(caseId: string, request: WithdrawCaseRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('withdraw', caseId, context, (state) => withdraw(state, request.partyId, request.reason));
  }
}
