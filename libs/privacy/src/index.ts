export { FieldCipher, UnreadableField, type UnreadableReason } from './field-cipher';
export { FieldKeys, InvalidFieldKeys } from './field-keys';
export {
  inventCreditCode,
  inventIdentityNumber,
  inventLandline,
  inventMobile,
  JINCHENG_AREA_CODES,
  type InventedPerson,
} from './invented-numbers';
export { maskFreeText } from './free-text';
export { maskAddress, maskIdentityNumber, maskMobile, maskName } from './masking';
export { offeredText, offeredView } from './offered';
export {
  maskedParty,
  wholeParty,
  type MaskedParty,
  openPersonal,
  personalOf,
  type PersonalField,
  personalFields,
  sealedPlaces,
  sealPersonal,
} from './sealed-fields';
export { IsCreditCode, IsIdentityNumber, IsTelephone } from './validators';
