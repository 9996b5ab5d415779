import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { newId } from '@one-window/platform';
import { offerCase, type OfferInput } from '../../domain/offer-case';
import type { TriageCase } from '../../domain/case-state';
import { Organisations } from '../../queries/organisations';

/** Reads the organisations from triage's copy of the directory. */
@Injectable()
export class OfferHandler {
  constructor(
    private readonly cases: CaseStore<TriageCase, 'offer'>,
    private readonly organisations: Organisations,
  ) {}

  async execute(
    caseId: string,
    { organisationIds, pool }: Pick<OfferInput, 'organisationIds' | 'pool'>,
    context: CommandContext,
  ): Promise<CommandAnswer> {
    const known = await this.organisations.withIds(organisationIds);
    const offer = { offerId: newId(), organisationIds, pool, known };
    return await this.cases.change('offer', caseId, context, (state, deciding) => offerCase(state, offer, deciding));
  }
}
