import {
  type Actor,
  actingRelations,
  type CaseFacts,
  centreRoles,
  courtRoles,
  mayAct,
  nobodyElse,
  organisationRoles,
  type Refusal,
  refuse,
  regionRoles,
  relationsTo,
  type Role,
  rolesOfRelation,
  seesWhole,
} from '@one-window/contracts';
import type { IntakeCase } from './case-state';
import { whyNotEnd } from './decline';
import { nobodyRepresents, noGroup } from './group';
import { hasEnded } from './reopen';

/** People of the windows: of the centre, which keeps every case, and of counties and townships, each for its region. */
export const windowRoles = ['window-clerk', ...regionRoles] as const satisfies readonly Role[];

/** Who works through the window's lists: windows of regions through those of supplements, as far as the cases are theirs. */
export const listingRoles = [...centreRoles, ...regionRoles] as const satisfies readonly Role[];

/** Whose cases of the window's lists are shown: those in the region, and those that the organisation registered. */
export interface ListedFor {
  /** Code of a county or township; absent where the organisation has none. */
  regionCode?: string;
  organisationId: string;
}

/** Undefined for the centre, which lists every case. */
export const listedFor = ({ roles, regionCode, organisationId }: Actor): ListedFor | undefined =>
  roles.some((role) => centreRoles.includes(role))
    ? undefined
    : { organisationId, ...(regionCode === undefined ? {} : { regionCode }) };

/** Who is shown which groups still have to choose their representatives: the window, and those who mediate. */
export const groupRoles = [...listingRoles, ...organisationRoles] as const satisfies readonly Role[];

/** Whose groups: the window's cases, or those that an organisation has, of a mediator those where others are not appointed. */
export type GroupsFor =
  { by: 'window'; narrowed: ListedFor | undefined } | { by: 'holder'; narrowed: (string | null)[] };

export const groupsFor = (actor: Actor): GroupsFor => {
  const { roles, organisationId, mediatorId } = actor;
  if (!roles.some((role) => organisationRoles.includes(role))) return { by: 'window', narrowed: listedFor(actor) };
  const one = roles.includes('organisation-manager') ? undefined : mediatorId;
  return { by: 'holder', narrowed: [organisationId, one ?? null] };
};

/**
 * Who may read the window's file of a case: the centre, the window of its region, and the organisation that has the case,
 * while it has it.
 */
export const readingRoles = [...centreRoles, ...regionRoles, ...organisationRoles] as const satisfies readonly Role[];

/**
 * Who prints the receipt. Its code and four digits of a telephone open the public page as the party, so it is shown to
 * nobody but those who hand it over.
 */
export const receiptRoles = windowRoles;

/** Both who receive and who route find that something is missing, or that the centre may not take it. */
const deskRoles = [...windowRoles, ...rolesOfRelation('triage')] as const satisfies readonly Role[];

/** The organisation that claimed the case has it until it returns it or the case goes to the archive, and so has the court. */
const factsOf = ({
  stage,
  holder,
  appointed = [],
  helping,
  application,
  registration,
  registrar,
}: IntakeCase): CaseFacts => ({
  ...nobodyElse,
  ...(stage === 'handed-over'
    ? {
        holder: holder?.organisationId,
        appointed: appointed.map(({ mediatorId }) => mediatorId),
        court: application?.court,
        helping,
      }
    : {}),
  regionCode: registration?.regionCode,
  registrar,
});

/**
 * The centre knows every case, the window of a region those of its region, the organisation that has a case and the court
 * that was asked know that one. Whoever only reported it hears elsewhere what became of it.
 */
export const mayKnow = (state: IntakeCase, actor: Actor): boolean =>
  seesWhole(relationsTo(factsOf(state), actor), 'facts');

const keepsTheRegister = (state: IntakeCase, actor: Actor): boolean =>
  mayAct(relationsTo(factsOf(state), actor), 'keep-the-register');

export const byWindow = { roles: windowRoles, relation: keepsTheRegister };
/** The window ends a mediation at a party's word, as far as there is one to end. */
export const endingAtWindow = {
  who: {
    roles: windowRoles,
    relation: (state: IntakeCase, actor: Actor): boolean =>
      keepsTheRegister(state, actor) && whyNotEnd(state) === undefined,
  },
  explain: (state: IntakeCase, actor: Actor): Refusal | undefined =>
    keepsTheRegister(state, actor) ? whyNotEnd(state) : undefined,
};
export const byDesk = {
  roles: deskRoles,
  relation: (state: IntakeCase, actor: Actor): boolean =>
    keepsTheRegister(state, actor) || relationsTo(factsOf(state), actor).includes('triage'),
};

/** The window, where something was asked of the applicant and has not come; a claim in the meantime changes nothing in that. */
export const whileAsked = {
  who: {
    ...byWindow,
    relation: (state: IntakeCase, actor: Actor): boolean =>
      state.supplement !== undefined && keepsTheRegister(state, actor),
  },
  explain: (state: IntakeCase, actor: Actor): Refusal | undefined =>
    state.supplement === undefined && keepsTheRegister(state, actor) ? refuse('no-supplement-asked') : undefined,
};

/** Why nobody asks to reopen it: it is open, or that was asked already. */
const whyNotAsk = (state: IntakeCase): Refusal | undefined => {
  if (!hasEnded(state)) return refuse('case-still-open');
  return state.reopening === undefined ? undefined : refuse('reopening-asked-already');
};

/** The window asks for it once; the director says yes or no. */
export const asksToReopen = {
  who: {
    ...byWindow,
    relation: (state: IntakeCase, actor: Actor): boolean =>
      whyNotAsk(state) === undefined && keepsTheRegister(state, actor),
  },
  explain: (state: IntakeCase, actor: Actor): Refusal | undefined =>
    keepsTheRegister(state, actor) ? whyNotAsk(state) : undefined,
};
export const decidesOnReopening = {
  who: {
    roles: ['centre-director'] as const satisfies readonly Role[],
    relation: ({ reopening }: IntakeCase): boolean => reopening !== undefined,
  },
  explain: ({ reopening }: IntakeCase): Refusal | undefined =>
    reopening === undefined ? refuse('no-reopening-asked') : undefined,
};

/** Follow-up works on a case while an agreement is in force, until it is archived; before, it only watches. */
const isFollowed = ({ stage, agreementVersion }: IntakeCase): boolean =>
  stage === 'handed-over' && agreementVersion !== undefined;

/** The window, and those who mediate: at the table it turns out who else has to sit there, and who speaks for whom. */
export const byWindowOrTable = {
  roles: [...windowRoles, ...organisationRoles] as const satisfies readonly Role[],
  relation: (state: IntakeCase, actor: Actor): boolean => byWhoWorksOnIt.relation(state, actor),
};

const told =
  (explain: (state: IntakeCase) => Refusal | undefined) =>
  (state: IntakeCase, actor: Actor): Refusal | undefined =>
    byWhoWorksOnIt.relation(state, actor) ? explain(state) : undefined;

const byWindowOrTableUnless = (unfit: (state: IntakeCase) => Refusal | undefined) => ({
  who: {
    ...byWindowOrTable,
    relation: (state: IntakeCase, actor: Actor): boolean =>
      byWindowOrTable.relation(state, actor) && unfit(state) === undefined,
  },
  explain: told(unfit),
});

/** Representatives are chosen where somebody on the same side is left whom they represent. */
export const choosing = byWindowOrTableUnless(noGroup);
/** They are dismissed where there are some. */
export const dismissing = byWindowOrTableUnless(nobodyRepresents);

/**
 * Who learns a new telephone or address: the window, and who calls and serves the parties. The court hears of it from
 * them; what identifies a party is corrected at the window, which saw the document.
 */
export const byWhoCalls = {
  roles: [...windowRoles, 'follow-up-officer', ...organisationRoles] as const satisfies readonly Role[],
  relation: (state: IntakeCase, actor: Actor): boolean => byWhoWorksOnIt.relation(state, actor),
};

/**
 * Whoever works on the case has to call the parties, serve on them and name them in papers; nobody else reads these
 * fields in clear. That they were read, by whom and what for, stays in the file.
 */
export const byWhoWorksOnIt = {
  roles: [...windowRoles, 'follow-up-officer', ...organisationRoles, ...courtRoles] as const satisfies readonly Role[],
  relation: (state: IntakeCase, actor: Actor): boolean => {
    const standing = actingRelations(factsOf(state), actor);
    const acting = isFollowed(state) ? standing : standing.filter((relation) => relation !== 'follow-up');
    return mayAct(acting, 'read-personal-fields');
  },
};

/** Who looks at one field in clear, which stays in the file: whoever works on the case, and whoever helps the holder. */
export const byWhoReveals = {
  roles: byWhoWorksOnIt.roles,
  relation: (state: IntakeCase, actor: Actor): boolean =>
    byWhoWorksOnIt.relation(state, actor) || relationsTo(factsOf(state), actor).includes('helper'),
};
