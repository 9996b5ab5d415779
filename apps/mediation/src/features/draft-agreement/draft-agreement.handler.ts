import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { newId } from '@one-window/platform';
import { draftAgreement } from '../../domain/draft-agreement';
import type { MediationCase } from '../../domain/mediation-case';
import type { MediationCommand } from '../../domain/transitions';
import type { DraftAgreementRequest } from './draft-agreement.request';

/** Sets down the agreement, or a new version of it. */
@Injectable()
export class DraftAgreement {
  constructor(private readonly cases: CaseStore<MediationCase, MediationCommand>) {}

  execute(caseId: string, request: DraftAgreementRequest, context: CommandContext): Promise<CommandAnswer> {
    const obligations = request.obligations.map((obligation) => ({ ...obligation, obligationId: newId() }));
    const draft = { ...request, agreementId: newId(), obligations };
    return this.cases.change('draft-agreement', caseId, context, (state, now) => draftAgreement(state, draft, now));
  }
}
