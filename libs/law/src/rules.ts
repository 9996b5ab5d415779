import type { LegalBasis } from './citations';
import * as laws from './laws';

/** What a broken rule does: it blocks the step, warns, alerts people, only counts, or says who decides. */
export type RuleEffect = 'block' | 'warn' | 'alert' | 'count' | 'flow';

export interface ValidationRule {
  readonly says: string;
  readonly effect: RuleEffect;
  /** Empty where it is the centre's own. */
  readonly basis: readonly LegalBasis[];
}

/**
 * Every rule that the house has set itself, whether or not it is built. The code that carries one out says so in a
 * `@rule` tag beside its declaration; docs/rules.md is made of both.
 */
export const validationRules = {
  R01: { says: 'An applicant and a respondent at least, and nobody on both sides', effect: 'block', basis: [] },
  R02: {
    says: 'Where one side clearly refuses there is no mediation',
    effect: 'block',
    basis: [laws.peoplesMediationLaw('17')],
  },
  R03: {
    says: 'What a court, arbitration body or authority has accepted is not mediated, unless a court sent it',
    effect: 'block',
    basis: [laws.peoplesMediationProvisions('22')],
  },
  R04: { says: 'Disputes with authorities go another way than mediation by default', effect: 'warn', basis: [] },
  R05: {
    says: 'Rights and duties are told before the first session',
    effect: 'block',
    basis: [laws.peoplesMediationProvisions('30')],
  },
  R06: {
    says: 'No mediator is a party or its agent or near relative; other ties need the consent of every party',
    effect: 'block',
    basis: [laws.onlineMediationRules('13'), laws.courtInvitedMediationProvisions('15')],
  },
  R07: {
    says: 'Relatives and experts take part only with the consent of the parties',
    effect: 'block',
    basis: [laws.peoplesMediationLaw('20')],
  },
  R08: {
    says: 'Once the limit has passed without consent to a longer one, mediation is extended or ended',
    effect: 'block',
    basis: [
      laws.onlineMediationRules('24'),
      laws.peoplesMediationProvisions('33'),
      laws.medicalDisputeRegulation('38'),
    ],
  },
  R09: {
    says: 'The limit of a labour dispute runs from the application, and after it a party may go to arbitration',
    effect: 'warn',
    basis: [laws.labourDisputeLaw('14')],
  },
  R10: {
    says: 'A written agreement is in force when all parties and the mediator have signed and the seal is set',
    effect: 'block',
    basis: [laws.peoplesMediationLaw('29')],
  },
  R11: {
    says: 'An oral agreement is recorded and signed by the mediator, and no court confirms it until it is in writing',
    effect: 'block',
    basis: [laws.peoplesMediationLaw('28', '30'), laws.civilProcedureInterpretation('354')],
  },
  R12: {
    says: 'Payments name creditor, amount, day and manner, and instalments add up',
    effect: 'block',
    basis: [laws.civilProcedureInterpretation('358')],
  },
  R13: {
    says: 'Vague words in an obligation are pointed out',
    effect: 'warn',
    basis: [laws.civilProcedureInterpretation('358')],
  },
  R14: {
    says: 'All parties apply for confirmation together within thirty days of the effect',
    effect: 'block',
    basis: [laws.civilProcedureLaw('205')],
  },
  R15: {
    says: 'No court confirms what is about personal status or title to property',
    effect: 'block',
    basis: [laws.civilProcedureInterpretation('355')],
  },
  R16: {
    says: 'The court is one of those competent by invitation, party, thing or organisation',
    effect: 'block',
    basis: [laws.civilProcedureLaw('205')],
  },
  R17: {
    says: 'For a minor or a person without capacity the guardian signs',
    effect: 'block',
    basis: [laws.civilCode('23')],
  },
  R18: {
    says: 'An agent signs with a power of attorney, and yields a claim only with a special one',
    effect: 'block',
    basis: [laws.civilProcedureLaw('62')],
  },
  R19: {
    says: 'The same parties over the same matter within 180 days are pointed out',
    effect: 'warn',
    basis: [laws.petitionRegulation('19')],
  },
  R20: {
    says: 'Signs of sham mediation are pointed out; mediation is suspended and reported',
    effect: 'warn',
    basis: [laws.courtInvitedMediationProvisions('18')],
  },
  R21: {
    says: 'Words of violence or suicide alert the duty officer and the police',
    effect: 'alert',
    basis: [laws.peoplesMediationLaw('25')],
  },
  R22: {
    says: 'Whoever is declined, or gets no agreement, is told every way that stays open with its limit',
    effect: 'block',
    basis: [laws.peoplesMediationLaw('26')],
  },
  R23: { says: "People's mediation charges nothing", effect: 'block', basis: [laws.peoplesMediationLaw('4')] },
  R24: {
    says: 'A volume is archived with its mandatory papers, or says why one is missing',
    effect: 'block',
    basis: [laws.peoplesMediationLaw('27')],
  },
  R25: {
    says: 'A return gives its reason and may suggest who should have the case; the second goes to the director',
    effect: 'block',
    basis: [laws.petitionRegulation('23', '24')],
  },
  R26: {
    says: 'Organisations that dispute whose a case is have it decided by the authority above both, on record',
    effect: 'flow',
    basis: [laws.petitionRegulation('24')],
  },
  R27: {
    says: 'Five petitioners or more choose at most five representatives',
    effect: 'warn',
    basis: [laws.petitionRegulation('20')],
  },
  R28: {
    says: 'An appraisal pauses the limits of court-linked and medical mediation, and no others',
    effect: 'count',
    basis: [laws.onlineMediationRules('26'), laws.medicalDisputeRegulation('38')],
  },
  R29: {
    says: 'An agreement in force changes only by an amending agreement that everybody signs',
    effect: 'block',
    basis: [laws.civilProcedureLaw('206')],
  },
  R30: {
    says: "What goes to a court leaves out the sessions' notes, unless the parties consent",
    effect: 'block',
    basis: [laws.onlineMediationRules('18')],
  },
  R31: {
    says: 'A petition has its own sixty days beside mediation, thirty more with approval and notice',
    effect: 'count',
    basis: [laws.petitionRegulation('34')],
  },
  R32: { says: 'The facts hold no state secret', effect: 'warn', basis: [] },
} as const satisfies Record<string, ValidationRule>;

export type ValidationRuleId = keyof typeof validationRules;

/** Rows of the table of limits that no clock can count forward from one event, and why. */
export const limitsNotCounted = {
  'L-07': {
    says: 'Appraisal and assessment do not count',
    why: 'a pause of other limits, carried by them as `pausable`',
    basis: [laws.onlineMediationRules('26'), laws.medicalDisputeRegulation('38')],
  },
  'L-16a': {
    says: 'The traffic police give three days’ notice of a session',
    why: 'counted backwards from the session',
    basis: [laws.trafficAccidentProvisions('88')],
  },
  'L-35': { says: 'The hotline’s hours', why: 'counted in hours, from a weak source', basis: [] },
  'L-36': {
    says: 'How many representatives a group may send',
    why: 'a number of people, not of days',
    basis: [
      laws.petitionRegulation('20'),
      laws.medicalDisputeRegulation('30'),
      laws.trafficAccidentProvisions('89'),
      laws.labourDisputeLaw('7'),
    ],
  },
} as const satisfies Record<string, { says: string; why: string; basis: readonly LegalBasis[] }>;
