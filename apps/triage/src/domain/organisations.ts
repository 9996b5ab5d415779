import type { DisputeKind } from '@one-window/contracts';

/** An organisation as triage's copy of the directory knows it. */
export interface KnownOrganisation {
  organisationId: string;
  name: string;
  shortName: string;
  /** O11 to O78. */
  kind: string;
  regionCode: string;
  presence: 'resident' | 'rotating' | 'on-call';
  /** When one that rotates sits at the centre: ISO weekday, local times HH:mm. */
  rota?: { weekday: number; from: string; to: string }[] | null;
  /** Days on which nobody is there, first and last included. */
  daysOff?: { from: string; until: string }[] | null;
  /** Empty: no list of its own. */
  disputeKinds: DisputeKind[];
  chargesFees: boolean;
  /** Whether somebody there can sign in and answer an offer; true until the directory says otherwise. */
  reachable?: boolean;
  /** Takes no new cases; false until the directory says so. */
  closed?: boolean;
}
