import { foldNumber, withoutExtension } from './numbers';

/**
 * A receipt code as it is compared: half width, capitals, without blanks and hyphens, taken out of the receipt's whole
 * address (…#code=XXXX-XXXX-XXXX) or from behind its label (查询码：…). Whether it is one is for its check to say.
 */
export const foldReceiptCode = (typed: string): string => {
  const text = foldNumber(typed);
  const code = /[#?&]CODE=(?<code>[^&#]*)/u.exec(text)?.groups?.['code'] ?? text;
  return code
    .replace(/^[^0-9A-Z]+/u, '')
    .replace(/[\p{Dash}_]/gu, '')
    .replace(/[^0-9A-Z]+$/u, '');
};

/**
 * The last four digits of whatever part of a telephone number was given, of the number and not of an extension behind
 * it; fewer when it has fewer.
 */
export const lastFourDigits = (typed: string): string =>
  withoutExtension(typed)
    .replace(/[^0-9]/gu, '')
    .slice(-4);
