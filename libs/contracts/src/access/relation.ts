import type { Actor } from '../actor';
import { type Relation, relations } from '../for-pages/relation-kinds';
import { type RelationByWork, relationsByWork, type Role, roleRow, type RoleScope } from '../for-pages/roles';
import { liesIn } from '../regions';

/** What a service knows about who stands where. Organisations, courts and mediators by their ids in the directory. */
export interface CaseFacts {
  /** Organisations that may answer the offer that is open now; empty when none is. */
  offeredTo: readonly string[];
  /** The organisation that claimed the case and has not returned it; it stays so after the case has ended. */
  holder?: string | undefined;
  /** Entries in the list of mediators of those who are appointed now. */
  appointed: readonly string[];
  /** The court before which the application about the agreement in force is, or which decided on it. */
  court?: string | undefined;
  /** Organisations that were ever offered the case or held it, whether or not they still are. */
  formerly: readonly string[];
  /** Courts that were ever asked, likewise. */
  courts: readonly string[];
  /** Organisations whose people were invited to the mediation and still are; absent where a service does not know it. */
  invited?: readonly string[] | undefined;
  /** Organisations that help the holder with the mediation, each with those it named; absent where a service does not know it. */
  helping?: readonly Helping[] | undefined;
  /** The body to which triage referred the case; absent where it named none. */
  referredTo?: string | undefined;
  /** Where the dispute is, by the last word of the registration: code of a county, township or village. */
  regionCode?: string | undefined;
  /** Urgent or of high risk, and not over; absent where a service does not know it. */
  alarm?: boolean | undefined;
  /** A longer limit of an order that is open was asked for; absent where a service does not know it. */
  extensionAsked?: boolean | undefined;
  /** Who registered the case; absent where that gives nobody a relation to it. */
  registrar?: Registrar | undefined;
}

/** An organisation that helps, and entries in the list of mediators of those of its people who take part. */
export interface Helping {
  organisationId: string;
  mediatorIds: readonly string[];
}

/** Who registered a case, for those who stand to it by that: ids in the directory. */
export type Registrar = Pick<Actor, 'accountId' | 'organisationId'>;

/** Scopes that ask who registered the case. */
const byRegistrar: ReadonlySet<RoleScope> = new Set([
  'region',
  'own-registrations',
  'registrations-of-the-organisation',
]);

/** What is kept of whoever registers a case; nothing of those who know every case anyway. */
export const registrarOf = ({ roles, accountId, organisationId }: Actor): Registrar | undefined =>
  roles.some((role) => relationsByWork(role)?.some(({ scope }) => scope !== undefined && byRegistrar.has(scope)))
    ? { accountId, organisationId }
    : undefined;

/** Of a case that nobody outside the centre has to do with. */
export const nobodyElse: CaseFacts = { offeredTo: [], appointed: [], formerly: [], courts: [] };

/**
 * Every relation in which this person stands to the case; `none` where there is no other. Whoever holds several roles
 * stands in several, and may what any of them may.
 */
export const relationsTo = (facts: CaseFacts, actor: Actor): readonly Relation[] => {
  const [first] = actor.roles;
  // Nearly everybody holds one role, and this is asked for every button.
  if (first !== undefined && actor.roles.length === 1) return orNone(relationsBy(first, facts, actor));
  const found = new Set(actor.roles.flatMap((one) => relationsBy(one, facts, actor)));
  return orNone(relations.filter((relation) => found.has(relation)));
};

const orNone = (found: readonly Relation[]): readonly Relation[] => (found.length === 0 ? ['none'] : found);

const relationsBy = (role: Role, facts: CaseFacts, actor: Actor): Relation[] => [
  ...(relationsByWork(role) ?? [])
    .filter(({ scope }) => isInScope(scope, facts, actor))
    .map(({ relation }) => relation),
  ...relationsByCourse(role, facts, actor),
];

/** By what happened in the case. */
const relationsByCourse = (role: Role, facts: CaseFacts, actor: Actor): Relation[] => {
  const { organisationId } = actor;
  const ended = (known: readonly string[]): Relation[] => (known.includes(organisationId) ? ['ended'] : []);
  switch (role) {
    case 'court-clerk':
      return facts.court === organisationId ? ['court-asked'] : ended(facts.courts);
    case 'organisation-manager':
    case 'mediator':
      if (facts.holder === organisationId) return ofTheHolder(role, facts, actor);
      return [
        ...(facts.offeredTo.includes(organisationId) ? (['offered'] as const) : ended(facts.formerly)),
        ...(helps(role, facts, actor) ? (['helper'] as const) : []),
      ];
    default: {
      const { receivesReferrals, takesInvitations } = roleRow(role);
      return [
        ...(takesInvitations && facts.invited?.includes(organisationId) ? (['invited'] as const) : []),
        ...(receivesReferrals && facts.referredTo === organisationId ? (['referred'] as const) : []),
      ];
    }
  }
};

/** Whether the case is one of those to which the work gives its relation; of whom a service does not know it is not. */
const isInScope = (scope: RelationByWork['scope'], facts: CaseFacts, actor: Actor): boolean => {
  const { registrar } = facts;
  switch (scope) {
    case undefined:
      return true;
    case 'own-registrations':
      return registrar?.accountId === actor.accountId;
    case 'registrations-of-the-organisation':
      return registrar?.organisationId === actor.organisationId;
    case 'region':
      return isOfTheRegion(facts, actor) || registrar?.organisationId === actor.organisationId;
    case 'alarms-of-the-region':
      return facts.alarm === true && isOfTheRegion(facts, actor);
    case 'extensions-asked':
      return facts.extensionAsked === true;
  }
};

const isOfTheRegion = ({ regionCode: place }: CaseFacts, { regionCode: region }: Actor): boolean =>
  place !== undefined && region !== undefined && liesIn(place, region);

/** Whoever manages the helping organisation, and those it named: their colleagues have no part in the case. */
const helps = (role: 'organisation-manager' | 'mediator', { helping = [] }: CaseFacts, actor: Actor): boolean => {
  const { organisationId, mediatorId } = actor;
  const found = helping.find((one) => one.organisationId === organisationId);
  if (!found) return false;
  return role === 'organisation-manager' || (mediatorId !== undefined && found.mediatorIds.includes(mediatorId));
};

/** Somebody is appointed by their entry in the list of mediators, whether or not they manage the organisation as well. */
const ofTheHolder = (role: 'organisation-manager' | 'mediator', { appointed }: CaseFacts, actor: Actor): Relation[] => {
  const isAppointed = actor.mediatorId !== undefined && appointed.includes(actor.mediatorId);
  if (role === 'organisation-manager') return isAppointed ? ['appointed', 'manager'] : ['manager'];
  return [isAppointed ? 'appointed' : 'colleague'];
};
