import { FIRST_DAY } from '@one-window/inputs';
import {
  accept,
  type Amendment,
  dayOutside,
  type Decision,
  type EventData,
  fact,
  type Party,
  type PartyFields,
  type RegistrationFields,
  refuse,
  type Refusal,
  replaced,
  withAmendment,
} from '@one-window/contracts';
import { type IntakeCase, parties, type Registration } from './case-state';
import { impossibleRegistration } from './register';

/** A field that is absent stays as it is; null takes away what stood there. */
export type Wanted<T> = { readonly [F in keyof T]?: T[F] | null };

/** What of `wanted` is not so already: what stood there, and what is to stand there. */
const changed = <T extends object>(kept: T, wanted: Wanted<T>, same: Same = isSame) => {
  const fields = (Object.keys(wanted) as (keyof T)[]).filter(
    (field) => wanted[field] !== undefined && !same(kept[field], wanted[field] ?? undefined),
  );
  const of = (from: Wanted<T>) =>
    Object.fromEntries(
      fields.flatMap((field) => (from[field] === undefined || from[field] === null ? [] : [[field, from[field]]])),
    ) as Partial<T>;
  return fields.length === 0 ? undefined : { before: of(kept), after: of(wanted) };
};
type Same = (one: unknown, other: unknown) => boolean;
const isSame: Same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** The number of the next amendment of the case. */
export const nextAmendment = ({ corrections = [] }: IntakeCase): number => corrections.length + 1;

const unregistered = (command: string): Refusal => refuse('not-allowed-in-this-stage', { command });

/**
 * Corrects what was registered of the dispute. From the day of the application limits are counted (L-11): it is settled
 * when an organisation takes the case.
 * @rule R01
 */
export const correctRegistration = (
  state: IntakeCase,
  wanted: Wanted<RegistrationFields>,
  reason: string,
  today: string,
): Decision => {
  const { registration } = state;
  if (!registration) return unregistered('correct-registration');
  const change = changed<RegistrationFields>(registration, wanted);
  if (!change) return refuse('nothing-to-correct');
  if (change.after.appliedOn !== undefined && state.holder) {
    return refuse('application-day-counts', { field: 'appliedOn', since: state.holder.since });
  }
  const data = { amendment: nextAmendment(state), ...change, reason };
  return recorded(registration, { type: 'intake.registration-corrected.v1', data }, today);
};

/** Two sealed fields say the same when their keyed hashes are the same; tokens never are. */
const saysTheSame: Same = (one, other) => {
  const [index, wanted] = [indexOf(one), indexOf(other)];
  return index === undefined ? isSame(one, other) : index === wanted;
};
const indexOf = (value: unknown): string | undefined => (value as { index?: string } | undefined)?.index;

type Receipt = Pick<EventData['intake.party-corrected.v1'], 'receiptCode' | 'receiptLookups'>;

/**
 * Corrects or completes what was registered of a party. Nothing of an agreement changes by it, in force or not: that is
 * the parties' own (R29).
 * @rule R01
 * @rule R29
 */
export const correctParty = (
  state: IntakeCase,
  partyId: string,
  { wanted, reason, receipt }: { wanted: Wanted<PartyFields>; reason: string; receipt: Receipt },
  today: string,
): Decision => {
  const { registration } = state;
  const party = parties(state).find((candidate) => candidate.partyId === partyId);
  if (!registration || !party) return refuse('party-unknown', { field: 'partyId' });
  const change = changed<PartyFields>(party, { ...wanted, ...leftBehind(wanted) }, saysTheSame);
  if (!change) return refuse('nothing-to-correct');
  const confirmedOn = change.after.serviceAddressConfirmed?.on;
  const unfit =
    unfitParty(replaced<Party>(party, change.before, change.after), wanted) ??
    (confirmedOn === undefined ? undefined : dayOutside('serviceAddressConfirmedOn', confirmedOn, FIRST_DAY, today));
  if (unfit) return unfit;
  const phoneChanged = 'phone' in change.before || 'phone' in change.after;
  const data = { amendment: nextAmendment(state), partyId, ...change, ...(phoneChanged ? receipt : {}), reason };
  return recorded(registration, { type: 'intake.party-corrected.v1', data }, today);
};

/** What only a natural person has. */
const ofPersons = ['capacity', 'sex', 'ethnicity', 'birthDate', 'occupation'] as const;

/** Who turns out to be an organisation leaves what only a person has, unless it is told at once, which is refused. */
const leftBehind = (wanted: Wanted<PartyFields>): Wanted<PartyFields> =>
  wanted.kind && wanted.kind !== 'natural-person'
    ? Object.fromEntries(ofPersons.filter((field) => wanted[field] === undefined).map((field) => [field, null]))
    : {};

/** What a party cannot be, together with what stays as it was: a name and a side it always has, a document of a person. */
export const unfitParty = (party: Party, wanted: Wanted<PartyFields> = {}): Refusal | undefined => {
  const needs = (field: string, because: string) => refuse('party-field-unfit', { field, because });
  const always = (['role', 'kind', 'name'] as const).find((field) => wanted[field] === null);
  if (always) return needs(always, 'always-told');
  if (party.documentKind !== undefined && party.identityNumber === undefined) {
    return needs('documentKind', 'needs-identity-number');
  }
  if (party.documentKind !== undefined && party.kind !== 'natural-person') return needs('documentKind', 'needs-person');
  if (party.documentKind === 'other-document' && party.documentIssuer === undefined) {
    return needs('documentIssuer', 'needs-issuer');
  }
  if (party.serviceAddressConfirmed !== undefined && party.serviceAddress === undefined) {
    return needs('serviceAddressConfirmed', 'needs-service-address');
  }
  const ofPerson = ofPersons.find((field) => party[field] !== undefined);
  if (ofPerson && party.kind !== 'natural-person') return needs(ofPerson, 'needs-person');
  return undefined;
};

/** Recorded, where what comes of it can be registered. */
export const recorded = (registration: Registration, amendment: Amendment, today: string): Decision =>
  impossibleRegistration(withAmendment(registration, amendment, ['occurredOn', 'appliedOn']), today) ??
  accept(fact(amendment.type, amendment.data));
