import { randomInt } from 'node:crypto';

/** Without characters that look alike on paper or sound alike on the telephone. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const GROUPS = 4;
const GROUPS_OF_A_RECOVERY_CODE = 3;
const LETTERS_OF_A_GROUP = 5;

const group = (): string =>
  Array.from({ length: LETTERS_OF_A_GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

const groups = (count: number): string => Array.from({ length: count }, group).join('-');

/** A password to be told once and changed at the first sign-in: 20 characters, 99 bits, easy to read out. */
export const oneTimePassword = (): string => groups(GROUPS);

/** The secret part of a recovery code: 15 characters, 74 bits. */
export const recoverySecret = (): string => groups(GROUPS_OF_A_RECOVERY_CODE);
