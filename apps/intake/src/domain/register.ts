import { FIRST_DAY, foldCreditCode, numberSpace } from '@one-window/inputs';
import {
  accept,
  dayOutside,
  type Decision,
  type EventData,
  fact,
  type Party,
  refuse,
  type Refusal,
} from '@one-window/contracts';

/**
 * What decides whether two entries are one person: the keyed hash of the number among documents that share their numbers,
 * or the public credit code. A passport may bear the number of another person's permit.
 */
const identityOf = ({ identityNumber, documentKind, creditCode }: Party): string | undefined =>
  identityNumber?.index === undefined
    ? creditCode && foldCreditCode(creditCode)
    : `${numberSpace(documentKind)}:${identityNumber.index}`;

/**
 * The centre takes everything (全量受理), so registration refuses only what cannot be a dispute: without somebody on
 * each side, with the same person on both (R01), or of a day that has not come: limits that run from the application
 * (Labour Dispute Mediation and Arbitration Law art. 14) run from a day on which it can have been received.
 * @rule R01
 */
export const register = (registration: EventData['intake.case-registered.v1'], today: string): Decision => {
  const impossible = impossibleRegistration(registration, today);
  return impossible ?? accept(fact('intake.case-registered.v1', registration));
};

type Told = Pick<EventData['intake.case-registered.v1'], 'parties' | 'occurredOn' | 'appliedOn'>;

/** What cannot be registered, and what no correction may make of a registration either. */
export const impossibleRegistration = (registration: Told, today: string): Refusal | undefined => {
  const impossible = impossibleDay(registration, today);
  if (impossible) return impossible;
  const side = (role: Party['role']) => registration.parties.filter((party) => party.role === role);
  const applicants = side('applicant');
  const respondents = side('respondent');
  if (applicants.length === 0) return refuse('party-missing', { rule: 'R01', missing: 'applicant' });
  if (respondents.length === 0) return refuse('party-missing', { rule: 'R01', missing: 'respondent' });
  const applying = new Map(applicants.map((party) => [identityOf(party), party.name]));
  const both = respondents.find((party) => identityOf(party) !== undefined && applying.has(identityOf(party)));
  return both && refuse('same-person-on-both-sides', { rule: 'R01', name: both.name });
};

const impossibleDay = (
  { occurredOn, appliedOn }: Pick<Told, 'occurredOn' | 'appliedOn'>,
  today: string,
): Refusal | undefined =>
  (occurredOn === undefined ? undefined : dayOutside('occurredOn', occurredOn, FIRST_DAY, today)) ??
  dayOutside('appliedOn', appliedOn, occurredOn ?? FIRST_DAY, today);

/** `JC-<region>-<date>-<number>`: the number, six digits, is gap-free per centre and year. */
export const caseNumber = (regionCode: string, on: string, number: string): string =>
  `JC-${regionCode.slice(0, 6)}-${on.replaceAll('-', '')}-${number}`;
