import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import type { MediationCase } from '../../domain/case-state';
import { acceptHelping, type AcceptingHelp } from '../../domain/help';
import { Organisations } from '../../queries/organisations';

/** Reads from the directory's copy what identifies whoever helps, and whom it lists. */
@Injectable()
export class AcceptHelpingHandler {
  constructor(
    private readonly cases: CaseStore<MediationCase, 'accept-helping'>,
    private readonly directory: Organisations,
  ) {}

  async execute(
    caseId: string,
    { mediatorIds, ties = [], consentedBy = [] }: Pick<AcceptingHelp, 'mediatorIds'> & Partial<AcceptingHelp>,
    context: CommandContext,
  ): Promise<CommandAnswer> {
    const [known, listed] = await Promise.all([
      this.directory.identity(context.actor.organisationId),
      this.directory.mediators(mediatorIds),
    ]);
    return await this.cases.change('accept-helping', caseId, context, (state, deciding) =>
      acceptHelping(state, { mediatorIds, ties, consentedBy }, { known, listed }, deciding),
    );
  }
}
