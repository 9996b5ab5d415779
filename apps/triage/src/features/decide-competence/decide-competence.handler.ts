import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { newId } from '@one-window/platform';
import { decideCompetence } from '../../domain/competence';
import type { TriageCase } from '../../domain/case-state';
import { Organisations } from '../../queries/organisations';

/** Reads the organisation from triage's copy of the directory. */
@Injectable()
export class DecideCompetenceHandler {
  constructor(
    private readonly cases: CaseStore<TriageCase, 'decide-competence'>,
    private readonly organisations: Organisations,
  ) {}

  async execute(
    caseId: string,
    request: { organisationId: string; reason: string; document?: string },
    context: CommandContext,
  ): Promise<CommandAnswer> {
    const known = await this.organisations.withIds([request.organisationId]);
    const offerId = newId();
    return await this.cases.change('decide-competence', caseId, context, (state, deciding) =>
      decideCompetence(state, { ...request, offerId, known }, deciding),
    );
  }
}
