import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { newId } from '@one-window/platform';
import { offerCase } from '../../domain/offer-case';
import type { TriageState } from '../../domain/state';
import type { TriageCommand } from '../../domain/transitions';
import { Organisations } from '../../queries/organisations';
import type { OfferCaseRequest } from './offer-case.request';

@Injectable()
export class OfferCase {
  constructor(
    private readonly cases: CaseStore<TriageState, TriageCommand>,
    private readonly organisations: Organisations,
  ) {}

  async execute(caseId: string, request: OfferCaseRequest, context: CommandContext): Promise<CommandAnswer> {
    const { organisationIds, pool } = request;
    const known = await this.organisations.withIds(organisationIds);
    const offer = { offerId: newId(), organisationIds, pool, known };
    return await this.cases.change('offer', caseId, context, (state, deciding) => offerCase(state, offer, deciding));
  }
}
