export { checkCreditCode, type CreditCodeCheck, type CreditCodeFault } from './credit-code';
export { FieldCipher, UnreadableField, type UnreadableReason } from './field-cipher';
export { FieldKeys, InvalidFieldKeys } from './field-keys';
export { checkIdentityNumber, type IdentityNumberCheck, type IdentityNumberFault, type Sex } from './identity-number';
export {
  inventCreditCode,
  inventIdentityNumber,
  inventLandline,
  inventMobile,
  JINCHENG_AREA_CODES,
  type InventedPerson,
} from './invented-numbers';
export { maskAddress, maskFreeText, maskIdentityNumber, maskMobile, maskName } from './masking';
export { offeredText, offeredView } from './offered';
export { normaliseNumber } from './normalise';
export { checkLandline, checkMobile, type TelephoneCheck, type TelephoneFault } from './telephone';
export { IsCreditCode, IsIdentityNumber, IsMobile } from './validators';
