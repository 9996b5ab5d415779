import {
  type Actor,
  approvingRoles,
  centreRoles,
  courtRoles,
  invitedRoles,
  mayKnowOf,
  organisationRoles,
  readsAsked,
  referralRoles,
  regionRoles,
  type Relation,
  relationsTo,
  reportingRoles,
  type Role,
  rolesInScope,
  seesWhole,
} from '@one-window/contracts';
import type { BindingClock, CaseReading } from './case-reading';
import type { Order } from './orders';
import { factsOf, type OutsideRelation } from './relations';

/** Who lists cases, exports files and verifies chains. */
export const supervisingRoles = ['supervisor', 'auditor'] as const satisfies readonly Role[];

/** Who reads files of cases, as far as they stand to them. */
export const fileRoles: readonly Role[] = [
  ...centreRoles,
  ...regionRoles,
  ...organisationRoles,
  ...courtRoles,
  ...invitedRoles,
];

/** Who knows of cases: those, whoever hears what became of what they reported, and to whom a case was referred. */
export const readingRoles: readonly Role[] = [...new Set([...fileRoles, ...reportingRoles, ...referralRoles])];

/** Who opens the page of a case: those who know of cases, and whoever is asked to approve something in it. */
export const pageRoles: readonly Role[] = [...new Set([...readingRoles, ...approvingRoles])];

/** Who may see numbers about all cases, small ones too: they answer for them. Of cases the leader sees nothing else but what they are asked to approve. */
export const countingRoles: readonly Role[] = [...supervisingRoles, 'leader'];

export const standingTo = (reading: CaseReading, actor: Actor): readonly Relation[] =>
  relationsTo(factsOf(reading), actor);

/** Whether this person may know that the case exists. */
export const mayRead = (reading: CaseReading, actor: Actor): boolean => mayKnowOf(factsOf(reading), actor);

const holdsOneOf = (actor: Actor, roles: readonly Role[]): boolean => roles.some((role) => actor.roles.includes(role));

/** Whether this person answers for the record of every case. */
export const isSupervising = (actor: Actor): boolean => holdsOneOf(actor, supervisingRoles);

/** Whether this person answers for the record and for nothing in it: nobody at the window, no file is theirs to work on. */
export const seesAllByOffice = (actor: Actor): boolean =>
  actor.roles.every((role) => (supervisingRoles as readonly Role[]).includes(role));

/** Whose cases a person outside the centre may list: those of an organisation, a court or a person, in these relations. */
export interface ListedFor {
  /** Id of the organisation or court, or of the account of whoever has only what they registered in person. */
  organisationId: string;
  /** Beside them, every case of this region; its file is theirs. */
  region?: string;
  /** Beside them, the cases of this region that may turn violent, as far as whoever is warned has to know. */
  alarmsOf?: string;
  /** Of what is theirs they hear what became of it, and nothing else. */
  outcomesOnly?: true;
  /** Relations in which the file is theirs. */
  whole: OutsideRelation[];
  /** Relations in which it is shown masked. */
  masked: OutsideRelation[];
  /** Relations in which only the number is left. */
  numbers: OutsideRelation[];
}

/** Undefined for staff who may list every case. */
export const listedFor = (actor: Actor): ListedFor | undefined => {
  if (holdsOneOf(actor, centreRoles)) return undefined;
  const nothingElse = { masked: [], numbers: [] };
  if (holdsOneOf(actor, regionRoles)) {
    const region = actor.regionCode;
    return {
      organisationId: actor.organisationId,
      ...(region === undefined ? {} : { region }),
      whole: ['registered'],
      ...nothingElse,
    };
  }
  const referred = holdsOneOf(actor, referralRoles) ? (['referred'] as const) : [];
  if (holdsOneOf(actor, reportingRoles)) {
    const ofTheOrganisation = holdsOneOf(actor, rolesInScope('registrations-of-the-organisation'));
    const organisationId = ofTheOrganisation ? actor.organisationId : actor.accountId;
    const warnedOf = holdsOneOf(actor, rolesInScope('alarms-of-the-region')) ? actor.regionCode : undefined;
    return {
      organisationId,
      ...(warnedOf === undefined ? {} : { alarmsOf: warnedOf }),
      outcomesOnly: true,
      whole: ['registered', ...referred],
      ...nothingElse,
    };
  }
  const ofOrganisation = holdsOneOf(actor, organisationRoles);
  const managesOne = actor.roles.includes('organisation-manager');
  const ofCourt = holdsOneOf(actor, courtRoles);
  const { organisationId } = actor;
  return {
    organisationId,
    whole: [
      ...referred,
      ...(holdsOneOf(actor, invitedRoles) ? (['invited'] as const) : []),
      ...(ofOrganisation ? (['holder'] as const) : []),
      // Of those who help, only their manager and those they named read the case; what these list is told by mediation.
      ...(managesOne ? (['helper'] as const) : []),
      ...(ofCourt ? (['court'] as const) : []),
    ],
    masked: ofOrganisation ? ['offered'] : [],
    numbers: [
      ...(ofOrganisation ? (['ended'] as const) : []),
      ...(ofOrganisation && !managesOne ? (['helper'] as const) : []),
      ...(ofCourt ? (['left-court'] as const) : []),
    ],
  };
};

/**
 * Everybody reads every running limit of a case that is open to them, but a court is bound by its own alone, and by an
 * order that is addressed to it.
 */
export const limitsShownTo = (
  standing: readonly Relation[],
  clocks: readonly BindingClock[],
  order?: Pick<Order, 'holder'>,
): BindingClock[] =>
  clocks.filter(({ service, kind }) => {
    if (kind === 'alert') return seesWhole(standing, 'notes');
    if (service === 'supervision') return order !== undefined && readsAsked(order.holder, standing);
    return service === 'judicial-confirmation' || standing.some((relation) => relation !== 'court-asked');
  });
