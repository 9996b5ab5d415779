import { foldText, type Lines } from '@one-window/inputs';

/** Characters of a text as it will be sent. */
export const lengthOf = (text: string, lines: Lines): number => [...foldText(text, lines)].length;
