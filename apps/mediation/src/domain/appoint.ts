import { accept, type Decision, fact, type MediatorRef, refuse, type Refusal } from '@one-window/contracts';
import { basisText, laws } from '@one-window/law';
import { type MediationCase, namesOf, parties, partyIds } from './case-state';
import { sameName } from './recusal';
import { unknownParties } from './parties-asked';

/** Ties a mediator discloses. `namesake` says that an equal name is a coincidence; it is no tie. */
export const tieKinds = {
  party: '本人是当事人',
  agent: '是当事人的代理人',
  'near-relative': '是当事人或者其代理人的近亲属',
  interest: '与纠纷有利害关系',
  'other-relation': '与当事人、代理人有其他关系，可能影响公正调解',
  namesake: '与当事人仅为同名',
} as const;
export type TieKind = keyof typeof tieKinds;
export const tieKindCodes = Object.keys(tieKinds) as TieKind[];

export interface Tie {
  mediatorId: string;
  kind: TieKind;
  description: string;
}

/** A mediator as the list of mediators has it. */
export interface ListedMediator {
  mediatorId: string;
  organisationId: string;
  name: string;
  /** Has left: the directory says that no account of this mediator is active. */
  departed?: boolean;
}

export interface Appointment {
  mediators: { mediatorId: string; presiding: boolean }[];
  ties: Tie[];
  consentedBy: string[];
}

const DISCLOSURE_BASIS = basisText(laws.onlineMediationRules('13')).zh;
const never: ReadonlySet<TieKind> = new Set(['party', 'agent'] as const);

/**
 * The holder appoints mediators of its own, one of them presiding (People's Mediation Law art. 19). Ties are disclosed;
 * with ties a mediator goes on only when every party agrees (Online Mediation Rules art. 13), and a party or its agent
 * never mediates (R06).
 * @rule R06
 */
export const appoint = (state: MediationCase, request: Appointment, listed: readonly ListedMediator[]): Decision => {
  const mediators: MediatorRef[] = request.mediators.flatMap(({ mediatorId, presiding }) => {
    const found = listed.find((mediator) => mediator.mediatorId === mediatorId);
    return found?.organisationId === state.holder?.organisationId && found
      ? [{ mediatorId, name: found.name, presiding }]
      : [];
  });
  return (
    badComposition(state, request, mediators) ??
    mayNotMediate(state, mediators, request, listed) ??
    accept(fact('mediation.mediator-appointed.v1', { mediators, disclosure: disclosureOf(mediators, request) }))
  );
};

type Named = Pick<MediatorRef, 'mediatorId' | 'name'>;
type Disclosing = Pick<Appointment, 'ties' | 'consentedBy'>;

/**
 * Why one of these people takes no part in the mediation, whoever sent them: has left, is a party or its agent (R06), or
 * has a tie to which not every party agreed.
 */
export const mayNotMediate = (
  state: MediationCase,
  mediators: readonly Named[],
  request: Disclosing,
  listed: readonly ListedMediator[],
  field = 'mediators',
): Refusal | undefined =>
  hasDeparted(mediators, listed, field) ??
  isParty(state, mediators, request.ties) ??
  withoutConsent(state, mediators, request);

/** What was disclosed of them, in words, and who agreed to it. */
export const disclosureOf = (mediators: readonly Named[], { ties, consentedBy }: Disclosing) => ({
  ties: ties.map((tie) => describe(tie, mediators)),
  consentedBy: [...new Set(consentedBy)],
});

const badComposition = (state: MediationCase, request: Appointment, own: MediatorRef[]): Refusal | undefined => {
  const wanted = request.mediators.map(({ mediatorId }) => mediatorId);
  const strangers = wanted.filter((id) => !own.some(({ mediatorId }) => mediatorId === id));
  if (strangers.length > 0) {
    return refuse('mediator-not-of-organisation', { mediatorIds: strangers, organisation: state.holder?.name });
  }
  const presiding = own.filter((mediator) => mediator.presiding);
  if (presiding.length !== 1 || new Set(wanted).size !== wanted.length) {
    return refuse('one-presiding-mediator', {
      presiding: presiding.length,
      basis: basisText(laws.peoplesMediationLaw('19')).zh,
    });
  }
  const ofOthers = request.ties.filter((tie) => !wanted.includes(tie.mediatorId)).map((tie) => tie.mediatorId);
  return ofOthers.length > 0
    ? refuse('mediator-not-of-organisation', { field: 'ties', mediatorIds: ofOthers })
    : unknownParties(state, request.consentedBy, 'consentedBy');
};

const hasDeparted = (
  mediators: readonly Named[],
  listed: readonly ListedMediator[],
  field: string,
): Refusal | undefined => {
  const gone = mediators.filter(({ mediatorId }) =>
    listed.some((mediator) => mediator.mediatorId === mediatorId && mediator.departed),
  );
  return gone.length > 0 ? refuse('mediator-departed', { field, mediators: gone.map(({ name }) => name) }) : undefined;
};

const isParty = (state: MediationCase, mediators: readonly Named[], ties: readonly Tie[]): Refusal | undefined => {
  const persons = parties(state).filter(({ kind }) => kind === 'natural-person');
  const barred = mediators.find(({ mediatorId, name }) => {
    const disclosed = ties.filter((tie) => tie.mediatorId === mediatorId).map(({ kind }) => kind);
    if (disclosed.some((kind) => never.has(kind))) return true;
    return !disclosed.includes('namesake') && persons.some((party) => sameName(party.name, name));
  });
  return barred && refuse('mediator-is-party', { mediator: barred.name, rule: 'R06', basis: DISCLOSURE_BASIS });
};

const withoutConsent = (
  state: MediationCase,
  mediators: readonly Named[],
  request: Disclosing,
): Refusal | undefined => {
  const ties = request.ties.filter(({ kind }) => kind !== 'namesake');
  const missing = partyIds(state).filter((id) => !request.consentedBy.includes(id));
  if (ties.length === 0 || missing.length === 0) return undefined;
  return refuse('consent-to-ties-required', {
    field: 'consentedBy',
    ties: ties.map((tie) => describe(tie, mediators)),
    missing: namesOf(state, missing),
    basis: DISCLOSURE_BASIS,
  });
};

const describe = ({ mediatorId, kind, description }: Tie, mediators: readonly Named[]): string => {
  const name = mediators.find((mediator) => mediator.mediatorId === mediatorId)?.name ?? mediatorId;
  return `${name}：${tieKinds[kind]}（${description}）`;
};
