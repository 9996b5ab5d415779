import { type Actor, type Role, rolesInScope } from '@one-window/contracts';
import type { Awaits } from '@one-window/platform';
import type { Closed } from '../domain/close-organisation';
import { needsSecondFactor } from '../domain/second-factor';

/** An account as sign-in and refresh need it. */
export interface Account {
  accountId: string;
  username: string;
  name: string;
  roles: Role[];
  organisationId: string;
  organisationName: string;
  /** Region of its organisation. */
  regionCode: string;
  mediatorId: string | null;
  /** How its organisation is closed; null while it takes cases. */
  organisationClosed: Closed | null;
  /** Made by the demonstration data; its password is public. */
  demonstration: boolean;
  /** False once deactivated for good. */
  active: boolean;
  /** Locked by an administrator until unlocked. */
  blocked: boolean;
  /** The password was made by the installation; until it is changed the account may do nothing else. */
  passwordChangeRequired: boolean;
  /** Until when that password holds, in milliseconds since 1970; null where it holds until it is changed. */
  oneTimeUntil: number | null;
  /** Signs in with a code beside the password. */
  secondFactor: boolean;
}

/** What an account has to do before anything else; `required`: whether this house demands second factors. */
export const awaitedOf = (account: Account, required: boolean): Awaits | undefined => {
  if (account.passwordChangeRequired) return 'password-change-required';
  return required && !account.secondFactor && needsSecondFactor(account.roles) ? 'second-factor-required' : undefined;
};

/** Roles whose people stand to cases by the region of their organisation. */
const byRegion: ReadonlySet<Role> = new Set([...rolesInScope('region'), ...rolesInScope('alarms-of-the-region')]);

/**
 * The person as the other services will record them with what they do. Whoever has to do something else first comes
 * without roles.
 */
export const actorOf = (account: Account, awaits?: Awaits): Actor => ({
  accountId: account.accountId,
  name: account.name,
  roles: awaits ? [] : account.roles,
  organisationId: account.organisationId,
  organisationName: account.organisationName,
  ...(account.mediatorId === null ? {} : { mediatorId: account.mediatorId }),
  ...(account.roles.some((role) => byRegion.has(role)) ? { regionCode: account.regionCode } : {}),
});
