export { foldCaseNumber, readCaseNumber, type CaseNumberSearch } from './case-numbers';
export { foldUuid } from './ids';
export { nameKey, searchKey } from './keys';
export { foldCreditCode, foldIdentityNumber, foldNumber, foldTelephone } from './numbers';
export { foldPassword, foldText, textFault, type Lines, type TextFault, type TextFaultCode } from './texts';
