import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { newId } from '@one-window/platform';
import { issueEnforcementPack } from '../../domain/enforcement';
import type { FollowUpCase } from '../../domain/follow-up-case';
import type { FollowUpCommand } from '../../domain/transitions';

/** Hands the creditor what they need to go to court. */
@Injectable()
export class IssueEnforcementPack {
  constructor(private readonly cases: CaseStore<FollowUpCase, FollowUpCommand>) {}

  execute(caseId: string, context: CommandContext): Promise<CommandAnswer> {
    const packId = newId();
    return this.cases.change('issue-enforcement-pack', caseId, context, (state, deciding) =>
      issueEnforcementPack(state, packId, deciding),
    );
  }
}
