import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import type { MediationCase } from '../../domain/case-state';
import { returnCase, type ReturnReason } from '../../domain/return';
import { Organisations } from '../../queries/organisations';

/** Reads the suggested organisation from the directory's copy. */
@Injectable()
export class ReturnHandler {
  constructor(
    private readonly cases: CaseStore<MediationCase, 'return'>,
    private readonly directory: Organisations,
  ) {}

  async execute(
    caseId: string,
    { suggestedOrganisationId, ...why }: ReturnReason & { suggestedOrganisationId?: string },
    context: CommandContext,
  ): Promise<CommandAnswer> {
    const suggested = suggestedOrganisationId ? await this.directory.organisation(suggestedOrganisationId) : undefined;
    return this.cases.change('return', caseId, context, (state) =>
      returnCase(state, context.actor.organisationId, why, suggested),
    );
  }
}
