import { Injectable } from '@nestjs/common';
import { CaseStore, openActions } from '@one-window/case-engine';
import { type Actor, disputeKinds, stageNames } from '@one-window/contracts';
import { basisText } from '@one-window/law';
import { FieldCipher, maskedParty } from '@one-window/privacy';
import type { WorkingCalendar } from '@one-window/time-limits';
import { confirmationInForce, type FollowUpCase, mediatorsOf, parties } from '../domain/case-state';
import { enforceable, recourseOf } from '../domain/enforcement';
import { enforcementDeadline } from '../domain/enforcement-limits';
import { arrearsFen, outstandingFen, totalOutstandingFen } from '../domain/obligations';
import type { FollowUpCommand } from '../follow-up.commands';
import { followUpModel } from '../follow-up.model';
import type { FollowUpCaseView } from './case-view.schema';

/** What is owed, what was done, and what is left to do: personal fields masked, money in fen. */
@Injectable()
export class CaseView {
  constructor(
    private readonly cases: CaseStore<FollowUpCase, FollowUpCommand>,
    private readonly cipher: FieldCipher,
  ) {}

  async of(caseId: string, actor: Actor): Promise<FollowUpCaseView> {
    const { state, version, sequence } = await this.cases.view(caseId, actor);
    const { stage, clocks, agreement, obligations, caseNumber } = state;
    const { today, calendar } = this.cases.contextFor(actor);
    return {
      caseId,
      stage,
      stageName: stageNames['follow-up'][stage],
      version,
      position: `follow-up:${sequence}`,
      ...openActions(followUpModel, state, actor),
      clocks,
      caseNumber,
      ...(agreement
        ? {
            disputeKindName: disputeKinds[agreement.disputeKind],
            agreement: {
              agreementId: agreement.agreementId,
              version: agreement.version,
              effectiveOn: agreement.effectiveOn,
              form: agreement.form,
              content: agreement.content,
            },
            mediatedBy: { organisation: agreement.organisation, mediators: [...mediatorsOf(state)] },
          }
        : {}),
      parties: parties(state).map((party) => maskedParty(this.cipher, caseId, party)),
      obligations: obligations.map((obligation) => ({ ...obligation, outstandingFen: outstandingFen(obligation) })),
      outstandingFen: totalOutstandingFen(obligations),
      arrearsFen: arrearsFen(obligations, today),
      confirmation: confirmationInForce(state),
      performedOn: state.performedOn,
      enforcementPack: state.pack,
      ...(inDefault(state, today) ? { recourse: recourseShown(state, calendar) } : {}),
      successions: state.successions,
      attempts: state.attempts,
      visits: state.visits,
      visitOverdue: state.visitOverdue,
      outcome: state.outcome ?? state.ending,
      volume: state.volume,
    };
  }
}

/** Something of the agreement could be asked of a court today. */
const inDefault = (state: FollowUpCase, today: string): boolean =>
  (state.stage === 'defaulted' || state.stage === 'enforcement') && enforceable(state, today).length > 0;

const recourseShown = (state: FollowUpCase, calendar: WorkingCalendar) => {
  const recourse = recourseOf(state, calendar);
  const { zh, en } = basisText(enforcementDeadline(state, recourse.basis, calendar).rule.basis);
  return { ...recourse, legalBasis: zh, legalBasisEn: en };
};
