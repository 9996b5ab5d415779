import {
  codesIn,
  groundsOfCompetence,
  groundsForDeclining,
  groundsForDismissal,
  groundsForEnding,
  groundsForRefusal,
  kindsOfDispute,
  decidersOfCompetence,
  kindsOfRemedy,
  namesIn,
  sourcesOfDisputes,
} from '@one-window/law';
import { caseFilePapers, obligationKinds, representativeKinds, revealPurposes } from './for-pages/road-codes';
import { roles } from './for-pages/roles';

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
export { personalFields } from '@one-window/inputs';

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
/** Who decides whose a case is where organisations disagree. */
export const competenceDeciders = namesIn('zh', decidersOfCompetence);
export const competenceDeciderCodes = codesIn(decidersOfCompetence);

/** Why a court may be asked to confirm an agreement. */
export const competenceGrounds = namesIn('zh', groundsOfCompetence);

/**
 * The lists that the law and its statistics make longer: on the wire a code has the form of its list, and whether it is in
 * the list is asked of the list (`unlistedCodesIn`), so that a new row needs no new version of an event. The words of the
 * road itself (stages, forms, outcomes) stay closed: a reader has to act on each of them.
 */
export const openLists: ReadonlyMap<readonly string[], { list: string; form: string }> = new Map<
  readonly string[],
  { list: string; form: string }
>([
  [disputeKindCodes, { list: 'dispute-kinds', form: '^A\\d{2}$' }],
  [sourceChannelCodes, { list: 'source-channels', form: '^S\\d{2}$' }],
  [declineGroundCodes, { list: 'decline-grounds', form: '^N\\d{1,2}$' }],
  [endGroundCodes, { list: 'end-grounds', form: '^E\\d{2}$' }],
  [refusalGroundCodes, { list: 'refusal-grounds', form: '^J\\d{1,2}$' }],
  [dismissalGroundCodes, { list: 'dismissal-grounds', form: '^K\\d{1,2}$' }],
  [remedyKindCodes, { list: 'remedy-kinds', form: '^[a-z]+(-[a-z]+)*$' }],
  [competenceDeciderCodes, { list: 'competence-deciders', form: '^[a-z]+(-[a-z]+)*$' }],
  [obligationKinds, { list: 'obligation-kinds', form: '^[a-z]+(-[a-z]+)*$' }],
  [representativeKinds, { list: 'representative-kinds', form: '^[a-z]+(-[a-z]+)*$' }],
  [caseFilePapers, { list: 'case-file-papers', form: '^[a-z]+(-[a-z]+)*$' }],
  [revealPurposes, { list: 'reveal-purposes', form: '^[a-z]+(-[a-z]+)*$' }],
  [roles, { list: 'roles', form: '^[a-z]+(-[a-z]+)*$' }],
]);
