import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { MediationCase } from '../../domain/mediation-case';
import { extend } from '../../domain/time-limit';
import type { MediationCommand } from '../../domain/transitions';
import type { ExtendLimitRequest } from './extend-limit.request';

/** Lengthens the limit of mediation with the consent of all parties. */
@Injectable()
export class ExtendLimit {
  constructor(private readonly cases: CaseStore<MediationCase, MediationCommand>) {}

  execute(caseId: string, request: ExtendLimitRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('extend', caseId, context, (state, deciding) => extend(state, request, deciding));
  }
}
