import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { newId } from '@one-window/platform';
import type { MediationCase } from '../../domain/case-state';
import { offerTransfer } from '../../domain/transfer';
import { Organisations } from '../../queries/organisations';

/** Reads from the directory's copy who is asked. */
@Injectable()
export class OfferTransferHandler {
  constructor(
    private readonly cases: CaseStore<MediationCase, 'offer-transfer'>,
    private readonly directory: Organisations,
  ) {}

  async execute(
    caseId: string,
    { organisationId, reason }: { organisationId: string; reason: string },
    context: CommandContext,
  ): Promise<CommandAnswer> {
    const organisation = await this.directory.taker(organisationId);
    const asked = { transferId: newId(), organisationId, organisation, reason };
    return await this.cases.change('offer-transfer', caseId, context, (state, deciding) =>
      offerTransfer(state, asked, deciding),
    );
  }
}
