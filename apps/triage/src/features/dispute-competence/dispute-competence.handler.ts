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

  execute(
    caseId: string,
    { organisationId, reason }: { organisationId?: string; reason: string },
    context: CommandContext,
  ): Promise<CommandAnswer> {
    // Who disagrees is read from the very state that is decided on: a return may come in while the command is on its way.
    return this.cases.changeWith('dispute-competence', caseId, context, async (client, state, deciding) => {
      const named = organisationId === undefined ? [] : [organisationId];
      const concerned = [...new Set([...disagreeing(state), ...named])];
      const known = await this.organisations.withIds(concerned, client);
      return disputeCompetence(state, { concerned, known, reason }, deciding);
    });
  }
}
