import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { newId } from '@one-window/platform';
import { apply } from '../../domain/apply';
import type { ConfirmationCase } from '../../domain/confirmation-case';
import type { ConfirmationCommand } from '../../domain/transitions';
import { Courts } from '../../queries/courts';
import type { ApplyForConfirmationRequest } from './apply-for-confirmation.request';

/** The organisation that mediated hands in the joint application of all parties. */
@Injectable()
export class ApplyForConfirmation {
  constructor(
    private readonly cases: CaseStore<ConfirmationCase, ConfirmationCommand>,
    private readonly courts: Courts,
  ) {}

  async execute(caseId: string, request: ApplyForConfirmationRequest, context: CommandContext): Promise<CommandAnswer> {
    const { courtOrganisationId, signedByPartyIds, signedOn } = request;
    // Who may apply belongs to the organisation that mediated; anybody else is refused before the courts matter.
    const known = await this.courts.knownFor(context.actor.organisationId);
    const input = { applicationId: newId(), courtOrganisationId, known, signedByPartyIds, signedOn };
    return await this.cases.change('apply', caseId, context, (state, deciding) => apply(state, input, deciding));
  }
}
