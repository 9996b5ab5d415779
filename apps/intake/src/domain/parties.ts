import {
  type Decision,
  dayOutside,
  type EventData,
  type Party,
  refuse,
  type Refusal,
  type Representative,
} from '@one-window/contracts';
import { FIRST_DAY } from '@one-window/inputs';
import { type IntakeCase, parties } from './case-state';
import { nextAmendment, recorded, unfitParty } from './correct';

type Ground = EventData['intake.party-replaced.v1']['ground'];
type Receipt = Pick<EventData['intake.party-added.v1'], 'receiptCode' | 'receiptLookups'>;

/** Whom an agreement binds is the parties' to say, and after them a court's; never a correction's (R29). */
const bound = ({ agreementVersion }: IntakeCase): Refusal | undefined =>
  agreementVersion === undefined ? undefined : refuse('agreement-binds-its-parties', { rule: 'R29' });

/**
 * Somebody more is a party: whoever mediates asks them and tells them their rights, and an agreement needs their
 * signature.
 * @rule R01
 */
export const addParty = (
  state: IntakeCase,
  party: Party,
  receipt: Receipt,
  reason: string,
  today: string,
): Decision => {
  const { registration } = state;
  if (!registration) return refuse('not-allowed-in-this-stage', { command: 'add-party' });
  const data = { amendment: nextAmendment(state), party, ...receipt, reason };
  return bound(state) ?? unfitParty(party) ?? recorded(registration, { type: 'intake.party-added.v1', data }, today);
};

const known = (state: IntakeCase, partyId: string): Party | undefined =>
  parties(state).find((party) => party.partyId === partyId);

/**
 * Somebody is no longer a party, as long as somebody is left on each side: nobody asks for their signature any more.
 * @rule R01
 */
export const letPartyLeave = (state: IntakeCase, partyId: string, reason: string, today: string): Decision => {
  const { registration } = state;
  if (!registration || !known(state, partyId)) return refuse('party-unknown', { field: 'partyId' });
  const data = { amendment: nextAmendment(state), partyId, reason };
  return bound(state) ?? recorded(registration, { type: 'intake.party-left.v1', data }, today);
};

export interface Succession {
  partyId: string;
  ground: Ground;
  /** On the side of the one whose place it is. */
  successor: Omit<Party, 'role'>;
  reason: string;
}

/** An heir or successor stands in a party's place: a person of their own, to be asked and told anew. */
export const replaceParty = (
  state: IntakeCase,
  { partyId, ground, successor, reason }: Succession,
  receipt: Receipt,
  today: string,
): Decision => {
  const { registration } = state;
  const before = known(state, partyId);
  if (!registration || !before) return refuse('party-unknown', { field: 'partyId' });
  const party = { ...successor, role: before.role };
  const data = { amendment: nextAmendment(state), partyId, ground, party, ...receipt, reason };
  return bound(state) ?? unfitParty(party) ?? recorded(registration, { type: 'intake.party-replaced.v1', data }, today);
};

/** Civil Procedure Law art. 61: one or two. */
const MOST_AGENTS = 2;

/** Why nobody can stand for this party like that. */
const unfit = (party: Party, wanted: Representative): { field: string; because: string } | undefined => {
  const { kind, authority } = wanted;
  const isPerson = party.kind === 'natural-person';
  if (kind === 'guardian' && !isPerson) return { field: 'kind', because: 'guardian-of-a-person' };
  if (kind === 'legal-representative' && isPerson) return { field: 'kind', because: 'legal-representative-of-a-body' };
  if (kind === 'agent' && authority === undefined) return { field: 'authority', because: 'authority-of-an-agent' };
  if (kind !== 'agent' && authority !== undefined) return { field: 'authority', because: 'authority-of-an-agent' };
  const same = (party.representatives ?? []).filter((one) => one.kind === kind);
  if (same.some(({ name }) => name === wanted.name)) return { field: 'name', because: 'named-before' };
  if (kind === 'agent' && same.length >= MOST_AGENTS) return { field: 'kind', because: 'two-agents-at-most' };
  return kind === 'legal-representative' && same.length > 0
    ? { field: 'kind', because: 'one-legal-representative' }
    : undefined;
};

/** Who stands for a party: a guardian, an agent with the authority that the paper gives, the head of a body. */
export const nameRepresentative = (
  state: IntakeCase,
  partyId: string,
  { representative, reason }: { representative: Representative; reason: string },
  today: string,
): Decision => {
  const { registration } = state;
  const party = known(state, partyId);
  if (!registration || !party) return refuse('party-unknown', { field: 'partyId' });
  const why = unfit(party, representative);
  if (why) return refuse('representation-unfit', why);
  const outside = dayOutside('since', representative.since, FIRST_DAY, today);
  if (outside) return outside;
  const data = { amendment: nextAmendment(state), partyId, representative, reason };
  return recorded(registration, { type: 'intake.representative-named.v1', data }, today);
};

export const endRepresentation = (
  state: IntakeCase,
  partyId: string,
  representativeId: string,
  { reason, today }: { reason: string; today: string },
): Decision => {
  const { registration } = state;
  const party = known(state, partyId);
  if (!registration || !party) return refuse('party-unknown', { field: 'partyId' });
  const representative = party.representatives?.find((one) => one.representativeId === representativeId);
  if (!representative) return refuse('representative-unknown', { field: 'representativeId' });
  const data = { amendment: nextAmendment(state), partyId, representative, reason };
  return recorded(registration, { type: 'intake.representative-ended.v1', data }, today);
};
