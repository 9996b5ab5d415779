import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import type { MediationCase } from '../../domain/case-state';
import { acceptTransfer } from '../../domain/transfer';
import { Organisations } from '../../queries/organisations';

/** Reads from the directory's copy what identifies whoever takes over. */
@Injectable()
export class AcceptTransferHandler {
  constructor(
    private readonly cases: CaseStore<MediationCase, 'accept-transfer'>,
    private readonly directory: Organisations,
  ) {}

  async execute(caseId: string, _: object, context: CommandContext): Promise<CommandAnswer> {
    const known = await this.directory.identity(context.actor.organisationId);
    return this.cases.change('accept-transfer', caseId, context, (state, deciding) =>
      acceptTransfer(state, known, deciding),
    );
  }
}
