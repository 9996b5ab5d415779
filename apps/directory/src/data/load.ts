import { type DisputeKind, type Region, regions, type Role } from '@one-window/contracts';
import { withKindsSplitOff } from '@one-window/law';
import type { Sex } from '@one-window/inputs';
import { v5 as nameBasedUuid } from 'uuid';
import type { OrganisationDetails } from '../domain/organisation-record';
import organisations from './organisations.json';
import people from './people.json';

/** An organisation as it enters the directory, of which everything is known. */
export interface OrganisationRecord extends OrganisationDetails {
  /** Name-based UUID of `code`: the same in every installation. */
  id: string;
  creditCode: string;
}

export interface MediatorRecord {
  /** Name-based UUID of `code`. */
  id: string;
  code: string;
  organisationId: string;
  organisationCode: string;
  name: string;
  sex: Sex;
  workTime: 'full-time' | 'part-time';
  specialities: DisputeKind[];
}

/** An account without its password, which the administrator sets. */
export interface AccountRecord {
  /** Name-based UUID of `username`. */
  id: string;
  username: string;
  displayName: string;
  roles: Role[];
  organisationId: string;
  organisationCode: string;
  mediatorId?: string;
  mediatorCode?: string;
  /** What whoever takes this account in the demonstration can try in two minutes. */
  tryThis?: { zh: string; en: string };
}

/** The name space of the directory's UUIDs (RFC 9562 §5.5). Another value would make every stored id a stranger. */
const NAME_SPACE = '467381c2-c1e4-4806-8c49-f49b95496446';

/** The id of the organisation with this code. */
export function organisationIdOf(code: string): string {
  return nameBasedUuid(`organisation/${code}`, NAME_SPACE);
}

/** The id of the mediator with this code. */
export function mediatorIdOf(code: string): string {
  return nameBasedUuid(`mediator/${code}`, NAME_SPACE);
}

/** The id of the account with this user name. */
export function accountIdOf(username: string): string {
  return nameBasedUuid(`account/${username}`, NAME_SPACE);
}

/** The city, its counties, townships and villages, parents before children. */
export function loadRegions(): Region[] {
  return structuredClone(regions) as Region[];
}

/** Every organisation with its id, in the order of the codes; the centre is the first. */
export function loadOrganisations(): OrganisationRecord[] {
  const records = structuredClone(organisations) as Omit<OrganisationRecord, 'id'>[];
  return records.map((record) => ({
    id: organisationIdOf(record.code),
    ...record,
    disputeKinds: withKindsSplitOff(record.disputeKinds),
  }));
}

/** Every mediator and every account, with their ids and the ids of what they refer to. */
export function loadPeople(): { mediators: MediatorRecord[]; accounts: AccountRecord[] } {
  const { mediators, accounts } = structuredClone(people) as {
    mediators: Omit<MediatorRecord, 'id' | 'organisationId'>[];
    accounts: Omit<AccountRecord, 'id' | 'organisationId' | 'mediatorId'>[];
  };
  return {
    mediators: mediators.map((mediator) => ({
      id: mediatorIdOf(mediator.code),
      organisationId: organisationIdOf(mediator.organisationCode),
      ...mediator,
      specialities: withKindsSplitOff(mediator.specialities),
    })),
    accounts: accounts.map((account) => ({
      id: accountIdOf(account.username),
      organisationId: organisationIdOf(account.organisationCode),
      ...(account.mediatorCode === undefined ? {} : { mediatorId: mediatorIdOf(account.mediatorCode) }),
      ...account,
    })),
  };
}
