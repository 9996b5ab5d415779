import { type Actor, centreRoles, mayKnowOf, nobodyElse, type Role } from '@one-window/contracts';
import type { IntakeCase } from './intake-case';
import type { IntakeCommand } from './transitions';

/** Who registers disputes; there is no case yet to stand in a relation to. */
export const registeringRoles = ['window-clerk'] as const satisfies readonly Role[];

/** Who may read the window's file. */
export const readingRoles = centreRoles;

/**
 * Who prints the receipt. Its code and four digits of a telephone open the public page as the party, so it is shown to
 * nobody but those who hand it over.
 */
export const receiptRoles = ['window-clerk'] as const satisfies readonly Role[];

export const policies = {
  'request-supplement': { roles: ['window-clerk', 'triage-officer'] },
  'answer-supplement': { roles: ['window-clerk'] },
  decline: { roles: ['window-clerk', 'triage-officer'] },
  withdraw: { roles: ['window-clerk'] },
  reveal: { roles: readingRoles },
} as const satisfies Record<IntakeCommand, { roles: readonly Role[] }>;

/** The window's file is the centre's: nobody outside stands in a relation to it. */
export const mayKnow = (_: IntakeCase, actor: Actor): boolean => mayKnowOf(nobodyElse, actor);
