import { type AnyRecordedEvent, fact, type Fact } from '@one-window/contracts';
import type { FollowUpCase } from './case-state';

/** No court's word changes what was closed; the record says that it came. */
export const lateDismissal = (before: FollowUpCase, _: FollowUpCase, { type, data }: AnyRecordedEvent): Fact[] => {
  if (type !== 'judicial-confirmation.dismissed.v1') return [];
  if (before.stage !== 'closed' && before.stage !== 'archived') return [];
  const { agreementId, agreementVersion, ruledOn } = data;
  return [fact('follow-up.late-dismissal-noted.v1', { agreementId, agreementVersion, ruledOn })];
};
