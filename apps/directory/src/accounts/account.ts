import type { Actor, Role } from '@one-window/contracts';
import type { Closed } from '../domain/close-organisation';

/** An account as sign-in and refresh need it. */
export interface Account {
  accountId: string;
  username: string;
  name: string;
  roles: Role[];
  organisationId: string;
  organisationName: string;
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
}

/**
 * The person as the other services will record them with what they do. Whoever has to change the password first comes
 * without roles.
 */
export const actorOf = (account: Account): Actor => ({
  accountId: account.accountId,
  name: account.name,
  roles: account.passwordChangeRequired ? [] : account.roles,
  organisationId: account.organisationId,
  organisationName: account.organisationName,
  ...(account.mediatorId === null ? {} : { mediatorId: account.mediatorId }),
});
