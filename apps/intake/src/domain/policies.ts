import {
  type Actor,
  type CaseFacts,
  centreRoles,
  mayKnowOf,
  nobodyElse,
  organisationRoles,
  type Role,
  rolesOfRelation,
} from '@one-window/contracts';
import type { IntakeCase } from './case-state';

/** Who registers disputes; there is no case yet to stand in a relation to. */
export const registeringRoles = ['window-clerk'] as const satisfies readonly Role[];

/** Who works through the window's lists. */
export const listingRoles = centreRoles;

/** Who may read the window's file of a case: the centre, and the organisation that has the case, while it has it. */
export const readingRoles = [...centreRoles, ...organisationRoles] as const satisfies readonly Role[];

/**
 * Who prints the receipt. Its code and four digits of a telephone open the public page as the party, so it is shown to
 * nobody but those who hand it over.
 */
export const receiptRoles = ['window-clerk'] as const satisfies readonly Role[];

/** Both who receive and who route find that something is missing, or that the centre may not take it. */
const deskRoles = ['window-clerk', ...rolesOfRelation('triage')] as const satisfies readonly Role[];

export const byDesk = { roles: deskRoles };
export const byWindow = { roles: registeringRoles };
/** Whoever mediates has to call the parties; that a number was looked at, and why, stays in the file. */
export const byReader = { roles: readingRoles };

/** The organisation that claimed the case has it until it returns it or the case goes to the archive. */
const factsOf = ({ stage, holder }: IntakeCase): CaseFacts =>
  stage === 'handed-over' ? { ...nobodyElse, holder: holder?.organisationId } : nobodyElse;

/** The centre knows every case, the organisation that has a case knows that one. */
export const mayKnow = (state: IntakeCase, actor: Actor): boolean => mayKnowOf(factsOf(state), actor);
