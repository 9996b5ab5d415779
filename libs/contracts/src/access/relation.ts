import type { Actor, Role } from '../actor';

/**
 * How a person may stand to a case. Every service finds these by {@link relationsTo} and by nothing else, so that what
 * one service closes no other leaves open.
 */
export const relations = [
  /** The case is not this person's: not even that it exists. */
  'none',
  /** The offer is gone, the case was returned or claimed by another, or the application left this court. */
  'ended',
  /** On offer now to the person's organisation. */
  'offered',
  /** A mediator of the organisation that has the case, not appointed to it. */
  'colleague',
  /** Appointed to the case now. */
  'appointed',
  /** Manages the organisation that has the case. */
  'manager',
  /** Of the court that was asked to confirm the agreement in force. */
  'court-asked',
  'window',
  'triage',
  'follow-up',
  'supervisor',
  'auditor',
  /** Reads numbers about all cases and no case. */
  'leader',
] as const;
export type Relation = (typeof relations)[number];

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
}

/** Of a case that nobody outside the centre has to do with. */
export const nobodyElse: CaseFacts = { offeredTo: [], appointed: [], formerly: [], courts: [] };

/** Roles whose work reaches every case of the centre, and the relation it gives them. */
const ofTheCentre: Readonly<Partial<Record<Role, Relation>>> = {
  'window-clerk': 'window',
  'triage-officer': 'triage',
  'follow-up-officer': 'follow-up',
  supervisor: 'supervisor',
  auditor: 'auditor',
  leader: 'leader',
};

/** Roles of people in mediation organisations. */
export const organisationRoles = ['organisation-manager', 'mediator'] as const satisfies readonly Role[];
export const courtRoles = ['court-clerk'] as const satisfies readonly Role[];
/** Roles of the centre's people who read every case. */
export const centreRoles = [
  'window-clerk',
  'triage-officer',
  'follow-up-officer',
  'supervisor',
  'auditor',
] as const satisfies readonly Role[];

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

const relationsBy = (role: Role, facts: CaseFacts, actor: Actor): Relation[] => {
  const general = ofTheCentre[role];
  if (general) return [general];
  const { organisationId } = actor;
  const ended = (known: readonly string[]): Relation[] => (known.includes(organisationId) ? ['ended'] : []);
  switch (role) {
    case 'court-clerk':
      return facts.court === organisationId ? ['court-asked'] : ended(facts.courts);
    case 'organisation-manager':
    case 'mediator':
      if (facts.holder === organisationId) return ofTheHolder(role, facts, actor);
      return facts.offeredTo.includes(organisationId) ? ['offered'] : ended(facts.formerly);
    default:
      return [];
  }
};

/** Somebody is appointed by their entry in the list of mediators, whether or not they manage the organisation as well. */
const ofTheHolder = (role: 'organisation-manager' | 'mediator', { appointed }: CaseFacts, actor: Actor): Relation[] => {
  const isAppointed = actor.mediatorId !== undefined && appointed.includes(actor.mediatorId);
  if (role === 'organisation-manager') return isAppointed ? ['appointed', 'manager'] : ['manager'];
  return [isAppointed ? 'appointed' : 'colleague'];
};
