import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { newId } from '@one-window/platform';
import type { MediationCase } from '../../domain/case-state';
import { inviteHelper } from '../../domain/help';
import { Organisations } from '../../queries/organisations';

/** Reads from the directory's copy who is asked. */
@Injectable()
export class InviteHelperHandler {
  constructor(
    private readonly cases: CaseStore<MediationCase, 'invite-helper'>,
    private readonly directory: Organisations,
  ) {}

  async execute(
    caseId: string,
    { organisationId, reason, task }: { organisationId: string; reason: string; task: string },
    context: CommandContext,
  ): Promise<CommandAnswer> {
    const organisation = await this.directory.taker(organisationId);
    const asked = { helpId: newId(), organisationId, organisation, reason, task };
    return await this.cases.change('invite-helper', caseId, context, (state, deciding) =>
      inviteHelper(state, asked, deciding),
    );
  }
}
