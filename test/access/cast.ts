import { type Traveller } from '@one-window/road';
import { type Relation } from './seen';

/**
 * Everybody who tries every door: every role, three organisations that take the kind of dispute, three courts, windows of
 * the county and the township of the cases and of another county.
 */
export const accounts = {
  window: 'window.01',
  county: 'county.140502',
  township: 'township.140502001',
  otherCounty: 'county.140525',
  grid: 'grid.01',
  otherGrid: 'grid.02',
  petition: 'petition.01',
  otherPetition: 'petition.02',
  platform: 'platform.01',
  police: 'police.01',
  otherPolice: 'police.02',
  department: 'department.01',
  arbitration: 'arbitration.01',
  otherArbitration: 'arbitration.02',
  legalAid: 'legal-aid.01',
  notary: 'notary.01',
  psychologist: 'psychologist.01',
  triage: 'triage.01',
  director: 'director.01',
  followUp: 'follow-up.01',
  supervisor: 'supervisor.01',
  auditor: 'auditor.01',
  leader: 'leader.01',
  administrator: 'administrator.01',
  managerA: 'manager.org-032',
  firstA: 'mediator.med-049',
  laterA: 'mediator.med-050',
  colleagueA: 'mediator.med-051',
  managerB: 'manager.org-057',
  firstB: 'mediator.med-101',
  colleagueB: 'mediator.med-102',
  managerC: 'manager.org-038',
  mediatorC: 'mediator.med-069',
  courtOne: 'court.jin0502',
  courtTwo: 'court.jin0521',
  courtThree: 'court.jin0522',
} as const;
export type Person = keyof typeof accounts;
export const people = Object.keys(accounts) as Person[];

export interface Member {
  accountId: string;
  username: string;
  roles: string[];
  organisationId: string;
  organisationName: string;
  mediatorId?: string;
}
export type Cast = Readonly<Record<Person, Member>>;

/** The same for every case: what the work of the centre's people and of the leader gives them. */
const byWork: Partial<Record<Person, Relation>> = {
  window: 'window',
  county: 'regionWindow',
  township: 'regionWindow',
  triage: 'triage',
  director: 'triage',
  followUp: 'followUp',
  supervisor: 'supervisor',
  auditor: 'auditor',
  leader: 'leader',
};

/** Everybody's standing in a case: what the situation says of people elsewhere, and the work of the centre's own. */
export const standingsOf = (
  told: Partial<Record<Person, readonly Relation[]>>,
): Readonly<Record<Person, readonly Relation[]>> =>
  Object.fromEntries(
    people.map((person) => [person, told[person] ?? (byWork[person] ? [byWork[person]] : ['none'])]),
  ) as unknown as Readonly<Record<Person, readonly Relation[]>>;

export const assemble = async (traveller: Traveller): Promise<Cast> => {
  const members = await Promise.all(
    people.map(async (person) => [person, await traveller.read('/api/directory/me', accounts[person])] as const),
  );
  return Object.fromEntries(members) as unknown as Cast;
};
