import { foldCreditCode } from '@one-window/inputs';
import { accept, type Decision, type EventData, fact, type Party, refuse } from '@one-window/contracts';

/** What decides whether two entries are one person: the keyed hash of the number, or the public credit code. */
const identityOf = ({ identityNumber, creditCode }: Party): string | undefined =>
  identityNumber?.index ?? (creditCode === undefined ? undefined : foldCreditCode(creditCode));

/**
 * The centre takes everything (全量受理), so registration refuses only what cannot be a dispute: without somebody on
 * each side, or with the same person on both (R01).
 */
export const register = (registration: EventData['intake.case-registered.v1']): Decision => {
  const side = (role: Party['role']) => registration.parties.filter((party) => party.role === role);
  const applicants = side('applicant');
  const respondents = side('respondent');
  if (applicants.length === 0) return refuse('party-missing', { rule: 'R01', missing: 'applicant' });
  if (respondents.length === 0) return refuse('party-missing', { rule: 'R01', missing: 'respondent' });
  const applying = new Map(applicants.map((party) => [identityOf(party), party.name]));
  const both = respondents.find((party) => identityOf(party) !== undefined && applying.has(identityOf(party)));
  if (both) return refuse('same-person-on-both-sides', { rule: 'R01', name: both.name });
  return accept(fact('intake.case-registered.v1', registration));
};

/** `JC-<region>-<date>-<number>`: the number, six digits, is gap-free per centre and year. */
export const caseNumber = (regionCode: string, on: string, number: string): string =>
  `JC-${regionCode.slice(0, 6)}-${on.replaceAll('-', '')}-${number}`;
