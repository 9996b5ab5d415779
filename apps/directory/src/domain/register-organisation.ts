import { accept, type Decision, type Fact, fact, refuse } from '@one-window/contracts';
import { checkLandline, nameKey } from '@one-window/inputs';
import { basisText, laws, organisationIs, withKindsSplitOff } from '@one-window/law';
import type { Objection } from './account-rules';
import { initial, type OrganisationState, staffChanged } from './organisation';
import type { OrganisationDetails } from './organisation-record';

/** What a person says of an organisation; how it sits at the centre is said apart. */
export type OrganisationInput = Omit<OrganisationDetails, 'code' | 'presence' | 'rota' | 'daysOff'>;

/** Another organisation of the directory, to find one that is registered twice. */
export interface OtherOrganisation {
  organisationId: string;
  name: string;
  creditCode: string | null;
}

/** Court codes of Jincheng: the city's intermediate court has the first part only (最高人民法院 法院代字). */
const COURT_CODE = /^晋05\d{0,4}$/u;

const isCounty = (regionCode: string): boolean => /^\d{4}(?!00)\d{2}$/u.test(regionCode);
const isTownship = (regionCode: string): boolean => /^\d{9}$/u.test(regionCode);
const isVillage = (regionCode: string): boolean => /^\d{12}$/u.test(regionCode);

interface Seat {
  isRegion: (regionCode: string) => boolean;
  zh: string;
  en: string;
}

/**
 * Kinds that sit in a region of one level (GB/T 2260: six digits are a county, nine a township, twelve a village; a county
 * that ends in 00 is the city). A centre's windows read the cases of its region, so it has no wider one.
 */
const seats: Partial<Record<OrganisationInput['kind'], Seat>> = {
  O02: {
    isRegion: isCounty,
    zh: '县（市、区）综治中心设在县（市、区），请选择县（市、区）',
    en: 'the centre of a county belongs to a county',
  },
  O03: {
    isRegion: isTownship,
    zh: '乡镇（街道）综治中心设在乡镇或者街道，请选择到乡镇、街道',
    en: 'the centre of a township belongs to a township or subdistrict',
  },
  O11: {
    isRegion: isVillage,
    zh: '村（居）人民调解委员会设在村或者社区，请选择到村、社区',
    en: 'a village committee belongs to a village or community',
  },
  O12: {
    isRegion: isTownship,
    zh: '乡镇（街道）人民调解委员会设在乡镇或者街道，请选择到乡镇、街道',
    en: 'a township committee belongs to a township or subdistrict',
  },
};

/** The input in the form in which it is kept; an objection where it does not fit the kind of organisation. */
const fitting = (input: OrganisationInput): OrganisationInput | Objection => {
  const { kind, regionCode, disputeKinds, chargesFees, telephone, courtCode } = input;
  const seat = seats[kind];
  if (seat && !seat.isRegion(regionCode)) return { field: 'regionCode', zh: seat.zh, en: seat.en };
  const mediates = organisationIs(kind, 'mediates');
  if (!mediates && disputeKinds.length > 0)
    return {
      field: 'disputeKinds',
      zh: '此类单位依法不主持调解，不填写受理的纠纷类型',
      en: 'an organisation of this kind does not mediate, so it takes no kind of dispute',
    };
  if (mediates && disputeKinds.length === 0)
    return {
      field: 'disputeKinds',
      zh: '请至少选择一类受理的纠纷',
      en: 'an organisation that mediates takes one kind of dispute at least',
    };
  if (chargesFees && organisationIs(kind, 'peoples-mediation')) {
    const { zh, en } = basisText(laws.peoplesMediationLaw('4'));
    return {
      field: 'chargesFees',
      zh: `人民调解不收取任何费用（${zh}）`,
      en: `people's mediation is free of charge (${en})`,
    };
  }
  const court = organisationIs(kind, 'court');
  if (court && (courtCode === undefined || !COURT_CODE.test(courtCode)))
    return { field: 'courtCode', zh: '人民法院请填写法院代字，如晋0502', en: 'a court has its code, as in 晋0502' };
  if (!court && courtCode !== undefined)
    return { field: 'courtCode', zh: '只有人民法院有法院代字', en: 'only a court has a court code' };
  const landline = checkLandline(telephone);
  return {
    ...input,
    telephone: landline.ok ? landline.number : telephone,
    disputeKinds: withKindsSplitOff(disputeKinds),
  };
};

const isObjection = (answer: OrganisationInput | Objection): answer is Objection => 'field' in answer;

const misfit = ({ field, zh, en }: Objection): Decision =>
  refuse('organisation-does-not-fit', { field, reason: { zh, en } });

/** Whichever other organisation is the same: by its credit code, or by its name however it is written. */
const sameAs = (
  { name, creditCode }: OrganisationInput,
  others: readonly OtherOrganisation[],
): Decision | undefined => {
  const coded = creditCode && others.find((other) => other.creditCode === creditCode);
  const found = coded || others.find((other) => nameKey(other.name) === nameKey(name));
  if (!found) return undefined;
  const known = { organisationId: found.organisationId, name: found.name };
  return refuse('organisation-known', { field: coded ? 'creditCode' : 'name', known });
};

/**
 * Registers an organisation under a code that nobody had, present on call until its presence is said. What it may do
 * follows from its kind.
 */
export const registerOrganisation = (
  given: OrganisationInput,
  named: { organisationId: string; code: string },
  others: readonly OtherOrganisation[],
  reason: string,
): Decision => {
  if (organisationIs(given.kind, 'centre'))
    return misfit({ field: 'kind', zh: '一个系统只有一个调解中心', en: 'there is one centre only' });
  const input = fitting(given);
  if (isObjection(input)) return misfit(input);
  return (
    sameAs(input, others) ??
    accept(
      fact('directory.organisation-registered.v1', { ...named, ...input, presence: 'on-call', reason }),
      ...whoIsThere(initial(named.organisationId), input, 0),
    )
  );
};

/** One that mediates, and for which nobody can sign in, is offered nothing: the others hear of it with what it is. */
const whoIsThere = (state: OrganisationState, { disputeKinds }: OrganisationInput, accounts: number): Fact[] => {
  if (disputeKinds.length === 0) return [];
  const departedMediatorIds = state.staff?.departedMediatorIds ?? [];
  const told = staffChanged(state, { reachable: accounts > 0, departedMediatorIds });
  return told ? [told] : [];
};

/** Changes what is registered of an organisation. `accounts`: how many of it can sign in. */
export const changeOrganisation = (
  state: OrganisationState,
  given: OrganisationInput,
  now: { details: OrganisationDetails; others: readonly OtherOrganisation[]; accounts: number },
  reason: string,
): Decision => {
  const { details, others, accounts } = now;
  // Its people have the roles of what it is; courts are set up by law and not by an entry of the directory.
  for (const trait of ['centre', 'court', 'mediates'] as const) {
    if (organisationIs(details.kind, trait) === organisationIs(given.kind, trait)) continue;
    if (trait === 'mediates' && accounts === 0) continue;
    return misfit({
      field: 'kind',
      zh: '类别变更后，单位的性质和账号的岗位不再相符；请另行登记新单位',
      en: 'of another kind it would be something else, and its accounts would not fit; register a new organisation',
    });
  }
  const input = fitting(given);
  if (isObjection(input)) return misfit(input);
  const { code, presence, rota, daysOff } = details;
  const next: OrganisationDetails = {
    code,
    presence,
    ...(rota ? { rota } : {}),
    ...(daysOff ? { daysOff } : {}),
    ...input,
  };
  if (differencesOf(details, next).length === 0) return refuse('organisation-unchanged');
  return (
    sameAs(input, others) ??
    accept(
      fact('directory.organisation-changed.v1', { organisationId: state.caseId, ...next, reason }),
      ...whoIsThere(state, input, accounts),
    )
  );
};

/** One thing that is another than before. */
export interface Difference {
  field: keyof OrganisationDetails;
  before?: unknown;
  after?: unknown;
}

const fields = [
  'name',
  'shortName',
  'kind',
  'regionCode',
  'disputeKinds',
  'chargesFees',
  'courtCode',
  'telephone',
  'creditCode',
  'address',
  'contact',
  'presence',
  'rota',
  'daysOff',
] as const satisfies readonly (keyof OrganisationDetails)[];

const spelt = (value: unknown): string => JSON.stringify(value) ?? '';

/** What differs between an organisation as it was and as it is, in the order of the form. */
export const differencesOf = (
  before: Partial<OrganisationDetails>,
  after: Partial<OrganisationDetails>,
): Difference[] =>
  fields.flatMap((field) => {
    if (spelt(before[field]) === spelt(after[field])) return [];
    return [
      {
        field,
        ...(before[field] === undefined ? {} : { before: before[field] }),
        ...(after[field] === undefined ? {} : { after: after[field] }),
      },
    ];
  });
