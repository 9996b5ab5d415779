import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { claim } from '../../domain/claim';
import type { MediationCase } from '../../domain/case-state';
import { Organisations } from '../../queries/organisations';

/** Reads from the directory's copy what identifies the organisation. */
@Injectable()
export class ClaimHandler {
  constructor(
    private readonly cases: CaseStore<MediationCase, 'claim'>,
    private readonly directory: Organisations,
  ) {}

  async execute(caseId: string, _: object, context: CommandContext): Promise<CommandAnswer> {
    const { organisationId } = context.actor;
    const known = await this.directory.identity(organisationId);
    return this.cases.change('claim', caseId, context, (state, deciding) =>
      claim(state, organisationId, deciding, known),
    );
  }
}
