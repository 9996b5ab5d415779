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

/**
 * How long a password holds that an administrator gave: it was seen by somebody else (NIST SP 800-63B §3.1.1; OWASP ASVS
 * 5.0.0 6.4.1).
 */
export const ONE_TIME_HOURS = 72;

/** Its last instant, from the machine's time in milliseconds since 1970. */
export const oneTimeUntil = (milliseconds: number): string =>
  new Date(milliseconds + ONE_TIME_HOURS * 3_600_000).toISOString();

/** The secret part of a recovery code: 15 characters, 74 bits. */
export const recoverySecret = (): string => groups(GROUPS_OF_A_RECOVERY_CODE);
