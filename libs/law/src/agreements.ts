import type { LegalBasis } from './citations';
import { disputeIs, type DisputeKind } from './dispute-kinds';
import { labourDisputeLaw, medicalDisputeRegulation } from './laws';

/** Why an agreement over such a dispute must be in writing; undefined where it may be oral. */
export const writtenFormFor = (kind: DisputeKind): LegalBasis | undefined => {
  if (disputeIs(kind, 'labour')) return labourDisputeLaw('14');
  return disputeIs(kind, 'medical') ? medicalDisputeRegulation('39') : undefined;
};
