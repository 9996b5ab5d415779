import {
  type Actor,
  courtRoles,
  type Holder,
  organisationRoles,
  type Relation,
  type Role,
  rolesOfRelation,
} from '@one-window/contracts';

/** Whose people stand at each desk. */
const relationAt: Readonly<Record<string, Relation>> = {
  window: 'window',
  'triage-desk': 'triage',
  'follow-up-desk': 'follow-up',
};

const holdsOneOf = ({ roles }: Actor, wanted: readonly Role[]): boolean => roles.some((role) => wanted.includes(role));

/** Desks, organisation and court for which this person answers, by their ids as holders have them. */
export const answersFor = (actor: Actor): string[] => [
  ...Object.entries(relationAt).flatMap(([desk, relation]) =>
    holdsOneOf(actor, rolesOfRelation(relation)) ? [desk] : [],
  ),
  ...(holdsOneOf(actor, [...organisationRoles, ...courtRoles]) ? [actor.organisationId] : []),
];

/** Whether this person answers for whoever has the case. */
export const answers = ({ id = '' }: Holder, actor: Actor): boolean => answersFor(actor).includes(id);

/** Everybody who may ever have to answer. */
export const answeringRoles: readonly Role[] = [
  ...new Set([...Object.values(relationAt).flatMap(rolesOfRelation), ...organisationRoles, ...courtRoles]),
];

export const isSameHolder = (one: Holder, other: Holder): boolean => one.kind === other.kind && one.id === other.id;
