import { chineseDay, englishDay } from '@one-window/time-limits';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import type { partyFields, registrationFields } from '../for-pages/road-codes';
import { regionPath } from '../regions';
import type { PartyFields, RegistrationFields } from './common';

type RegistrationField = (typeof registrationFields)[number];
type PartyField = (typeof partyFields)[number];
type Amended = RegistrationFields & PartyFields;

/** A field that an amendment changed, with what stood there and what stands there now. */
export interface Change<Field extends string = RegistrationField | PartyField> {
  field: Field;
  before?: unknown;
  after?: unknown;
}

/** What an amendment changed, field by field. */
export const changesBetween = <T extends RegistrationFields | PartyFields>(
  before: T,
  after: T,
): Change<keyof T & (RegistrationField | PartyField)>[] =>
  ([...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof T & (RegistrationField | PartyField))[]).map(
    (field) => ({
      field,
      ...(before[field] === undefined ? {} : { before: before[field] }),
      ...(after[field] === undefined ? {} : { after: after[field] }),
    }),
  );

type Language = 'zh' | 'en';
const yuan = {
  zh: new Intl.NumberFormat('zh-CN', { style: 'currency', currency: 'CNY' }),
  en: new Intl.NumberFormat('en', { style: 'currency', currency: 'CNY' }),
};
const names = { zh: zhNames, en: enNames };
const yes = { zh: { true: '是', false: '否' }, en: { true: 'yes', false: 'no' } };
const day = { zh: chineseDay, en: englishDay };
const listed = { zh: '；', en: '; ' };

type Said = {
  readonly [F in keyof Amended]-?: (value: NonNullable<Amended[F]>, language: Language) => string | undefined;
};

/** How the value of a field is said; undefined for what only those read in clear who give a reason. */
const said: Said = {
  title: (title) => title,
  facts: (facts) => facts,
  claims: (claims, language) => claims.join(listed[language]),
  amountFen: (fen, language) => yuan[language].format(fen / 100),
  occurredOn: (on, language) => day[language](on),
  regionCode: (code) => regionPath(code) ?? code,
  appliedOn: (on, language) => day[language](on),
  urgent: (urgent, language) => yes[language][`${urgent}`],
  pendingElsewhere: (pending, language) => yes[language][`${pending}`],
  role: (role, language) => names[language].partyRoles[role],
  kind: (kind, language) => names[language].partyKinds[kind],
  name: (name) => name,
  capacity: (capacity, language) => names[language].capacities[capacity],
  sex: (sex, language) => names[language].sexes[sex],
  ethnicity: () => undefined,
  birthDate: () => undefined,
  occupation: (occupation) => occupation,
  identityNumber: () => undefined,
  documentKind: (kind, language) => names[language].documentKinds[kind],
  documentIssuer: (issuer) => issuer,
  creditCode: (code) => code,
  phone: () => undefined,
  address: () => undefined,
  serviceAddress: () => undefined,
  serviceAddressConfirmed: ({ by, on }, language) => `${by} ${day[language](on)}`,
};

/** The value of a field in words; undefined for a personal field, and where nothing stood. */
export const valueWords = (language: Language, field: Change['field'], value: unknown): string | undefined =>
  value === undefined ? undefined : said[field](value as never, language);

/** Texts that fill a page are not said twice in one sentence of the course. */
const inShort: ReadonlySet<Change['field']> = new Set(['facts', 'claims']);

const fieldName = (language: Language, field: Change['field']): string =>
  ({ ...names[language].registrationFields, ...names[language].partyFields })[field];

const changeSaid = {
  zh: (name: string, before?: string, after?: string): string => {
    if (before !== undefined && after !== undefined) return `${name}由“${before}”改为“${after}”`;
    if (after !== undefined) return `${name}补为“${after}”`;
    return before === undefined ? name : `${name}“${before}”删去`;
  },
  en: (name: string, before?: string, after?: string): string => {
    const field = name.charAt(0).toLowerCase() + name.slice(1);
    if (before !== undefined && after !== undefined) return `${field} from “${before}” to “${after}”`;
    if (after !== undefined) return `${field} added, “${after}”`;
    return before === undefined ? field : `${field} “${before}” taken away`;
  },
} as const;

/** What an amendment changed, as the course says it: old and new of what is short and not personal. */
export const changeWords = (language: Language, changes: readonly Change[]): string =>
  changes
    .map(({ field, before, after }) => {
      const name = fieldName(language, field);
      if (inShort.has(field)) return changeSaid[language](name);
      return changeSaid[language](name, valueWords(language, field, before), valueWords(language, field, after));
    })
    .join(listed[language]);
