/**
 * How a person may stand to a case. Every service finds these by `relationsTo` and by nothing else, so that what
 * one service closes no other leaves open.
 */
export const relations = [
  /** The case is not this person's: not even that it exists. */
  'none',
  /** The offer is gone, the case was returned or claimed by another, or the application left this court. */
  'ended',
  /** On offer now to the person's organisation. */
  'offered',
  /** A mediator of the organisation that has the case, not appointed to it. */
  'colleague',
  /** Appointed to the case now. */
  'appointed',
  /** Manages the organisation that has the case. */
  'manager',
  /** Of the court that was asked to confirm the agreement in force. */
  'court-asked',
  /** Of the service that was invited to the mediation, with every party's consent, while that stands. */
  'invited',
  /** Manages the organisation that helps the holder with the mediation, or was named by it to take part; while it helps. */
  'helper',
  /** Of the body to which the case was referred and which decides it by its own procedure. */
  'referred',
  'window',
  /** Of the window of the county or township in which the dispute is, or which registered it. */
  'region-window',
  /** Registered the case and hears what becomes of it. */
  'reporter',
  /** Is told that it may turn violent: how great the risk is, where, and whom to call about it. */
  'warned',
  'triage',
  'follow-up',
  'supervisor',
  'auditor',
  /** Is asked whether an order about the case may have a longer limit, and goes on knowing of that order while it is open. */
  'approver',
  /** Reads numbers about all cases and no case. */
  'leader',
] as const;
export type Relation = (typeof relations)[number];
