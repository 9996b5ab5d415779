import { type DisputeKind, disputeKindCodes } from '@one-window/contracts';

/** An organisation as triage's copy of the directory knows it. */
export interface KnownOrganisation {
  organisationId: string;
  name: string;
  shortName: string;
  /** O11 to O78. */
  kind: string;
  regionCode: string;
  presence: 'resident' | 'rotating' | 'on-call';
  /** Empty: no list of its own. */
  disputeKinds: DisputeKind[];
  chargesFees: boolean;
  /** Whether somebody there can sign in and answer an offer; true until the directory says otherwise. */
  reachable?: boolean;
}

/**
 * Kinds of organisations that mediate: people's mediation committees (O11-O16), administrative mediation (O21), the
 * courts' invited mediators and fast track (O31-O33), lawyers (O52), chambers and commercial mediation (O61, O62).
 */
export const mediatingKinds: readonly string[] = [
  'O11',
  'O12',
  'O13',
  'O14',
  'O15',
  'O16',
  'O21',
  'O31',
  'O32',
  'O33',
  'O52',
  'O61',
  'O62',
];

/** Ordinary disputes among the people (group G of the Ministry of Justice's form). */
export const generalKinds: readonly DisputeKind[] = ['A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A99'];

/** Dispute kinds that an organisation takes; none when it does not mediate. */
export const kindsTakenBy = ({ kind, disputeKinds }: Pick<KnownOrganisation, 'kind' | 'disputeKinds'>) => {
  if (!mediatingKinds.includes(kind)) return [];
  if (disputeKinds.length > 0) return disputeKinds;
  if (kind === 'O11' || kind === 'O12') return generalKinds;
  // A court's fast track has the court's jurisdiction, which knows no list of dispute kinds.
  return kind === 'O33' ? disputeKindCodes : [];
};

/** Whether a dispute of this kind may be offered to the organisation. */
export const takes = (
  organisation: Pick<KnownOrganisation, 'kind' | 'disputeKinds'>,
  disputeKind: DisputeKind,
): boolean => kindsTakenBy(organisation).includes(disputeKind);
