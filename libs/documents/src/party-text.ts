import { type Party, zhNames } from '@one-window/contracts';
import type { PersonalField } from '@one-window/inputs';
import { chineseDay } from '@one-window/time-limits';

/** A party with its personal fields as text, masked or in clear. */
export type NamedParty = Omit<Party, PersonalField> & Partial<Record<PersonalField, string>>;

/** 公民身份号码 is the law's word for the number of an identity card (Resident Identity Card Law art. 3). */
const numberName = (kind: Party['documentKind']): string =>
  kind === undefined || kind === 'resident-identity-card' ? '公民身份号码' : `${zhNames.documentKinds[kind]}号码`;

const isMasked = (text: string): boolean => text.includes('*');

const born = (day: string | undefined): string | undefined =>
  day === undefined || isMasked(day) ? undefined : `${chineseDay(day)}出生`;

/**
 * A party as papers name it, in one line: name, sex, ethnicity, birth, occupation, number, address, telephone, and who
 * stands for it (party block of the forms of the Ministry of Justice, 司法通〔2010〕239号).
 */
export const partyText = (party: NamedParty): string => {
  const { name, sex, ethnicity, birthDate, occupation, documentKind, identityNumber, creditCode } = party;
  const { address, serviceAddress, phone, representatives = [] } = party;
  return [
    name,
    sex === 'male' || sex === 'female' ? zhNames.sexes[sex] : undefined,
    ethnicity === undefined || isMasked(ethnicity) ? undefined : nameOfEthnicity(ethnicity),
    born(birthDate),
    occupation,
    identityNumber && `${numberName(documentKind)}${identityNumber}`,
    creditCode && `统一社会信用代码${creditCode}`,
    address && `住所${address}`,
    serviceAddress && serviceAddress !== address ? `送达地址${serviceAddress}` : undefined,
    phone && `联系电话${phone}`,
    ...representatives.map(({ kind, name: who }) => `${zhNames.representativeKinds[kind]}${who}`),
  ]
    .filter(Boolean)
    .join('，');
};

const nameOfEthnicity = (code: string): string =>
  (zhNames.ethnicities as Readonly<Record<string, string>>)[code] ?? code;
