import {
  type Actor,
  actingRelations,
  type CaseFacts,
  centreRoles,
  courtRoles,
  mayAct,
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

/** The organisation that claimed the case has it until it returns it or the case goes to the archive, and so has the court. */
const factsOf = ({ stage, holder, appointed = [], application }: IntakeCase): CaseFacts =>
  stage === 'handed-over'
    ? {
        ...nobodyElse,
        holder: holder?.organisationId,
        appointed: appointed.map(({ mediatorId }) => mediatorId),
        court: application?.court,
      }
    : nobodyElse;

/** The centre knows every case, the organisation that has a case and the court that was asked know that one. */
export const mayKnow = (state: IntakeCase, actor: Actor): boolean => mayKnowOf(factsOf(state), actor);

/** Follow-up works on a case while an agreement is in force, until it is archived; before, it only watches. */
const isFollowed = ({ stage, agreementVersion }: IntakeCase): boolean =>
  stage === 'handed-over' && agreementVersion !== undefined;

/** The window, and those who mediate: at the table it turns out who else has to sit there, and who speaks for whom. */
export const byWindowOrTable = {
  roles: [...registeringRoles, ...organisationRoles] as const satisfies readonly Role[],
  relation: (state: IntakeCase, actor: Actor): boolean => byWhoWorksOnIt.relation(state, actor),
};

/**
 * Who learns a new telephone or address: the window, and who calls and serves the parties. The court hears of it from
 * them; what identifies a party is corrected at the window, which saw the document.
 */
export const byWhoCalls = {
  roles: [...registeringRoles, 'follow-up-officer', ...organisationRoles] as const satisfies readonly Role[],
  relation: (state: IntakeCase, actor: Actor): boolean => byWhoWorksOnIt.relation(state, actor),
};

/**
 * Whoever works on the case has to call the parties, serve on them and name them in papers; nobody else reads these
 * fields in clear. That they were read, by whom and what for, stays in the file.
 */
export const byWhoWorksOnIt = {
  roles: [
    ...registeringRoles,
    'follow-up-officer',
    ...organisationRoles,
    ...courtRoles,
  ] as const satisfies readonly Role[],
  relation: (state: IntakeCase, actor: Actor): boolean => {
    const standing = actingRelations(factsOf(state), actor);
    const acting = isFollowed(state) ? standing : standing.filter((relation) => relation !== 'follow-up');
    return mayAct(acting, 'read-personal-fields');
  },
};
