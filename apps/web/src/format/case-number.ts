/** Case numbers: JC-<region, 6 digits>-<day, 8 digits>-<serial, 6 digits>. */
const beginning = /^JC(-\d{0,6}(-\d{0,8}(-\d{0,6})?)?)?$/;

/** What a person typed or pasted, as a case number is written: upper case, half-width, no blanks. */
export const normalCaseNumber = (typed: string): string => typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();

/** Whether a case number may begin like this. */
export const beginsCaseNumber = (text: string): boolean => text !== '' && beginning.test(text);
