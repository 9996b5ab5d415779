export { addressBlock } from './address-block';
export { MOST_FEN, readAmount, readCount, writeAmount } from './amounts';
export { foldCaseNumber, readCaseNumber, type CaseNumberSearch } from './case-numbers';
export {
  checkCreditCode,
  creditCheckCharacter,
  organisationCheckCharacter,
  type CreditCodeCheck,
  type CreditCodeFault,
} from './credit-code';
export {
  dayAfter,
  dayFault,
  FIRST_DAY,
  isDay,
  lastDay,
  readDay,
  type DayBounds,
  type DayContext,
  type DayFault,
  type Direction,
} from './days';
export {
  checkDocument,
  documentKinds,
  documentLike,
  documentWords,
  numberSpace,
  type DocumentCheck,
  type DocumentKind,
} from './documents';
export {
  checkIdentityNumber,
  identityCheckCharacter,
  type IdentityNumberCheck,
  type IdentityNumberFault,
  type Sex,
} from './identity-number';
export { foldUuid } from './ids';
export { nameKey, searchKey } from './keys';
export { foldCreditCode, foldIdentityNumber, foldNumber, foldTelephone, withoutExtension } from './numbers';
export { type PersonalField, personalFields } from './personal-fields';
export { type Reading, type ReadingFault } from './readings';
export { foldReceiptCode, lastFourDigits } from './receipt-codes';
export {
  checkLandline,
  checkMobile,
  checkTelephone,
  type TelephoneCheck,
  type TelephoneFault,
  telephoneUri,
} from './telephone';
export {
  cleanText,
  foldPassword,
  foldText,
  textFault,
  type Lines,
  type TextFault,
  type TextFaultCode,
  withoutStop,
} from './texts';
export { moneyInCapitals } from './money-in-capitals';
export { readMoment, readTime, type Moment } from './times';
export { signsIn, type SignTable } from './signs';
