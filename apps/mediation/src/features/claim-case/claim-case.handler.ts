import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { claim } from '../../domain/claim';
import type { MediationCase } from '../../domain/mediation-case';
import type { MediationCommand } from '../../domain/transitions';

/** Takes an offered case for the actor's organisation. */
@Injectable()
export class ClaimCase {
  constructor(private readonly cases: CaseStore<MediationCase, MediationCommand>) {}

  execute(caseId: string, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('claim', caseId, context, (state, now) => claim(state, context.actor.organisationId, now));
  }
}
