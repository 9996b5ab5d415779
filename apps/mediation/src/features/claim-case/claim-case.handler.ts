import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { claim } from '../../domain/claim';
import type { MediationCase } from '../../domain/mediation-case';
import type { MediationCommand } from '../../domain/transitions';
import { DirectoryCopy } from '../../queries/directory-copy';

/** Takes an offered case for the actor's organisation. */
@Injectable()
export class ClaimCase {
  constructor(
    private readonly cases: CaseStore<MediationCase, MediationCommand>,
    private readonly directory: DirectoryCopy,
  ) {}

  async execute(caseId: string, context: CommandContext): Promise<CommandAnswer> {
    const { organisationId } = context.actor;
    const known = await this.directory.identity(organisationId);
    return this.cases.change('claim', caseId, context, (state, deciding) =>
      claim(state, organisationId, deciding, known),
    );
  }
}
