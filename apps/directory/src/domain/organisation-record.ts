import type { DisputeKind, presences } from '@one-window/contracts';

/** When a rotating organisation sits at the centre: ISO weekday (1 Monday - 7 Sunday), local times HH:mm. */
export interface RotaEntry {
  weekday: number;
  from: string;
  to: string;
}

/** Days on which nobody is there, Shanghai civil dates, first and last included. */
export interface DaysOff {
  from: string;
  until: string;
}

/** An organisation as the directory has it. `kind` is O11-O78, O34 for a court, O01 for the centre. */
export interface OrganisationDetails {
  /** Given by the house and to nobody else ever, as ORG-021. */
  code: string;
  name: string;
  shortName: string;
  kind: string;
  regionCode: string;
  presence: (typeof presences)[number];
  /** Present when, and only when, `presence` is rotating. */
  rota?: RotaEntry[];
  /** Days on which nobody of it is at the centre; absent where none are told. */
  daysOff?: DaysOff[];
  /** What the organisation mediates; empty for one that does not mediate. */
  disputeKinds: DisputeKind[];
  /** Whether the parties pay for the settlement itself; prices of experts and insurers are not meant. */
  chargesFees: boolean;
  /** Unified social credit code (GB 32100); absent where none was told. */
  creditCode?: string;
  telephone: string;
  address: string;
  /** Post or person to ask for. */
  contact?: string;
  /** Only a court has one, as in 晋0502. */
  courtCode?: string;
}
