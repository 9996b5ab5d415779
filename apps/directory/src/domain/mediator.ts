import { accept, type Decision, type DisputeKind, fact, refuse } from '@one-window/contracts';
import { checkLandline, checkMobile, nameKey } from '@one-window/inputs';
import { organisationIs, withKindsSplitOff } from '@one-window/law';
import { EVERYBODY, type OrganisationState, staffChanged } from './organisation';
import type { OrganisationDetails } from './organisation-record';

/** What a person says of a mediator. */
export interface MediatorInput {
  name: string;
  sex: 'male' | 'female';
  workTime: 'full-time' | 'part-time';
  specialities: DisputeKind[];
  /** Of the office; nobody's private number. */
  telephone?: string;
}

/** A mediator as the directory has it. */
export interface MediatorDetails extends MediatorInput {
  mediatorId: string;
  /** Given by the house and to nobody else ever, as MED-021. */
  code: string;
  /** ISO 8601 UTC; present once the mediator left. */
  leftSince?: string;
}

const misfit = (field: string, zh: string, en: string): Decision =>
  refuse('mediator-does-not-fit', { field, reason: { zh, en } });

const inForm = ({ telephone, specialities, ...input }: MediatorInput): MediatorInput => {
  const landline = telephone === undefined ? undefined : checkLandline(telephone);
  return {
    ...input,
    specialities: withKindsSplitOff(specialities),
    ...(telephone === undefined ? {} : { telephone: landline?.ok ? landline.number : telephone }),
  };
};

const notOfIts = (
  { disputeKinds }: Pick<OrganisationDetails, 'disputeKinds'>,
  { specialities }: MediatorInput,
): Decision | undefined => {
  const others = withKindsSplitOff(specialities).filter((kind) => !withKindsSplitOff(disputeKinds).includes(kind));
  return others.length > 0
    ? misfit(
        'specialities',
        '擅长的纠纷类型应在该单位受理的范围内',
        'a mediator’s kinds of dispute are among those that the organisation takes',
      )
    : undefined;
};

/**
 * The directory is read by everybody who works here, and its facts are kept in clear: a number that goes home with somebody
 * does not belong there (Personal Information Protection Law art. 6).
 */
const ofAPerson = ({ telephone }: MediatorInput): Decision | undefined =>
  telephone !== undefined && checkMobile(telephone).ok
    ? misfit(
        'telephone',
        '名录只登记办公电话，全体工作人员可见；请填写座机，没有的留空，通过单位电话联系',
        'the directory holds office telephones, which everybody here reads: give a landline, or leave it empty and be called through the organisation',
      )
    : undefined;

const sameName = (input: MediatorInput, others: readonly MediatorDetails[]): Decision | undefined => {
  const known = others.find(({ name, leftSince }) => !leftSince && nameKey(name) === nameKey(input.name));
  return (
    known && refuse('mediator-known', { field: 'name', known: { mediatorId: known.mediatorId, name: known.name } })
  );
};

/**
 * Registers a mediator of an organisation that mediates (People's Mediation Law art. 13). `others`: everybody it has or
 * had.
 */
export const registerMediator = (
  { caseId: organisationId }: Pick<OrganisationState, 'caseId'>,
  organisation: Pick<OrganisationDetails, 'kind' | 'disputeKinds'>,
  given: MediatorInput,
  { others, ...named }: { mediatorId: string; code: string; others: readonly MediatorDetails[] },
  reason: string,
): Decision => {
  if (!organisationIs(organisation.kind, 'mediates'))
    return misfit(
      'name',
      '该单位依法不主持调解，没有调解员',
      'this organisation does not mediate and has no mediators',
    );
  const input = inForm(given);
  return (
    ofAPerson(input) ??
    notOfIts(organisation, input) ??
    sameName(input, others) ??
    accept(fact('directory.mediator-registered.v1', { ...named, organisationId, ...input, reason }))
  );
};

/** Changes what is registered of a mediator who has not left. */
export const changeMediator = (
  { caseId: organisationId }: Pick<OrganisationState, 'caseId'>,
  organisation: Pick<OrganisationDetails, 'disputeKinds'>,
  given: MediatorInput,
  { mediator, others }: { mediator: MediatorDetails; others: readonly MediatorDetails[] },
  reason: string,
): Decision => {
  if (mediator.leftSince) return refuse('mediator-left', { since: mediator.leftSince });
  const input = inForm(given);
  const { mediatorId, code } = mediator;
  if (mediatorDifferences(mediator, input).length === 0) return refuse('organisation-unchanged');
  return (
    ofAPerson(input) ??
    notOfIts(organisation, input) ??
    sameName(input, others) ??
    accept(fact('directory.mediator-changed.v1', { mediatorId, code, organisationId, ...input, reason }))
  );
};

/**
 * Lets a mediator leave: every appointment ends, and nobody can appoint them any more. `reachable`: whether anybody of the
 * organisation can still sign in.
 */
export const releaseMediator = (
  state: OrganisationState,
  { mediatorId, name, leftSince }: MediatorDetails,
  reachable: boolean,
  reason: string,
): Decision => {
  if (leftSince) return refuse('mediator-left', { since: leftSince });
  const gone = new Set([...(state.staff ?? EVERYBODY).departedMediatorIds, mediatorId]);
  const told = staffChanged(state, { reachable, departedMediatorIds: [...gone].toSorted() });
  const left = fact('directory.mediator-left.v1', { mediatorId, organisationId: state.caseId, name, reason });
  return accept(left, ...(told ? [told] : []));
};

const fields = [
  'name',
  'sex',
  'workTime',
  'specialities',
  'telephone',
] as const satisfies readonly (keyof MediatorInput)[];

/** One thing that is another than before. */
export interface MediatorDifference {
  field: (typeof fields)[number];
  before?: unknown;
  after?: unknown;
}

/** What differs between a mediator as registered and as said now, in the order of the form. */
export const mediatorDifferences = (
  before: Partial<MediatorInput>,
  after: Partial<MediatorInput>,
): MediatorDifference[] =>
  fields.flatMap((field) => {
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) return [];
    return [
      {
        field,
        ...(before[field] === undefined ? {} : { before: before[field] }),
        ...(after[field] === undefined ? {} : { after: after[field] }),
      },
    ];
  });
