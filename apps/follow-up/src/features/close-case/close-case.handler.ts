import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { close } from '../../domain/close';
import type { FollowUpCase } from '../../domain/follow-up-case';
import type { FollowUpCommand } from '../../domain/transitions';

/** Closes the case with the outcome that the record shows. */
@Injectable()
export class CloseCase {
  constructor(private readonly cases: CaseStore<FollowUpCase, FollowUpCommand>) {}

  execute(caseId: string, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('close', caseId, context, (state, { today }) => close(state, today));
  }
}
