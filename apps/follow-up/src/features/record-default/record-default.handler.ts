import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { recordDefault } from '../../domain/default';
import type { FollowUpCase } from '../../domain/follow-up-case';
import type { FollowUpCommand } from '../../domain/transitions';
import type { RecordDefaultRequest } from './record-default.request';

/** Records that a debtor does not perform. */
@Injectable()
export class RecordDefault {
  constructor(private readonly cases: CaseStore<FollowUpCase, FollowUpCommand>) {}

  execute(caseId: string, request: RecordDefaultRequest, context: CommandContext): Promise<CommandAnswer> {
    const { obligationId, reason, refusalDeclared = false } = request;
    return this.cases.change('record-default', caseId, context, (state, { today }) =>
      recordDefault(state, { obligationId, reason, refusalDeclared }, today),
    );
  }
}
