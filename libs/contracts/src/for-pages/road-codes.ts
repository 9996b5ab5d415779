/** The words of the road itself, each list closed: a reader has to act on every one of them. */

export const partyRoles = ['applicant', 'respondent', 'third-party'] as const;

export const partyKinds = ['natural-person', 'legal-person', 'unincorporated-organisation'] as const;

/** Civil Code arts. 18, 19, 20 to 22: what somebody may do alone. */
export const capacities = ['full', 'limited', 'none'] as const;

/** GB/T 2261.1, codes 1, 2, 0 and 9. */
export const sexes = ['male', 'female', 'unknown', 'not-stated'] as const;

export { ethnicities } from './ethnicities';

/** Who stands for a party by law or by a paper. */
export const namedRepresentativeKinds = ['guardian', 'agent', 'legal-representative'] as const;

/** Those, and whom the people of one side chose from among themselves (Civil Procedure Law art. 56). */
export const representativeKinds = [...namedRepresentativeKinds, 'group-representative'] as const;

/** Of an agent: a special one to admit, waive, settle (Civil Procedure Law art. 62); of a group's representative likewise (art. 56). */
export const authorities = ['general', 'special'] as const;

/** Why another stands in a party's place: by inheritance, or by taking over its rights and duties. */
export const successionGrounds = ['heir', 'successor'] as const;

export const holderKinds = ['desk', 'organisation', 'pool', 'court'] as const;

export const routes = ['mediation', 'refer-out'] as const;

/** What a body says of a case that was referred to it. */
export const referralResults = ['taken', 'not-taken', 'decided', 'settled'] as const;

export const risks = ['low', 'medium', 'high'] as const;

/** How much work a dispute is; how long its handling may take follows from it (L-38d to L-38f). */
export const complexities = ['simple', 'ordinary', 'complex'] as const;

/** Why a case was taken from its holder: nothing was done in time, or the director decided so. */
export const takingBackCauses = ['silent', 'directed'] as const;

/** What becomes of what an agreement does not settle. */
export const restsOfDisputes = ['goes-on', 'ends'] as const;

/**
 * Why mediation stands still: an expert is asked, another authority has yet to find or decide, a party cannot come for
 * now, it may be a sham, a crime, or turn violent.
 */
export const suspensionGrounds = [
  'appraisal',
  'another-authority',
  'party-prevented',
  'sham',
  'crime',
  'violence',
] as const;

/** What threatens, as a text or a person says: rows of `signsOfDanger`, and a crime that came to light. */
export const alertGrounds = ['violence', 'self-harm', 'threat', 'crime'] as const;

/** What told of it: words of a text, a person who says so, or a mediation that stands still for it. */
export const alertCauses = ['words', 'by-hand', 'suspension'] as const;

/** What the director finds of a suspicion that a mediation is a sham. */
export const suspicionFindings = ['founded', 'unfounded'] as const;

export const presences = ['resident', 'rotating', 'on-call'] as const;

/** How an organisation leaves: it takes no new case for a time, or it is dissolved. */
export const closings = ['suspended', 'dissolved'] as const;

export const sessionKinds = ['joint-session', 'caucus'] as const;

export const sessionModes = ['on-site', 'video', 'telephone', 'visit'] as const;

export const sessionOutcomes = ['continued', 'agreed-in-principle', 'no-agreement'] as const;

/** Whether somebody who did not come to a session had said why. */
export const excuses = ['excused', 'unexcused'] as const;

export const noteReaders = ['organisation', 'all-who-work-on-it'] as const;
/** A note is pinned in place of the one before, or takes it down. */
export const notePins = ['pin', 'unpin'] as const;
export const callResults = ['reached', 'no-answer', 'wrong-number', 'declined'] as const;

/** Why an organisation gives a case back; where it holds that the case is not its own, that is decided above (R26). */
export const returnGrounds = ['not-competent', 'recusal', 'beyond-ability', 'other'] as const;

/** How long an order of supervision gives (Shanxi 13710: the same day, three days, seven days, a month). */
export const orderLimits = ['same-day', 'three-days', 'seven-days', 'one-month'] as const;

/** What a supervisor looks into and settles: the case leaves the list of those that ask for attention by it. */
export const settledMatters = ['bounced', 'anomalies'] as const;

/** What a finding is about: a step of the road, or what runs beside all of them. */
export const findingMatters = [
  'registration',
  'triage',
  'acceptance',
  'mediation',
  'agreement',
  'confirmation',
  'performance',
  'time-limits',
  'records',
  'personal-information',
] as const;
export const findingSeverities = ['minor', 'fault', 'serious'] as const;

/** What an examination of a drawn case came to. */
export const examinationOutcomes = ['no-fault', 'fault'] as const;

export const commentReaders = ['supervision', 'all-who-work-on-it'] as const;

/** Who may be invited to a mediation beside the parties (People's Mediation Law art. 20), and usually is. */
export const invitedKinds = [
  'relative',
  'neighbour',
  'colleague',
  'expert',
  'deputy',
  'cppcc-member',
  'social-organisation',
  'other',
] as const;

/** How somebody said that they agree. */
export const consentMethods = ['in-person', 'in-writing', 'telephone', 'message'] as const;

/** Who may object to a ruling that confirms an agreement, each within a time of their own (Interpretation of the Civil Procedure Law art. 372). */
export const objectors = ['party', 'interested-person'] as const;
/** What became of an objection: the ruling stands, is revoked, or is changed in part; or it was taken back. */
export const objectionOutcomes = ['rejected', 'revoked', 'changed', 'withdrawn'] as const;

export const agreementForms = ['written', 'oral'] as const;

export const signerKinds = ['party', 'mediator', 'organisation-seal'] as const;

export const subjectMatters = ['ordinary', 'personal-status', 'title-to-property'] as const;

/** What is owed: money, an act, or goods to be handed over, which is enforced otherwise than an act (Civil Procedure Law art. 260). */
export const obligationKinds = ['payment', 'act', 'delivery'] as const;

/** What personal fields are read for (Personal Information Protection Law art. 6: a clear purpose, and no more than it needs). */
export const revealPurposes = ['call', 'service', 'paper', 'identity', 'other'] as const;
export type RevealPurpose = (typeof revealPurposes)[number];

/** Papers that are made of a case, to be signed or kept (forms of the Ministry of Justice, domain of each: the service's). */
export const caseFilePapers = ['agreement', 'session-record'] as const;
export type CaseFilePaper = (typeof caseFilePapers)[number];

/** What of a registration may be corrected, beside its parties. */
export const registrationFields = [
  'title',
  'facts',
  'claims',
  'amountFen',
  'occurredOn',
  'regionCode',
  'appliedOn',
  'urgent',
  'pendingElsewhere',
] as const;

/** What of a party may be corrected or completed. */
export const partyFields = [
  'role',
  'kind',
  'name',
  'capacity',
  'sex',
  'ethnicity',
  'birthDate',
  'occupation',
  'identityNumber',
  'documentKind',
  'documentIssuer',
  'creditCode',
  'phone',
  'regionCode',
  'address',
  'serviceAddress',
  'serviceAddressConfirmed',
] as const;

export const visitMethods = ['telephone', 'home-visit', 'at-the-centre', 'message'] as const;

/** How an attempt to visit a party ended without one. */
export const visitAttemptResults = [
  'no-answer',
  'wrong-number',
  'not-at-home',
  'moved-away',
  'returned',
  'declined',
] as const;

/** How an obligation ends without being performed here (Civil Code art. 557). */
export const dischargeGrounds = ['waived', 'settled-in-enforcement', 'no-successor'] as const;

/** What is entered about obligations and can be reversed, never erased. */
export const ledgerEntryKinds = ['performance', 'default', 'discharge', 'succession'] as const;

/** How a default is over: what was owed was done, is owed no more, or it was entered wrongly. */
export const defaultEnds = ['cured', 'discharged', 'reversed'] as const;

export const closeOutcomes = [
  'performed',
  'confirmed-and-performed',
  'enforcement',
  'referred-out',
  'withdrawn',
  'declined',
  'settled-privately',
  'not-referred',
] as const;

export const enforcementBases = ['court-ruling', 'mediation-agreement'] as const;

export const retentionPeriods = ['permanent', 'long-term', 'short-term'] as const;

export const standingCauses = ['received', 'upgrade', 'calendar'] as const;
