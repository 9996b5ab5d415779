import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { IntakeCase } from '../../domain/intake-case';
import { decline } from '../../domain/decline';
import type { IntakeCommand } from '../../domain/transitions';
import type { DeclineCaseRequest } from './decline-case.request';

/** The centre declines with a ground of the list and tells the ways that remain. */
@Injectable()
export class DeclineCase {
  constructor(private readonly cases: CaseStore<IntakeCase, IntakeCommand>) {}

  execute(caseId: string, request: DeclineCaseRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('decline', caseId, context, (state) => decline(state, request.ground, request.reason));
  }
}
