import type { LegalBasis } from './citations';
import { disputeIs, type DisputeKind } from './dispute-kinds';
import {
  civilProcedureInterpretation,
  civilProcedureLaw,
  labourDisputeLaw,
  medicalDisputeRegulation,
  petitionRegulation,
  trafficAccidentProvisions,
} from './laws';
import type { SourceChannel } from './source-channels';

/** What the law says of representatives whom the people of one side choose from among themselves. Numbers are of people. */
export interface GroupRule {
  /** From how many people on the side it speaks. */
  readonly from: number;
  /** How many representatives at most; absent where the law names no number. */
  readonly most?: number;
  /** Whether so many shall choose, or may. */
  readonly duty: 'shall' | 'may';
  /** What becomes of fewer people who choose all the same. */
  readonly fewer: 'block' | 'allow';
  /** What becomes of more representatives than `most`. */
  readonly more: 'block' | 'warn';
  readonly basis: readonly LegalBasis[];
}

interface Side {
  readonly source: SourceChannel;
  /** Absent before triage. */
  readonly disputeKind?: DisputeKind | undefined;
  /** Whether it is the side that applied. */
  readonly applies: boolean;
}

/** Petitions that several bring together: representatives shall be chosen, five at most; the house says so from five people. */
const petition: GroupRule = {
  from: 5,
  most: 5,
  duty: 'shall',
  fewer: 'allow',
  more: 'block',
  basis: [petitionRegulation('20')],
};

/** Where either side is many, representatives shall be chosen, five a side at most: more than five are too many to come. */
const medical: GroupRule = {
  from: 6,
  most: 5,
  duty: 'shall',
  fewer: 'allow',
  more: 'block',
  basis: [medicalDisputeRegulation('30')],
};

/** At most three of a side take part before the traffic police. Another body that mediates is not bound, and is told. */
const traffic = (beforeThePolice: boolean): GroupRule => ({
  from: 4,
  most: 3,
  duty: beforeThePolice ? 'shall' : 'may',
  fewer: 'allow',
  more: beforeThePolice ? 'block' : 'warn',
  basis: [trafficAccidentProvisions('89')],
});

/** Ten workers or more with a common claim may choose; fewer stand for themselves, or give a power of attorney. */
const labour: GroupRule = { from: 10, duty: 'may', fewer: 'block', more: 'warn', basis: [labourDisputeLaw('7')] };

/** What the courts count as many, and how many may stand for them: mediation is bound by neither, and goes by both. */
const ordinary: GroupRule = {
  from: 10,
  most: 5,
  duty: 'may',
  fewer: 'allow',
  more: 'warn',
  basis: [civilProcedureLaw('56'), civilProcedureInterpretation('75', '78')],
};

/** That whoever was not asked is not bound by what a representative gives away. */
export const representedConsentBasis = civilProcedureLaw('56');

/** Sent by the petition office; sent by the police. */
const [PETITION, POLICE]: readonly [SourceChannel, SourceChannel] = ['S24', 'S23'];

/**
 * Which rule speaks of a side. A petition is one whatever it is about; after it the kind of dispute decides.
 * @rule R27
 */
export const groupRuleFor = ({ source, disputeKind, applies }: Side): GroupRule => {
  if (source === PETITION && applies) return petition;
  if (disputeKind === undefined) return ordinary;
  if (disputeIs(disputeKind, 'medical')) return medical;
  if (disputeIs(disputeKind, 'traffic')) return traffic(source === POLICE);
  return disputeIs(disputeKind, 'labour') && applies ? labour : ordinary;
};
