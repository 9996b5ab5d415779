import { Injectable } from '@nestjs/common';
import type { Obligation } from '@one-window/contracts';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { newId } from '@one-window/platform';
import { draftAgreement } from '../../domain/draft-agreement';
import type { MediationCase } from '../../domain/mediation-case';
import type { MediationCommand } from '../../domain/transitions';
import type { DraftAgreementRequest, ObligationRequest } from './draft-agreement.request';

/** Sets down the agreement, or a new version of it. */
@Injectable()
export class DraftAgreement {
  constructor(private readonly cases: CaseStore<MediationCase, MediationCommand>) {}

  execute(caseId: string, request: DraftAgreementRequest, context: CommandContext): Promise<CommandAnswer> {
    const { form, content, performedOnTheSpot, subjectMatter, acceleration } = request;
    const obligations = request.obligations.map(obligationOf);
    const agreed = acceleration === undefined ? {} : { acceleration };
    const draft = { agreementId: newId(), form, content, obligations, performedOnTheSpot, subjectMatter, ...agreed };
    return this.cases.change('draft-agreement', caseId, context, (state, deciding) =>
      draftAgreement(state, draft, deciding),
    );
  }
}

const obligationOf = (asked: ObligationRequest): Obligation => {
  const { kind, debtorPartyId, creditorPartyId, description, amountFen, dueOn, method } = asked;
  const sum = amountFen === undefined ? {} : { amountFen };
  return { obligationId: newId(), kind, debtorPartyId, creditorPartyId, description, ...sum, dueOn, method };
};
