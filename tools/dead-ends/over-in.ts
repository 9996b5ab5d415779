import type { RoadService, StagesOf } from '@one-window/contracts';

/**
 * Stages in which a service has done its part. A case ends in the archive (one case, one volume; People's Mediation Law
 * art. 27), so of follow-up nothing else is an end; the others have done theirs where nobody has to act there any more.
 */
export const overIn: { readonly [S in RoadService]: Readonly<Record<StagesOf[S], boolean>> } = {
  intake: {
    none: false,
    registered: false,
    'supplement-requested': false,
    'handed-over': false,
    declined: true,
    withdrawn: true,
    closed: true,
  },
  triage: {
    none: true,
    awaiting: false,
    'awaiting-supplement': false,
    classified: false,
    routed: false,
    offered: false,
    returned: false,
    'with-mediation': false,
    // The agreement is in force, and performed or not is no question of triage.
    settled: true,
    'to-refer': false,
    referred: true,
    closed: true,
  },
  mediation: {
    none: true,
    offered: false,
    // Triage has it again; where it ends there, it is over here.
    'taken-back': true,
    returned: true,
    claimed: false,
    appointed: false,
    mediating: false,
    'agreement-drafted': false,
    // In force; to talk about it again is a right of the parties, and nobody's duty.
    agreed: true,
    renegotiating: false,
    ended: true,
    withdrawn: true,
  },
  'judicial-confirmation': {
    none: true,
    eligible: false,
    'not-confirmable': true,
    applied: false,
    'correction-asked': false,
    accepted: false,
    confirmed: true,
    objected: false,
    dismissed: true,
    refused: true,
    lapsed: true,
    closed: true,
  },
  'follow-up': {
    none: false,
    performing: false,
    suspended: false,
    defaulted: false,
    enforcement: false,
    performed: false,
    visited: false,
    ended: false,
    closed: false,
    archived: true,
  },
};
