import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { MediationCase } from '../../domain/mediation-case';
import { returnCase } from '../../domain/return';
import type { MediationCommand } from '../../domain/transitions';
import { DirectoryCopy } from '../../queries/directory-copy';
import type { ReturnCaseRequest } from './return-case.request';

/** Gives a case back with a reason. */
@Injectable()
export class ReturnCase {
  constructor(
    private readonly cases: CaseStore<MediationCase, MediationCommand>,
    private readonly directory: DirectoryCopy,
  ) {}

  async execute(caseId: string, request: ReturnCaseRequest, context: CommandContext): Promise<CommandAnswer> {
    const { reason, suggestedOrganisationId } = request;
    const suggested = suggestedOrganisationId ? await this.directory.organisation(suggestedOrganisationId) : undefined;
    return this.cases.change('return', caseId, context, (state) =>
      returnCase(state, context.actor.organisationId, reason, suggested),
    );
  }
}
