import { clock } from '@one-window/contracts';
import { civilDate } from '@one-window/time-limits';
import { v7 as newId } from 'uuid';
import { CaseHistory } from './case-history';
import { followUpOfficer, judge } from './cast';

/** A case that meets trouble after the agreement: a court that asks for corrections, a debtor who does not pay. */
export class TroubledHistory extends CaseHistory {
  askCorrection(): this {
    return this.record('judicial-confirmation.correction-asked.v1', judge, {
      ...this.application,
      items: [{ item: '双方身份证复印件' }],
      dueOn: civilDate('2026-12-01'),
    });
  }

  /** As the service's timer tells it. */
  passObligation(): this {
    return this.pass('follow-up', clock('obligation', this.obligationId));
  }

  failToPerform(): this {
    return this.passObligation().record('follow-up.default-recorded.v1', followUpOfficer, {
      obligationId: this.obligationId,
      reason: '多次催促仍不支付',
      outstandingFen: 1_250_000,
    });
  }

  issueEnforcementPack(): this {
    return this.record('follow-up.enforcement-pack-issued.v1', followUpOfficer, {
      packId: newId(),
      basis: 'mediation-agreement',
      outstandingFen: 1_250_000,
      applyBy: civilDate('2028-12-20'),
      papers: ['强制执行申请书'],
    });
  }
}
