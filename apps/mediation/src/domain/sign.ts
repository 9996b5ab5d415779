import {
  accept,
  boundParties,
  type Decision,
  type DecisionContext,
  type EventData,
  type Fact,
  fact,
  isClock,
  type Party,
  refuse,
  type Refusal,
  type RunningClock,
  settlesThrough,
  type SignedBy,
} from '@one-window/contracts';
import { basisText, courtNamedIn, laws, remediesFor, representedConsentBasis, sentByCourt } from '@one-window/law';
import { type Agreement, type MediationCase, parties, partyOf, presiding } from './case-state';
import { ended } from './end';

type Signature = EventData['mediation.agreement-signed.v1'];
export type Signer = Signature['signer'];

export interface Signing {
  kind: Signer['kind'];
  /** The party who signs; without meaning for the mediator and the seal. */
  partyId?: string;
  method: Signature['method'];
  /** Who signs in the party's place; a guardian where the party may not do it alone. */
  representativeId?: string;
  /** Others who chose this party to represent them, and agreed that it signs: it signs for them with the same hand. */
  alsoForPartyIds?: readonly string[];
}

const BASIS = basisText(laws.peoplesMediationLaw('29')).zh;

/**
 * Whose turn it is: every party whom the agreement binds, in any order, then the presiding mediator, then the organisation's seal. An oral
 * agreement is recorded by the mediator alone (People's Mediation Law arts. 28 to 30). Empty when nobody is left.
 */
export const nextSigners = (state: MediationCase): Signer[] => {
  const { agreement } = state;
  if (!agreement) return [];
  const mediator = mediatorOf(state);
  const seal = sealOf(state);
  const order = agreement.form === 'oral' ? [mediator] : [joining(state, agreement).map(signerOf), mediator, seal];
  for (const step of order) {
    const left = step.filter(({ kind, id }) => !signatureOf(agreement, kind, id));
    if (left.length > 0) return left;
  }
  return [];
};

/** Whom the agreement binds beyond what they signed before; of the others the signature of the part stands. */
const joining = (state: MediationCase, { unboundPartyIds = [], partOnlyPartyIds = [] }: Agreement): Party[] =>
  boundParties(parties(state), { unboundPartyIds: [...unboundPartyIds, ...partOnlyPartyIds] });

/**
 * Whoever's turn it is signs; the last signature brings the agreement into force (R10).
 * @rule R10
 */
export const sign = (
  state: MediationCase,
  { kind, partyId, method, representativeId, alsoForPartyIds = [] }: Signing,
  context: DecisionContext,
): Decision => {
  const { today: signedOn } = context;
  const { agreement } = state;
  if (!agreement) return refuse('not-allowed-in-this-stage', { command: 'sign' });
  if (kind !== 'party' && !presiding(state)) return refuse('presiding-mediator-missing');
  if (kind === 'mediator' && !wasThere(state, agreement)) {
    return refuse('mediator-was-not-there', { mediator: presiding(state)?.name, rule: 'R10', basis: BASIS });
  }
  const signer = signerNamed(state, kind, partyId);
  if (!signer) return refuse('party-unknown', { field: 'partyId' });
  const given = signatureOf(agreement, signer.kind, signer.id);
  if (given) return refuse('already-signed', { name: given.name, signedOn: given.signedOn });
  const next = nextSigners(state);
  if (!next.some((candidate) => candidate.kind === signer.kind && candidate.id === signer.id)) {
    return refuse('signature-out-of-order', { signer, next, rule: 'R10', basis: BASIS });
  }
  const absent = absentParty(state, agreement);
  if (absent) return absent;
  const by = kind === 'party' ? inPlaceOf(partyOf(state, signer.id), representativeId) : undefined;
  if (by && 'accepted' in by) return by;
  const { agreementId, version, form } = agreement;
  const signature = (of: Signer, through: SignedBy | undefined) =>
    fact('mediation.agreement-signed.v1', {
      agreementId,
      version,
      signer: of,
      ...(through ? { by: through } : {}),
      signedOn,
      method,
    });
  const others = represented(state, { kind, signer, next }, alsoForPartyIds);
  if ('accepted' in others) return others;
  const signed = [signature(signer, by), ...others.map((one) => signature(one.signer, one.by))];
  const last = form === 'oral' || kind === 'organisation-seal';
  return last ? accept(...signed, effective(state, agreement, context)) : accept(...signed);
};

/**
 * Whoever signs as mediator was appointed when the agreement was drawn up, or for a session that was recorded: who took over
 * after the draft first hears the parties. What earlier builds drew up does not say who was appointed.
 */
const wasThere = (state: MediationCase, { draftedUnder }: Agreement): boolean => {
  const mediatorId = presiding(state)?.mediatorId;
  if (draftedUnder === undefined || mediatorId === undefined) return true;
  return [draftedUnder, ...state.sessions.map(({ record }) => record?.appointed ?? [])].some((ids) =>
    ids.includes(mediatorId),
  );
};

/**
 * Whom a representative signs for beside itself: those of its side who chose it, agreed that it settles for them, and have
 * not signed (Civil Procedure Law art. 56).
 * @rule R27
 */
const represented = (
  state: MediationCase,
  { kind, signer, next }: { kind: Signer['kind']; signer: Signer; next: readonly Signer[] },
  partyIds: readonly string[],
): { signer: Signer; by: SignedBy | undefined }[] | Refusal => {
  const others: { signer: Signer; by: SignedBy | undefined }[] = [];
  for (const id of new Set(partyIds)) {
    const party = partyOf(state, id);
    const through = party && kind === 'party' ? settlesThrough(party, [signer.id]) : undefined;
    if (!party || !through || !next.some((one) => one.kind === 'party' && one.id === id)) {
      return refuse('does-not-sign-for', {
        field: 'alsoForPartyIds',
        name: party?.name ?? id,
        representative: signer.name,
      });
    }
    const by = inPlaceOf(party, through.representativeId);
    if (by && 'accepted' in by) return by;
    others.push({ signer: signerOf(party), by });
  }
  return others;
};

/** A draft is of those who were parties when it was written; nobody signs what binds somebody who has left. */
const absentParty = (state: MediationCase, { obligations }: Agreement): Refusal | undefined => {
  const named = obligations.flatMap(({ debtorPartyId, creditorPartyId }) => [debtorPartyId, creditorPartyId]);
  return named.some((id) => !partyOf(state, id)) ? refuse('agreement-names-no-party') : undefined;
};

/**
 * Who signs in a party's place. A guardian for whoever has no full capacity, chosen by itself where there is one only; an
 * agent under a special authority; whom the side chose, where the party agreed to that; the head of a body is its own hand.
 * @rule R17
 * @rule R18
 */
const inPlaceOf = (party: Party | undefined, representativeId?: string): SignedBy | Refusal | undefined => {
  const { capacity = 'full', representatives = [], name = '' } = party ?? {};
  const chosen =
    representatives.find((one) => one.representativeId === representativeId) ??
    (capacity === 'full' ? undefined : representatives.find(({ kind }) => kind === 'guardian'));
  if (representativeId !== undefined && chosen?.representativeId !== representativeId) {
    return refuse('representative-unknown', { field: 'representativeId' });
  }
  if (capacity !== 'full' && chosen?.kind !== 'guardian') {
    return refuse('guardian-missing', { rule: 'R17', basis: basisText(laws.civilCode('23')).zh, name });
  }
  if (chosen?.kind === 'group-representative' && chosen.authority !== 'special') {
    return refuse('represented-did-not-agree', {
      field: 'representativeId',
      rule: 'R27',
      basis: basisText(representedConsentBasis).zh,
      name,
    });
  }
  if (chosen?.kind === 'agent' && chosen.authority !== 'special') {
    return refuse('special-authority-missing', {
      rule: 'R18',
      basis: basisText(laws.civilProcedureLaw('62')).zh,
      name,
    });
  }
  return chosen && { representativeId: chosen.representativeId, kind: chosen.kind, name: chosen.name };
};

/** In writing: in force from the day of the last act. Orally: from the day on which the parties agreed (art. 30). */
const effective = (state: MediationCase, agreement: Agreement, context: DecisionContext): Fact => {
  const { today } = context;
  const { summary, holder, mediators } = state;
  if (!summary || !holder) throw new Error(`${state.caseId}: an agreement without parties or holder`);
  const { agreementId, version, form, content, obligations, performedOnTheSpot, subjectMatter } = agreement;
  const { acceleration, unboundPartyIds, partOnlyPartyIds, rest } = agreement;
  const dispute = { disputeKind: summary.disputeKind, parties: summary.parties };
  const invitedBy = sentByCourt(summary.source) ? courtNamedIn(summary.externalReference) : undefined;
  const acts = [...agreement.signatures.map(({ signedOn }) => signedOn), today].toSorted();
  return fact('mediation.agreement-effective.v1', {
    agreementId,
    version,
    caseNumber: summary.caseNumber,
    disputeKind: summary.disputeKind,
    effectiveOn: form === 'oral' ? agreement.draftedOn : (acts.at(-1) ?? today),
    form,
    content,
    obligations,
    performedOnTheSpot,
    ...(acceleration === undefined ? {} : { acceleration }),
    ...(unboundPartyIds === undefined ? {} : { unboundPartyIds }),
    ...(partOnlyPartyIds === undefined ? {} : { partOnlyPartyIds }),
    ...(rest === undefined ? {} : { rest }),
    // What is not settled is so because they differ too much about it.
    ...(rest?.mediation === 'ends' ? { remedies: remediesFor(dispute, ended('E12', context)) } : {}),
    subjectMatter,
    parties: summary.parties,
    organisation: { organisationId: holder.organisationId, name: holder.name },
    mediators,
    ...(summary.urgent === undefined ? {} : { urgent: summary.urgent }),
    ...(summary.risk === undefined ? {} : { risk: summary.risk }),
    source: summary.source,
    ...(invitedBy === undefined ? {} : { invitedBy }),
    regionCode: summary.regionCode,
    ...(summary.amended === undefined ? {} : { amended: summary.amended }),
    clocks: { stopped: state.clocks.filter((running) => !goesOn(rest, running)).map(({ name }) => name) },
  });
};

/** The rest is mediated within the limit under which the whole was. */
const goesOn = (rest: Agreement['rest'], running: RunningClock): boolean =>
  rest?.mediation === 'goes-on' && isClock(running, 'mediation-limit');

const signerOf = ({ partyId, name }: Party): Signer => ({ kind: 'party', id: partyId, name });

const mediatorOf = (state: MediationCase): Signer[] => {
  const mediator = presiding(state);
  return mediator ? [{ kind: 'mediator', id: mediator.mediatorId, name: mediator.name }] : [];
};

const sealOf = ({ holder }: MediationCase): Signer[] =>
  holder ? [{ kind: 'organisation-seal', id: holder.organisationId, name: holder.name }] : [];

const signerNamed = (state: MediationCase, kind: Signer['kind'], partyId?: string): Signer | undefined => {
  if (kind === 'mediator') return mediatorOf(state)[0];
  if (kind === 'organisation-seal') return sealOf(state)[0];
  const party = partyOf(state, partyId ?? '');
  return party && signerOf(party);
};

const signatureOf = (agreement: Agreement, kind: Signer['kind'], id: string) =>
  agreement.signatures.find((signature) => signature.kind === kind && signature.id === id);
