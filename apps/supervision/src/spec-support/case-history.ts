import {
  clock,
  type CloseOutcome,
  type EventData,
  type OrganisationRef,
  recordedAs,
  systemActor,
} from '@one-window/contracts';
import { basisText, laws } from '@one-window/law';
import { civilDate, defaultCalendar, startClock } from '@one-window/time-limits';
import { v7 as newId } from 'uuid';
import { clerk, court, followUpOfficer, judge, mediator, triageOfficer } from './cast';
import { HistoryUpToOffer } from './history-up-to-offer';

const INVITATION = newId();

/** Walks one invented wage dispute along the road, a step at a time; steps may be combined as a test needs them. */
export class CaseHistory extends HistoryUpToOffer {
  /** What the respondent promises to pay, in fen. */
  promisedFen = 1_250_000;

  claim(): this {
    return this.record('mediation.case-claimed.v1', mediator(this.organisation), {
      offerId: this.offerId,
      organisation: this.organisation,
      clocks: {
        started: [startClock(clock('mediation-limit', this.offerId), 'L-11', this.today, defaultCalendar) as never],
        stopped: [clock('claim', this.offerId)],
      },
    });
  }

  giveBack(): this {
    return this.record('mediation.case-returned.v1', mediator(this.organisation), {
      offerId: this.offerId,
      organisation: this.organisation,
      reason: '不属于本会受理范围',
      clocks: { stopped: [clock('claim', this.offerId), clock('mediation-limit', this.offerId)] },
    });
  }

  reassign(organisation: { organisationId: string; name: string }): this {
    return this.record('mediation.case-reassigned.v1', mediator(this.organisation), {
      offerId: this.offerId,
      from: this.organisation,
      organisation,
      reason: '承办组织一直没有联系双方',
      claimBy: '2026-11-06',
      clocks: { stopped: [clock('mediation-limit', this.offerId)] },
    });
  }

  /** To a medical dispute, whose limit is longer. */
  changeKind(): this {
    const limit = startClock(clock('mediation-limit', this.offerId), 'L-12', this.today, defaultCalendar);
    return this.record('mediation.dispute-kind-changed.v1', mediator(this.organisation), {
      formerKind: 'A02',
      disputeKind: 'A15',
      reason: '争议因诊疗活动引起',
      rule: 'L-12',
      dueOn: limit.dueOn,
      clocks: { started: [limit as never] },
    });
  }

  /** A psychological service is invited, whose people take part. */
  invite(organisation: OrganisationRef): this {
    return this.record('mediation.person-invited.v1', mediator(this.organisation), {
      invitationId: INVITATION,
      kind: 'expert',
      name: '苏静',
      organisation,
      consents: [{ partyId: this.applicant, on: '2026-11-02', method: 'telephone' }],
    });
  }

  takeBackInvitation(): this {
    return this.record('mediation.invitation-taken-back.v1', mediator(this.organisation), {
      invitationId: INVITATION,
      name: '苏静',
      reason: '本人不能到场',
    });
  }

  mediate(): this {
    const by = mediator(this.organisation);
    const sessionId = newId();
    return this.record('mediation.mediator-appointed.v1', by, {
      mediators: [{ mediatorId: newId(), name: '王调解', presiding: true }],
      disclosure: { ties: [], consentedBy: [] },
    })
      .record('mediation.rights-notice-given.v1', by, {
        partyIds: [this.applicant, this.respondent],
        method: 'written',
      })
      .record('mediation.willingness-recorded.v1', by, { partyId: this.respondent, willing: true })
      .record('mediation.session-convened.v1', by, {
        sessionId,
        kind: 'caucus',
        mode: 'on-site',
        startsAt: this.now,
        place: '第二调解室',
        partyIds: [this.applicant],
      })
      .record('mediation.session-recorded.v1', by, {
        sessionId,
        outcome: 'agreed-in-principle',
        attendedPartyIds: [this.applicant],
        record: { token: 'v1.k1.sealed-caucus-record' },
      });
  }

  agree(performedOnTheSpot = false): this {
    const by = mediator(this.organisation);
    this.agreementVersion += 1;
    const { agreementId, agreementVersion: version, obligationId } = this;
    const agreement = {
      agreementId,
      version,
      form: 'written' as const,
      content: '王老板于期限内向张小工支付工资一万二千五百元。',
      obligations: [
        {
          obligationId,
          kind: 'payment' as const,
          debtorPartyId: this.respondent,
          creditorPartyId: this.applicant,
          description: '支付工资',
          amountFen: this.promisedFen,
          dueOn: civilDate('2026-12-20'),
          method: '转账',
        },
      ],
      performedOnTheSpot,
      subjectMatter: 'ordinary' as const,
    };
    return this.record('mediation.agreement-drafted.v1', by, agreement)
      .record('mediation.agreement-signed.v1', by, {
        agreementId,
        version,
        signer: { kind: 'party', id: this.applicant, name: '张小工' },
        signedOn: this.today,
        method: 'signature',
      })
      .record('mediation.agreement-effective.v1', by, {
        ...agreement,
        caseNumber: this.caseNumber,
        disputeKind: 'A10',
        effectiveOn: this.today,
        parties: this.parties(),
        organisation: this.organisation,
        mediators: [{ mediatorId: newId(), name: '王调解', presiding: true }],
        clocks: { stopped: [clock('mediation-limit', this.offerId)] },
      });
  }

  end(ground: EventData['mediation.ended-without-agreement.v1']['ground'] = 'E12'): this {
    return this.record('mediation.ended-without-agreement.v1', mediator(this.organisation), {
      ground,
      reason: '分歧较大',
      remedies: [{ kind: 'litigation', text: '可以起诉', basis: basisText(laws.peoplesMediationLaw('26')).zh }],
      clocks: { stopped: [clock('mediation-limit', this.offerId)] },
    });
  }

  endTalks(afterDismissal = true): this {
    const { agreementId, agreementVersion: version } = this;
    return this.record('mediation.renegotiation-ended.v1', mediator(this.organisation), {
      agreementId,
      version,
      afterDismissal,
      ground: 'E12',
      reason: '分歧较大',
      remedies: [{ kind: 'litigation', text: '可以起诉', basis: basisText(laws.peoplesMediationLaw('32')).zh }],
    });
  }

  withdrawApplication(): this {
    return this.record('judicial-confirmation.application-withdrawn.v1', mediator(this.organisation), {
      ...this.application,
      reason: '变更协议',
      clocks: {
        stopped: [
          clock('court-acceptance', this.application.applicationId),
          clock('court-ruling', this.application.applicationId),
        ],
      },
    });
  }

  referOut(organisation?: OrganisationRef): this {
    return this.record('triage.case-referred-out.v1', triageOfficer, {
      target: 'litigation',
      ...(organisation ? { organisation } : {}),
      reason: '调解不成',
      remedies: [{ kind: 'litigation', text: '可以起诉', basis: basisText(laws.peoplesMediationLaw('26')).zh }],
    });
  }

  endWithoutReferral(): this {
    return this.record('triage.ended-without-referral.v1', triageOfficer, {
      reason: '双方暂不主张',
      remedies: [{ kind: 'litigation', text: '可以起诉', basis: basisText(laws.peoplesMediationLaw('26')).zh }],
    });
  }

  referralReturned(): this {
    return this.record('triage.referral-returned.v1', triageOfficer, { reason: '不属于本单位职权' });
  }

  protected get application() {
    const { applicationId, agreementId, agreementVersion } = this;
    return { applicationId, agreementId, agreementVersion };
  }

  apply(): this {
    this.applicationId = newId();
    return this.record('judicial-confirmation.applied.v1', judge, {
      ...this.application,
      court,
      signedBy: [this.applicant, this.respondent],
      clocks: {
        started: [
          startClock(clock('court-acceptance', this.applicationId), 'L-22', this.today, defaultCalendar) as never,
        ],
        stopped: [clock('confirmation-window', this.agreementId, this.agreementVersion)],
      },
    });
  }

  accept(): this {
    return this.record('judicial-confirmation.accepted.v1', judge, {
      ...this.application,
      courtCaseNumber: '（2026）晋0502诉前调确1号',
      clocks: {
        started: [startClock(clock('court-ruling', this.applicationId), 'L-23', this.today, defaultCalendar) as never],
        stopped: [clock('court-acceptance', this.applicationId)],
      },
    });
  }

  confirm(): this {
    return this.record('judicial-confirmation.confirmed.v1', judge, {
      ...this.application,
      court,
      courtCaseNumber: '（2026）晋0502诉前调确1号',
      ruledOn: this.today,
      clocks: { stopped: [clock('court-ruling', this.applicationId)] },
    });
  }

  dismiss(): this {
    return this.record('judicial-confirmation.dismissed.v1', judge, {
      ...this.application,
      ground: 'K5',
      reason: '内容不明确',
      ruledOn: this.today,
      clocks: { stopped: [clock('court-ruling', this.applicationId)] },
    });
  }

  perform(): this {
    return this.record('follow-up.performance-recorded.v1', followUpOfficer, {
      obligationId: this.obligationId,
      amountFen: 1_250_000,
      performedOn: this.today,
      evidence: '转账凭证',
      fulfilled: true,
      clocks: { stopped: [clock('obligation', this.obligationId)] },
    }).record('follow-up.agreement-performed.v1', systemActor('follow-up'), {
      agreementId: this.agreementId,
      performedOn: this.today,
    });
  }

  visit(): this {
    return this.record('follow-up.visit-recorded.v1', followUpOfficer, {
      visitId: newId(),
      visitedOn: this.today,
      method: 'telephone',
      partyId: this.applicant,
      satisfaction: 5,
      note: '满意',
      clocks: { stopped: [clock('visit')] },
    });
  }

  close(outcome: CloseOutcome = 'performed'): this {
    return this.record('follow-up.case-closed.v1', followUpOfficer, recordedAs(outcome));
  }

  archive(): this {
    return this.record('follow-up.case-archived.v1', followUpOfficer, {
      volumeNumber: 'J-2026-0001',
      retention: 'long-term',
    });
  }

  withdraw(): this {
    return this.record('intake.case-withdrawn.v1', clerk, { partyId: this.applicant, reason: '已自行和解' });
  }

  decline(): this {
    return this.record('intake.case-declined.v1', clerk, {
      ground: 'N4',
      reason: '已有生效裁判',
      remedies: [{ kind: 'litigation', text: '可以申请再审', basis: '民事诉讼法' }],
    });
  }

  askToReopen(): this {
    return this.record('intake.reopening-asked.v1', clerk, {
      reason: '登记后查明裁判已被撤销',
      clocks: { started: [startClock(clock('reopening'), 'L-31b', this.today, defaultCalendar) as never] },
    });
  }
}
