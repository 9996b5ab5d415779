import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { MediationCase } from '../../domain/mediation-case';
import { renegotiate } from '../../domain/renegotiate';
import type { MediationCommand } from '../../domain/transitions';
import type { RenegotiateAgreementRequest } from './renegotiate-agreement.request';

/** Opens talks about amending an agreement in force. */
@Injectable()
export class RenegotiateAgreement {
  constructor(private readonly cases: CaseStore<MediationCase, MediationCommand>) {}

  execute(caseId: string, request: RenegotiateAgreementRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('renegotiate', caseId, context, (state) => renegotiate(state, request));
  }
}
