export { chineseNumber } from './articles';
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
