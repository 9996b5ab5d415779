import {
  checkDocument,
  type DocumentKind,
  foldCreditCode,
  foldIdentityNumber,
  foldTelephone,
  foldText,
} from '@one-window/inputs';
import type { Sent } from '../api/answers';
import type { FieldError } from '../api/problem';

type Registration = Sent<'/api/intake/cases'>;
/** Body of POST /api/intake/cases. Money in fen; the form holds back a text that is no amount, the service refuses it. */
export type RegistrationRequest = Omit<Registration, 'amountFen'> & { amountFen?: number | string };
export type PartyRequest = Registration['parties'][number];
export type SourceChannel = Registration['source'];
export type PartyKind = PartyRequest['kind'];
type PartyRole = PartyRequest['role'];

/** A party as typed. */
export interface PartyEntry {
  kind: PartyKind;
  name: string;
  /** Number of the person's document, or the organisation's credit code. */
  number: string;
  /** A resident identity card where nothing was chosen, as in every draft of earlier builds. */
  documentKind?: DocumentKind;
  documentIssuer?: string;
  phone: string;
  address: string;
  regionCode?: string;
  sex?: PartyRequest['sex'];
  birthDate?: string;
  ethnicity?: PartyRequest['ethnicity'];
  occupation?: string;
}

/** The form as typed: what a draft keeps. Days are YYYY-MM-DD; a day or amount that was not understood is its text. */
export interface RegistrationEntry {
  source: SourceChannel;
  externalReference: string;
  /** Why a sheet that is registered already tells of another quarrel. */
  anotherReason: string;
  facts: string;
  title: string;
  /** Whether a person wrote the title; otherwise it is proposed from the rest. */
  titleByHand: boolean;
  claims: string[];
  amountFen?: number | string;
  occurredOn?: string;
  /** County or township. */
  township?: string;
  village?: string;
  applicants: PartyEntry[];
  respondents: PartyEntry[];
  thirdParties: PartyEntry[];
  appliedOn?: string;
  urgent: boolean;
  pendingElsewhere: boolean;
}

export const emptyParty = (): PartyEntry => ({ kind: 'natural-person', name: '', number: '', phone: '', address: '' });

export const emptyRegistration = (): RegistrationEntry => ({
  source: 'S01',
  externalReference: '',
  anotherReason: '',
  facts: '',
  title: '',
  titleByHand: false,
  claims: [''],
  applicants: [emptyParty()],
  respondents: [emptyParty()],
  thirdParties: [],
  urgent: false,
  pendingElsewhere: false,
});

/** Channels on which the applicant comes by themselves; all others pass on a file with a number of its own. */
const ownChannels: ReadonlySet<SourceChannel> = new Set<SourceChannel>(['S01', 'S02', 'S03', 'S10', 'S11']);
export const hasReference = (source: SourceChannel): boolean => !ownChannels.has(source);

/** An entry as drafts keep it; those of earlier builds do not say who wrote the title. */
export type KeptEntry = Omit<RegistrationEntry, 'titleByHand'> & { titleByHand?: boolean };

/** What was typed earlier; a draft that does not say who wrote its title keeps the one it has. */
export const restoredEntry = (entry: KeptEntry): RegistrationEntry => ({
  ...entry,
  titleByHand: entry.titleByHand ?? entry.title !== '',
  // Asked for again: nothing is sent that is not seen.
  anotherReason: '',
});

/** Whether anything was typed that would be a pity to lose. */
export const isUntouched = (entry: RegistrationEntry): boolean => {
  const { source: _, ...typed } = entry;
  const { source: __, ...empty } = emptyRegistration();
  const bare = (value: object): string => JSON.stringify(value, (_key, part: unknown) => part ?? undefined);
  return bare(typed) === bare(empty);
};

/** Lists of the form in the order in which the request holds its parties. */
export const partyLists = ['applicants', 'respondents', 'thirdParties'] as const;
export type PartyList = (typeof partyLists)[number];
const roleOf = {
  applicants: 'applicant',
  respondents: 'respondent',
  thirdParties: 'third-party',
} as const satisfies Record<PartyList, PartyRole>;

/** Documents that tell too little without who issued them. */
export const namesIssuer = (kind: DocumentKind | undefined): boolean =>
  kind === 'passport' || kind === 'other-document';

/** A person's document; an identity card is sent as its number alone. */
const documentOf = ({ number, documentKind = 'resident-identity-card', documentIssuer = '' }: PartyEntry) => {
  const identityNumber = foldIdentityNumber(number);
  if (identityNumber === '' || documentKind === 'resident-identity-card') return { identityNumber };
  const issuer = namesIssuer(documentKind) ? foldText(documentIssuer, 'single') : '';
  return { identityNumber, documentKind, documentIssuer: issuer };
};

/** Whether the number says sex and birth date; of any other number a person says them. */
export const isSaidByDocument = ({
  number,
  documentKind = 'resident-identity-card',
}: Pick<PartyEntry, 'number' | 'documentKind'>): boolean => {
  const check = checkDocument(documentKind, number);
  return check.ok && check.birthDate !== undefined;
};

const personOf = (party: PartyEntry) => ({
  ethnicity: party.ethnicity,
  occupation: foldText(party.occupation ?? '', 'single'),
  ...(isSaidByDocument(party) ? {} : { sex: party.sex, birthDate: party.birthDate }),
});

/** The entries that hold something. */
const filled = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as Partial<T>;

const partyRequest = (role: PartyRole, party: PartyEntry): PartyRequest => ({
  role,
  kind: party.kind,
  name: foldText(party.name, 'single'),
  ...filled({
    ...(party.kind === 'natural-person' ? documentOf(party) : { creditCode: foldCreditCode(party.number) }),
    phone: foldTelephone(party.phone),
    address: foldText(party.address, 'single'),
    regionCode: party.regionCode ?? '',
    ...(party.kind === 'natural-person' ? personOf(party) : {}),
  }),
});

/** The number of the source's sheet, and why it is registered once more. */
const sheetOf = (entry: RegistrationEntry) => {
  const externalReference = foldText(entry.externalReference, 'single');
  const anotherReason = foldText(entry.anotherReason, 'multi');
  if (externalReference === '') return {};
  return { externalReference, ...(anotherReason === '' ? {} : { another: true as const, anotherReason }) };
};

/** What is sent for what was typed; the form has checked before that nothing required is missing. */
export const requestOf = (entry: RegistrationEntry): RegistrationRequest => {
  const { amountFen } = entry;
  return {
    source: entry.source,
    ...(hasReference(entry.source) ? sheetOf(entry) : {}),
    title: foldText(entry.title, 'single'),
    facts: foldText(entry.facts, 'multi'),
    claims: entry.claims.map((claim) => foldText(claim, 'single')).filter(Boolean),
    ...(amountFen === undefined ? {} : { amountFen }),
    parties: partyLists.flatMap((list) => entry[list].map((party) => partyRequest(roleOf[list], party))),
    ...filled({ occurredOn: entry.occurredOn, appliedOn: entry.appliedOn }),
    regionCode: entry.village ?? entry.township ?? '',
    urgent: entry.urgent,
    pendingElsewhere: entry.pendingElsewhere,
  };
};

const renamed: Readonly<Record<string, string>> = { regionCode: 'township', claims: 'claims.0' };
const renamedOfParty: Readonly<Record<string, string>> = { identityNumber: 'number', creditCode: 'number' };

/** Where the form shows an error that the service found at a path of the request. */
export const fieldOf = (path: string, entry: RegistrationEntry): string => {
  const [first = '', index, field = 'name'] = path.split('.');
  if (first === 'claims' && index !== undefined) {
    const typed = entry.claims.flatMap((claim, place) => (foldText(claim, 'single') === '' ? [] : [place]));
    return `claims.${typed[Number(index)] ?? 0}`;
  }
  if (first !== 'parties') return renamed[path] ?? path;
  let before = 0;
  for (const list of partyLists) {
    const place = Number(index ?? 0) - before;
    if (place < entry[list].length) return `${list}.${place}.${renamedOfParty[field] ?? field}`;
    before += entry[list].length;
  }
  return 'applicants.0.name';
};

/** The service's errors at the fields of the form. */
export const errorsInForm = (errors: readonly FieldError[], entry: RegistrationEntry): FieldError[] =>
  errors.map((error) => ({ ...error, field: fieldOf(error.field, entry) }));
