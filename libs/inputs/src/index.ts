export { addressBlock } from './address-block';
export { foldCaseNumber, readCaseNumber, type CaseNumberSearch } from './case-numbers';
export {
  checkCreditCode,
  creditCheckCharacter,
  organisationCheckCharacter,
  type CreditCodeCheck,
  type CreditCodeFault,
} from './credit-code';
export {
  checkIdentityNumber,
  identityCheckCharacter,
  type IdentityNumberCheck,
  type IdentityNumberFault,
  type Sex,
} from './identity-number';
export { foldUuid } from './ids';
export { nameKey, searchKey } from './keys';
export { foldCreditCode, foldIdentityNumber, foldNumber, foldTelephone } from './numbers';
export { foldReceiptCode, lastFourDigits } from './receipt-codes';
export { checkLandline, checkMobile, type TelephoneCheck, type TelephoneFault } from './telephone';
export { foldPassword, foldText, textFault, type Lines, type TextFault, type TextFaultCode } from './texts';
