import type { Role } from '@one-window/contracts';

/**
 * Roles that hold the keys of the house: with one of their passwords a stranger makes accounts, reads every look or
 * decides in the centre's name. GB/T 22239-2019 8.1.4.1 d wants two kinds of proof of them.
 */
const ROLES_WITH_A_SECOND_FACTOR: ReadonlySet<Role> = new Set(['administrator', 'auditor', 'centre-director']);

export const needsSecondFactor = (held: readonly Role[]): boolean =>
  held.some((role) => ROLES_WITH_A_SECOND_FACTOR.has(role));

/** Length of a step and digits of a code, as every authenticator reads them (RFC 6238, RFC 4226). */
export const STEP_SECONDS = 30;
export const CODE_DIGITS = 6;
/** Steps before and after the present one whose codes are taken too: telephones are not quite on time (RFC 6238 5.2). */
export const WINDOW_STEPS = 1;
export const RECOVERY_CODES = 10;

/** What was typed as a code: of the authenticator, or one of the numbered recovery codes. */
export type TypedCode =
  { kind: 'authenticator'; digits: string } | { kind: 'recovery'; number: number; secret: string };

const RECOVERY = /^(\d{1,2})-([0-9a-z]{5})-?([0-9a-z]{5})-?([0-9a-z]{5})$/;

/** How a recovery code is written: its number first, so that one hash is compared and not all of them. */
export const recoveryCode = (number: number, secret: string): string => `${number}-${secret}`;

/** Reads a code as people type it: full width, capitals, blanks between groups; undefined where it can be none. */
export const readCode = (typed: string): TypedCode | undefined => {
  const folded = typed.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  if (/^\d{6}$/.test(folded)) return { kind: 'authenticator', digits: folded };
  const [, number, ...groups] = RECOVERY.exec(folded) ?? [];
  return number === undefined ? undefined : { kind: 'recovery', number: Number(number), secret: groups.join('-') };
};
