import { Injectable } from '@nestjs/common';
import { CaseStore, endedView, openActions } from '@one-window/case-engine';
import { type Actor, disputeKinds, seesWhole, stageNames } from '@one-window/contracts';
import { FieldCipher, maskedParty } from '@one-window/privacy';
import { courtsOpen } from '../domain/competence';
import { agreementToday, type ConfirmationCase, parties } from '../domain/case-state';
import { whyNotConfirmable } from '../domain/eligibility';
import { standingOf } from '../domain/policies';
import type { ConfirmationCommand } from '../judicial-confirmation.commands';
import { windowExplained } from '../domain/window';
import { judicialConfirmationModel } from '../judicial-confirmation.model';
import { Courts } from './courts';
import type { ConfirmationCaseView } from './case-view.schema';

/**
 * What goes before the court: parties, agreement, proof that an organisation mediated, and the application
 * (Interpretation of the Civil Procedure Law art. 354). Notes of the sessions never come to this service.
 */
@Injectable()
export class CaseView {
  constructor(
    private readonly cases: CaseStore<ConfirmationCase, ConfirmationCommand>,
    private readonly cipher: FieldCipher,
    private readonly courts: Courts,
  ) {}

  async of(caseId: string, actor: Actor): Promise<ConfirmationCaseView> {
    const { state, version, sequence } = await this.cases.view(caseId, actor);
    const { stage, clocks, application } = state;
    const agreement = agreementToday(state);
    if (!seesWhole(standingOf(state, actor), 'agreement')) {
      return await endedView(this.cases, caseId, agreement?.caseNumber, actor);
    }
    return {
      caseId,
      stage,
      stageName: stageNames['judicial-confirmation'][stage],
      version,
      position: `judicial-confirmation:${sequence}`,
      ...openActions(judicialConfirmationModel, state, actor),
      clocks,
      ...(agreement
        ? {
            caseNumber: agreement.caseNumber,
            disputeKindName: disputeKinds[agreement.disputeKind],
            agreement: {
              agreementId: agreement.agreementId,
              version: agreement.version,
              effectiveOn: agreement.effectiveOn,
              form: agreement.form,
              content: agreement.content,
              obligations: agreement.obligations,
              ...(agreement.unboundPartyIds ? { unboundPartyIds: agreement.unboundPartyIds } : {}),
            },
            mediatedBy: { organisation: agreement.organisation, mediators: agreement.mediators },
            window: windowExplained(agreement, this.cases.contextFor(actor).calendar),
            obstacle: whyNotConfirmable(agreement),
            courts: courtsOpen(
              agreement,
              await this.courts.knownFor(agreement.organisation.organisationId),
              state.declined,
            ),
          }
        : {}),
      parties: parties(state).map((party) => maskedParty(this.cipher, caseId, party)),
      application,
      declined: state.declined,
      closedMeanwhile: state.closedMeanwhile,
    };
  }
}
