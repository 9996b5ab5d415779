import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { disagreeing, disputeCompetence } from '../../domain/competence';
import type { TriageCase } from '../../domain/case-state';
import { Organisations } from '../../queries/organisations';

/** Reads where those who disagree sit from triage's copy of the directory. */
@Injectable()
export class DisputeCompetenceHandler {
  constructor(
    private readonly cases: CaseStore<TriageCase, 'dispute-competence'>,
    private readonly organisations: Organisations,
  ) {}

  async execute(
    caseId: string,
    { organisationId, reason }: { organisationId?: string; reason: string },
    context: CommandContext,
  ): Promise<CommandAnswer> {
    const { state: before } = await this.cases.load(caseId);
    const concerned = [...new Set([...disagreeing(before), ...(organisationId === undefined ? [] : [organisationId])])];
    const known = await this.organisations.withIds(concerned);
    return await this.cases.change('dispute-competence', caseId, context, (state, deciding) =>
      disputeCompetence(state, { concerned, known, reason }, deciding),
    );
  }
}
