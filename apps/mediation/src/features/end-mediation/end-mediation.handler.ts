import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { end } from '../../domain/end';
import type { MediationCase } from '../../domain/mediation-case';
import type { MediationCommand } from '../../domain/transitions';
import type { EndMediationRequest } from './end-mediation.request';

/** Ends mediation without an agreement and tells the parties what stays open. */
@Injectable()
export class EndMediation {
  constructor(private readonly cases: CaseStore<MediationCase, MediationCommand>) {}

  execute(caseId: string, request: EndMediationRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('end', caseId, context, (state, deciding) => end(state, request, deciding));
  }
}
