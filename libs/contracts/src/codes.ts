import {
  codesIn,
  groundsForDeclining,
  groundsForDismissal,
  groundsForEnding,
  groundsForRefusal,
  kindsOfDispute,
  kindsOfRemedy,
  namesIn,
  sourcesOfDisputes,
} from '@one-window/law';

/**
 * Code lists of the field, whose rows stand in libs/law. Chinese names are what people see; codes are what programs keep.
 */
export type {
  DeclineGround,
  DismissalGround,
  DisputeKind,
  EndGround,
  RefusalGround,
  RemedyKind,
  SourceChannel,
} from '@one-window/law';
export { endedByApplicant } from '@one-window/law';

export const disputeKinds = namesIn('zh', kindsOfDispute);
export const disputeKindCodes = codesIn(kindsOfDispute);

/** Where a dispute came from. S20 and S21 are court referrals before and after filing. */
export const sourceChannels = namesIn('zh', sourcesOfDisputes);
export const sourceChannelCodes = codesIn(sourcesOfDisputes);

/** Why the centre declines. */
export const declineGrounds = namesIn('zh', groundsForDeclining);
export const declineGroundCodes = codesIn(groundsForDeclining);

/** Why mediation ended without an agreement. */
export const endGrounds = namesIn('zh', groundsForEnding);
export const endGroundCodes = codesIn(groundsForEnding);

/** Why a court refuses an application. */
export const refusalGrounds = namesIn('zh', groundsForRefusal);
export const refusalGroundCodes = codesIn(groundsForRefusal);

/** Why a court dismisses an application. */
export const dismissalGrounds = namesIn('zh', groundsForDismissal);
export const dismissalGroundCodes = codesIn(groundsForDismissal);

/** Where a dispute can go when mediation is not, or no longer, the way. */
export const remedyKinds = namesIn('zh', kindsOfRemedy);
export const remedyKindCodes = codesIn(kindsOfRemedy);
