import {
  accept,
  boundParties,
  type Decision,
  type DecisionContext,
  type EventData,
  fact,
  type Obligation,
  type Party,
  type Refusal,
  refuse,
} from '@one-window/contracts';
import { basisText, laws, writtenFormFor } from '@one-window/law';
import { chineseDay, civilDate, type CivilDate, compare } from '@one-window/time-limits';
import { lastDay } from '@one-window/inputs';
import { type Agreement, type MediationCase, parties, partInForce, partyOf } from './case-state';

export type Draft = Omit<EventData['mediation.agreement-drafted.v1'], 'version' | 'clocks'>;

/**
 * Sets down what the parties agreed (People's Mediation Law arts. 28, 29). There is one draft; a new one takes the next
 * version and needs every signature anew. The agreement keeps its id through all versions.
 */
export const draftAgreement = (state: MediationCase, asked: Draft, { today }: DecisionContext): Decision => {
  const draft = withoutJoining(state, asked);
  return (
    badObligations(state, draft, today) ??
    partUnchanged(state, draft) ??
    boundAll(state, draft) ??
    mustBeWritten(state, draft) ??
    notYetPerformed(draft, today) ??
    accept(
      fact('mediation.agreement-drafted.v1', {
        ...withPart(draft, partInForce(state)),
        agreementId: state.agreement?.agreementId ?? draft.agreementId,
        version: Math.max(state.agreement?.version ?? 0, state.abandonedVersion ?? 0) + 1,
      }),
    )
  );
};

/**
 * Who signed the part and does not join in the rest holds nobody up: it stays bound by what it signed, as it signed it, and
 * the others agree without it (Civil Code art. 465: an agreement binds its parties only).
 */
const withoutJoining = (state: MediationCase, draft: Draft): Draft => {
  const left = new Set(draft.unboundPartyIds ?? []);
  const partOnlyPartyIds = boundByPart(state)
    .map(({ partyId }) => partyId)
    .filter((partyId) => left.has(partyId));
  if (partOnlyPartyIds.length === 0) return draft;
  const { unboundPartyIds = [], ...joined } = draft;
  const unbound = unboundPartyIds.filter((partyId) => !partOnlyPartyIds.includes(partyId));
  return { ...joined, partOnlyPartyIds, ...(unbound.length > 0 ? { unboundPartyIds: unbound } : {}) };
};

/** Nothing is put on whoever is bound by the part alone, and nothing promised to it. */
const partUnchanged = (
  state: MediationCase,
  { partOnlyPartyIds = [], obligations, acceleration }: Draft,
): Refusal | undefined => {
  const field = 'unboundPartyIds';
  for (const partyId of partOnlyPartyIds) {
    const named = obligations.some((one) => one.debtorPartyId === partyId || one.creditorPartyId === partyId);
    if (named) {
      return refuse('party-bound', { field, partyId, name: partyOf(state, partyId)?.name, because: 'owes' });
    }
  }
  const other = acceleration !== undefined && acceleration !== (partInForce(state)?.acceleration ?? false);
  return partOnlyPartyIds.length > 0 && other
    ? refuse('part-stays-as-signed', { field: 'acceleration', basis: basisText(laws.civilCode('465')).zh })
    : undefined;
};

/** What was agreed on a part is part of what is agreed on the rest: nothing that was promised is lost by it. */
const withPart = (draft: Draft, part: Agreement | undefined): Draft => {
  if (!part) return draft;
  const { acceleration = part.acceleration } = draft;
  return {
    ...draft,
    obligations: [...part.obligations, ...draft.obligations],
    ...(acceleration === undefined ? {} : { acceleration }),
  };
};

interface Finding {
  field: string;
  zh: string;
  en: string;
}

const badObligations = (state: MediationCase, draft: Draft, today: CivilDate): Refusal | undefined => {
  const errors = draft.obligations.flatMap((obligation, index) =>
    findings(state, obligation, today).map(({ field, ...said }) => ({
      field: `obligations.${index}.${field}`,
      rule: 'R12',
      ...said,
    })),
  );
  return errors.length > 0 ? refuse('obligation-invalid', { rule: 'R12', errors }) : undefined;
};

/**
 * Who owes whom, how much and by when must be certain, or no court can confirm or enforce it (R12).
 * @rule R12
 */
const findings = (state: MediationCase, obligation: Obligation, today: CivilDate): Finding[] => {
  const { debtorPartyId, creditorPartyId, kind, amountFen = 0, dueOn } = obligation;
  const notAParty = { zh: '不是本案当事人', en: 'is no party of this case' };
  const found: Finding[] = [];
  if (!partyOf(state, debtorPartyId)) found.push({ field: 'debtorPartyId', ...notAParty });
  if (!partyOf(state, creditorPartyId)) found.push({ field: 'creditorPartyId', ...notAParty });
  if (debtorPartyId === creditorPartyId) {
    found.push({ field: 'creditorPartyId', zh: '与义务人是同一人', en: 'is the debtor' });
  }
  if (kind === 'payment' && amountFen <= 0) {
    found.push({ field: 'amountFen', zh: '给付金额应大于零', en: 'must be more than nothing' });
  }
  if (compare(civilDate(dueOn), today) < 0) {
    found.push({ field: 'dueOn', zh: '履行日期已过', en: 'lies in the past' });
  }
  const latest = lastDay(today);
  if (dueOn > latest) {
    found.push({ field: 'dueOn', zh: `履行日期晚于${chineseDay(latest)}`, en: `lies after ${latest}` });
  }
  return found;
};

/**
 * Both sides are bound by what they agree, and a third party by what it owes under it; any other third party is only where
 * the draft does not say otherwise.
 * @rule R10
 */
const boundAll = (
  state: MediationCase,
  { unboundPartyIds = [], partOnlyPartyIds = [], obligations, rest }: Draft,
): Refusal | undefined => {
  const field = 'unboundPartyIds';
  if (partOnlyPartyIds.length > 0 && !bothSides(state, [...unboundPartyIds, ...partOnlyPartyIds])) {
    return refuse('needs-both-sides', { field });
  }
  if (rest) return boundInPart(state, { unboundPartyIds, obligations });
  for (const partyId of unboundPartyIds) {
    const party = partyOf(state, partyId);
    if (!party) return refuse('party-unknown', { field });
    const owes = obligations.some(({ debtorPartyId }) => debtorPartyId === partyId);
    if (owes || party.role !== 'third-party') {
      return refuse('party-bound', { field, partyId, name: party.name, because: owes ? 'owes' : 'no-third-party' });
    }
  }
  return undefined;
};

/**
 * Of a part of the dispute (E04): whoever did not join is not bound, owes nothing under it and is owed nothing, and the
 * quarrel of at least one applicant with one respondent is settled.
 */
const boundInPart = (
  state: MediationCase,
  { unboundPartyIds, obligations }: { unboundPartyIds: string[]; obligations: readonly Obligation[] },
): Refusal | undefined => {
  const field = 'unboundPartyIds';
  for (const partyId of unboundPartyIds) {
    const party = partyOf(state, partyId);
    if (!party) return refuse('party-unknown', { field });
    const named = obligations.some((one) => one.debtorPartyId === partyId || one.creditorPartyId === partyId);
    if (named) return refuse('party-bound', { field, partyId, name: party.name, because: 'owes' });
  }
  return bothSides(state, unboundPartyIds) ? undefined : refuse('needs-both-sides', { field });
};

/** Whether somebody of each side is left among the others. */
const bothSides = (state: MediationCase, unboundPartyIds: readonly string[]): boolean => {
  const bound = boundParties(parties(state), { unboundPartyIds });
  return (['applicant', 'respondent'] as const).every((role) => bound.some((one) => one.role === role));
};

/** Whom the agreement on a part binds, its successor binds too, as it takes that part over. */
const boundByPart = (state: MediationCase): Party[] => {
  const part = partInForce(state);
  return part ? boundParties(parties(state), part) : [];
};

/**
 * Some agreements must be in writing (R11; Labour Dispute Law art. 14, Medical Dispute Regulation art. 39).
 * @rule R11
 */
const mustBeWritten = ({ summary }: MediationCase, { form }: Draft): Refusal | undefined => {
  const basis = summary && writtenFormFor(summary.disputeKind);
  return form === 'oral' && basis
    ? refuse('written-form-required', { field: 'form', rule: 'R11', basis: basisText(basis).zh })
    : undefined;
};

const notYetPerformed = ({ performedOnTheSpot, obligations }: Draft, today: CivilDate): Refusal | undefined => {
  const later = obligations.filter(({ dueOn }) => dueOn !== today).map(({ dueOn }) => dueOn);
  return performedOnTheSpot && later.length > 0
    ? refuse('not-performed-on-the-spot', { field: 'performedOnTheSpot', dueOn: later })
    : undefined;
};
