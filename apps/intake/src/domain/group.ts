import {
  type Decision,
  dayOutside,
  type EventData,
  groupRepresentativesOf,
  type Party,
  refuse,
  type Refusal,
  representedBy,
} from '@one-window/contracts';
import { FIRST_DAY } from '@one-window/inputs';
import { basisText, type GroupRule, groupRuleFor } from '@one-window/law';
import { type IntakeCase, parties } from './case-state';
import { nextAmendment, recorded } from './correct';
import { hasEnded } from './reopen';

type Chosen = EventData['intake.group-representatives-chosen.v1'];

/** Whom the people of a side choose, for whom, and who of these lets them settle. */
export interface Choice extends Pick<Chosen, 'chosenOn' | 'manner' | 'reason'> {
  partyIds: readonly string[];
  representedPartyIds: readonly string[];
  maySettleForPartyIds: readonly string[];
  newId: () => string;
}

/**
 * The people of one side choose representatives from among themselves: as many as the law lets come, each a party of full
 * capacity, and none of them for those who were not asked (Civil Procedure Law art. 56).
 * @rule R27
 */
export const chooseRepresentatives = (state: IntakeCase, choice: Choice, today: string): Decision => {
  const { registration } = state;
  if (!registration) return refuse('not-allowed-in-this-stage', { command: 'choose-representatives' });
  const { chosenOn, manner, reason, newId } = choice;
  const chosen = named(state, choice.partyIds, 'partyIds');
  if ('accepted' in chosen) return chosen;
  const represented = named(state, choice.representedPartyIds, 'representedPartyIds');
  if ('accepted' in represented) return represented;
  const maySettle = named(state, choice.maySettleForPartyIds, 'maySettleForPartyIds');
  if ('accepted' in maySettle) return maySettle;
  const role = chosen[0]?.role ?? 'applicant';
  const wrong =
    unfit({ chosen, represented, maySettle, role }) ??
    outOfNumber(state, { role, chosen }) ??
    dayOutside('chosenOn', chosenOn, FIRST_DAY, today);
  if (wrong) return wrong;
  const data: Chosen = {
    amendment: nextAmendment(state),
    role,
    chosenOn,
    manner,
    representatives: chosen.map(({ partyId, name }) => ({ representativeId: newId(), partyId, name })),
    representedPartyIds: represented.map(({ partyId }) => partyId),
    ...(maySettle.length > 0 ? { maySettleForPartyIds: maySettle.map(({ partyId }) => partyId) } : {}),
    reason,
  };
  return recorded(registration, { type: 'intake.group-representatives-chosen.v1', data }, today);
};

/** Somebody represents the others no longer: they chose another, or nobody. */
export const dismissRepresentative = (
  state: IntakeCase,
  { partyId, reason }: { partyId: string; reason: string },
  today: string,
): Decision => {
  const { registration } = state;
  const party = parties(state).find((one) => one.partyId === partyId);
  if (!registration || !party) return refuse('party-unknown', { field: 'partyId' });
  const represented = representedBy(parties(state), partyId);
  if (represented.length === 0) return refuse('represents-nobody', { field: 'partyId', name: party.name });
  const data = {
    amendment: nextAmendment(state),
    partyId,
    name: party.name,
    representedPartyIds: represented.map((one) => one.partyId),
    reason,
  };
  return recorded(registration, { type: 'intake.group-representative-dismissed.v1', data }, today);
};

/** Nobody chooses for one person. */
export const noGroup = (state: IntakeCase): Refusal | undefined =>
  (['applicant', 'respondent', 'third-party'] as const).some((role) => sideOf(state, role).length > 1)
    ? undefined
    : refuse('nobody-to-represent');

export const nobodyRepresents = (state: IntakeCase): Refusal | undefined =>
  parties(state).some((party) => groupRepresentativesOf(party).length > 0) ? undefined : refuse('represents-nobody');

const named = (state: IntakeCase, ids: readonly string[], field: string): Party[] | Refusal => {
  const found = [...new Set(ids)].map((id) => parties(state).find(({ partyId }) => partyId === id));
  const known = found.filter((party) => party !== undefined);
  return known.length === found.length ? known : refuse('party-unknown', { field });
};

interface People {
  chosen: readonly Party[];
  represented: readonly Party[];
  maySettle: readonly Party[];
  role: Party['role'];
}

const unfit = ({ chosen, represented, maySettle, role }: People): Refusal | undefined => {
  const because = (field: string, why: string, { name }: Party) =>
    refuse('group-representation-unfit', { field, because: why, name });
  const elsewhere = (of: readonly Party[]) => of.find((party) => party.role !== role);
  const among = (of: readonly Party[], party: Party) => of.some(({ partyId }) => partyId === party.partyId);
  const otherSide = elsewhere(chosen);
  if (otherSide) return because('partyIds', 'of-one-side', otherSide);
  const otherRepresented = elsewhere(represented);
  if (otherRepresented) return because('representedPartyIds', 'of-one-side', otherRepresented);
  const incapable = chosen.find(({ capacity = 'full' }) => capacity !== 'full');
  if (incapable) return because('partyIds', 'full-capacity', incapable);
  const itself = represented.find((party) => among(chosen, party));
  if (itself) return because('representedPartyIds', 'represents-others', itself);
  const unasked = maySettle.find((party) => !among(represented, party));
  return unasked && because('maySettleForPartyIds', 'of-the-represented', unasked);
};

const sideOf = (state: IntakeCase, role: Party['role']): Party[] =>
  parties(state).filter((party) => party.role === role);

const ruleOf = ({ registration, disputeKind }: IntakeCase, role: Party['role']): GroupRule | undefined =>
  registration && groupRuleFor({ source: registration.source, disputeKind, applies: role === 'applicant' });

const outOfNumber = (state: IntakeCase, { role, chosen }: Pick<People, 'role' | 'chosen'>): Refusal | undefined => {
  const rule = ruleOf(state, role);
  if (!rule) return undefined;
  const { from, most, fewer, more, basis } = rule;
  const size = sideOf(state, role).length;
  const told = { field: 'partyIds', rule: 'R27', basis: basisText(...basis).zh };
  if (size < from && fewer === 'block') return refuse('group-too-small', { ...told, from, size });
  return most !== undefined && chosen.length > most && more === 'block'
    ? refuse('too-many-representatives', { ...told, most, chosen: chosen.length })
    : undefined;
};

/** No rule speaks of fewer people on one side, whatever the dispute and wherever it came from. */
export const FEWEST_OF_A_GROUP = 4;

/** What is pointed out of a side: that so many shall or may choose representatives, or that they chose more than the law lets come. */
export interface GroupNotice {
  role: Party['role'];
  says: 'shall-choose' | 'may-choose' | 'too-many';
  /** People on the side, and representatives whom they chose. */
  size: number;
  chosen: number;
  most?: number;
  basis: ReturnType<typeof basisText>;
}

/**
 * What the law would have whoever works on the case look to, of sides with many people. It warns, and stops nothing: the
 * centre takes everything.
 * @rule R27
 */
export const groupNotices = (state: IntakeCase): GroupNotice[] =>
  (['applicant', 'respondent'] as const).flatMap((role): GroupNotice[] => {
    const rule = ruleOf(state, role);
    const side = sideOf(state, role);
    if (!rule || side.length < rule.from) return [];
    const chosen = new Set(side.flatMap(groupRepresentativesOf).map(({ partyId }) => partyId)).size;
    const { most, duty, basis } = rule;
    const head = {
      role,
      size: side.length,
      chosen,
      ...(most === undefined ? {} : { most }),
      basis: basisText(...basis),
    };
    const says = duty === 'shall' ? 'shall-choose' : 'may-choose';
    if (chosen === 0) return [{ ...head, says }];
    return most !== undefined && chosen > most ? [{ ...head, says: 'too-many' }] : [];
  });

/**
 * The same for the lists of whoever works on the case: not once it is over, or an agreement has settled all of it, when
 * nobody has to come any more.
 * @rule R27
 */
export const groupsToChoose = (state: IntakeCase): GroupNotice[] => {
  const { agreementVersion, restGoesOn = false, mediationEndedAt } = state;
  const settled = agreementVersion !== undefined && !restGoesOn;
  return hasEnded(state) || settled || mediationEndedAt !== undefined ? [] : groupNotices(state);
};
