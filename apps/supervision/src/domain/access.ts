import type { Actor, Role } from '@one-window/contracts';
import type { CaseReading } from './case-reading';

/** Who lists cases, exports files and verifies chains. */
export const supervisingRoles = ['supervisor', 'auditor'] as const satisfies readonly Role[];

/** The centre's own staff: they may read every case. */
const centreStaff: readonly Role[] = [...supervisingRoles, 'window-clerk', 'triage-officer', 'follow-up-officer'];

/** People elsewhere: they may read the cases that their organisation or court holds or held. */
const outsideStaff: readonly Role[] = ['organisation-manager', 'mediator', 'court-clerk'];

export const readingRoles: readonly Role[] = [...centreStaff, ...outsideStaff];

/** Who may see numbers about all cases; the leader sees nothing else. */
export const countingRoles: readonly Role[] = [...supervisingRoles, 'leader'];

/** Whether this person may know that the case exists. */
export const mayRead = ({ organisations }: Pick<CaseReading, 'organisations'>, actor: Actor): boolean =>
  actor.roles.some((role) => centreStaff.includes(role)) ||
  (actor.roles.some((role) => outsideStaff.includes(role)) && organisations.includes(actor.organisationId));

/** The organisation or court whose cases are all that this person may list; undefined for staff who may list every case. */
export const listedFor = ({ roles, organisationId }: Actor): string | undefined =>
  roles.some((role) => centreStaff.includes(role)) ? undefined : organisationId;

/** Leaders see no count that could point at people; whoever supervises cases anyway sees all. */
export const seesSmallCells = (actor: Actor): boolean =>
  actor.roles.some((role) => (supervisingRoles as readonly Role[]).includes(role));
