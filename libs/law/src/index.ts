export { writtenFormFor } from './agreements';
export { chineseNumber } from './articles';
export { basisOfAlert, type SignOfDanger, signsOfDanger } from './alarming-words';
export { basisText, type BasisKind, type Bilingual, type LegalBasis } from './citations';
export * as laws from './laws';
export { timeLimitRule, timeLimitRules, type RuleId } from './time-limit-catalogue';
export {
  TimeLimitError,
  lengthText,
  pauseReasons,
  type ExtensionRule,
  type LimitUnit,
  type PauseReason,
  type TimeLimitErrorCode,
  type TimeLimitRule,
} from './time-limit-rule';
export {
  disputeIs,
  disputesThatAre,
  kindsOfDispute,
  withKindsSplitOff,
  type DisputeKind,
  type DisputeTrait,
} from './dispute-kinds';
export {
  endedByApplicant,
  groundsForDeclining,
  groundsForDismissal,
  groundsForEnding,
  groundsForRefusal,
  sourcesOfGrounds,
  type DeclineGround,
  type DismissalGround,
  type EndGround,
  type RefusalGround,
} from './grounds';
export { groupRuleFor, representedConsentBasis, type GroupRule } from './group-representatives';
export { kindsTakenBy, takesKind } from './kinds-taken';
export { codesIn, namesIn } from './names';
export {
  kindsOfOrganisation,
  organisationIs,
  organisationsThatAre,
  type OrganisationKind,
  type OrganisationTrait,
} from './organisation-kinds';
export { decidedBy, kindsOfRemedy, type RemedyKind } from './referral-targets';
export { remediesFor, remedyToward, targetsFor, type Dispute, type Occasion, type RemedyTold } from './remedies';
export { courtReferrals, sentByCourt, sourcesOfDisputes, type SourceChannel } from './source-channels';
export {
  competenceBasis,
  competentCourts,
  courtNamedIn,
  groundsOfCompetence,
  intermediateBasis,
  type CompetenceGround,
  type Mediated,
} from './competence';
export {
  competenceDisputeBasis,
  competenceDisputeLimit,
  deciderBetween,
  decidersOfCompetence,
  type CompetenceDecider,
  type Concerned,
} from './competence-disputes';
export { groundsOfSteps } from './steps';
export {
  limitsNotCounted,
  validationRules,
  type RuleEffect,
  type ValidationRule,
  type ValidationRuleId,
} from './rules';
