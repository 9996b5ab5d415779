import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { newId } from '@one-window/platform';
import { type ApplicationInput, apply } from '../../domain/apply';
import type { ConfirmationCase } from '../../domain/case-state';
import { Courts } from '../../queries/courts';

type Asked = Omit<ApplicationInput, 'applicationId' | 'known'>;

/** Reads which courts may confirm. */
@Injectable()
export class ApplyHandler {
  constructor(
    private readonly cases: CaseStore<ConfirmationCase, 'apply'>,
    private readonly courts: Courts,
  ) {}

  async execute(caseId: string, asked: Asked, context: CommandContext): Promise<CommandAnswer> {
    const { courtOrganisationId, signedByPartyIds, signedOn } = asked;
    // Who may apply belongs to the organisation that mediated; anybody else is refused before the courts matter.
    const known = await this.courts.knownFor(context.actor.organisationId);
    const input = { applicationId: newId(), courtOrganisationId, known, signedByPartyIds, signedOn };
    return await this.cases.change('apply', caseId, context, (state, deciding) => apply(state, input, deciding));
  }
}
