/**
 * What may be seen of a case by whom: the rule of the house, written down here by hand and from nothing that the services
 * themselves use, so that a mistake in their table is not repeated by what judges it.
 */

/** What is planted in a case. Each kind is one text that stands nowhere else. */
export const canaryKinds = [
  'number',
  /** Words of the title and so on; an offer shows them. */
  'title',
  'facts',
  'claims',
  'addedFacts',
  /** Telephone, identity and card numbers typed into these texts; an offer masks them. */
  'numbersInTitle',
  'numbersInFacts',
  'numbersInClaims',
  'numbersInAddedFacts',
  /** Names of natural persons. */
  'applicant',
  'respondent',
  /** The name under which one of them was registered before it was corrected. */
  'formerName',
  /** Who stands for one of them. */
  'representative',
  /** Personal fields in clear: no read shows them. */
  'identityNumber',
  'phone',
  'address',
  'serviceAddress',
  /** The last four digits of a telephone behind a mask: half of what opens the public page. */
  'phoneDigits',
  'receiptCode',
  /** What people of the centre and of the holder wrote beside their steps. */
  'course',
  /** Why an organisation gave the case back: its own act, which it goes on seeing. */
  'returnReason',
  'notes',
  /** What the holder's people noted for one another. */
  'ownNote',
  /** What the centre's people noted for one another. */
  'centreNote',
  /** What the court's people noted for one another. */
  'courtNote',
  /** What supervision ordered: for whoever works on the case; a court reads what is addressed to it. */
  'ordered',
  /** What a supervisor noted for those who answer for the record. */
  'aboveNote',
  /** What was ordered, and asked of the leader, in an order that runs. */
  'approval',
  /** What supervision proposed to the triage desk, and what that answered. */
  'proposed',
  'jointRecord',
  'caucusRecord',
  'agreement',
  'obligation',
  /** Name of the organisation that has the case; searched for in what is about one case only. */
  'holder',
] as const;
export type CanaryKind = (typeof canaryKinds)[number];

const offer = ['title', 'facts', 'claims', 'addedFacts'] as const;
const file = [
  ...offer,
  'number',
  'numbersInTitle',
  'numbersInFacts',
  'numbersInClaims',
  'numbersInAddedFacts',
  'applicant',
  'respondent',
  'formerName',
  'representative',
  'course',
  'returnReason',
  'holder',
  'agreement',
  'obligation',
] as const;
const fileAndJointRecords = [...file, 'notes', 'ordered', 'approval', 'jointRecord'] as const;

/**
 * The classes of what a case holds that may not be read alike, each with canaries of its own. What nobody reads but by a
 * logged look is opened by no read at all.
 */
export const fieldClasses = {
  name: ['applicant', 'respondent', 'formerName', 'representative'],
  contact: ['phone', 'address', 'serviceAddress', 'phoneDigits'],
  identity: ['identityNumber'],
  narrative: ['facts', 'claims', 'addedFacts', 'numbersInFacts', 'numbersInClaims', 'numbersInAddedFacts'],
  caucus: ['caucusRecord'],
  note: ['notes', 'ownNote', 'centreNote', 'courtNote', 'aboveNote'],
} as const satisfies Record<string, readonly CanaryKind[]>;

/** Seen by GET in each relation; what is not named must not be found in any answer. */
export const seen = {
  none: [],
  ended: ['number'],
  /** Beside `ended`: the organisation that gave the case back. */
  gaveBack: ['returnReason'],
  offered: ['number', ...offer],
  /** Beside `offered`: the holder asks the organisation to take the case over, and says why. */
  asked: ['holder', 'returnReason'],
  /** Beside `offered`: the holder asks the organisation to help, and says why and with what. */
  askedToHelp: ['holder', 'returnReason'],
  colleague: [...file, 'notes', 'ordered', 'approval', 'ownNote'],
  appointed: [...fileAndJointRecords, 'ownNote'],
  manager: [...fileAndJointRecords, 'ownNote'],
  /** Beside what they are now: what they recorded stays open to them. */
  appointedWhenRecorded: ['caucusRecord', 'jointRecord'],
  /** An order goes with the case, so that it is the court's to answer. */
  courtAsked: [...file, 'ordered', 'courtNote'],
  window: [...fileAndJointRecords, 'centreNote', 'receiptCode'],
  /** Of the region in which the dispute is, or which registered it: what was told and what followed, no notes or records. */
  regionWindow: [...file, 'receiptCode'],
  /** Of a service that was invited to the mediation, while it goes on: as the holder's, no caucus, nobody in clear, no order. */
  invited: [...file, 'notes', 'jointRecord'],
  /** Manages the organisation that helps the holder, or was named by it, while it helps: likewise, and nothing of the holder's own. */
  helper: [...file, 'notes', 'jointRecord'],
  /** Of the body that decides it: what was told, why it was referred, and how the road ended. */
  referred: [
    'number',
    ...offer,
    'numbersInTitle',
    'numbersInFacts',
    'numbersInClaims',
    'numbersInAddedFacts',
    'applicant',
    'respondent',
    'formerName',
    'representative',
    'course',
  ],
  /** What became of it, under the number and title that it was reported by. */
  reporter: ['number', 'title', 'numbersInTitle'],
  /** That it may turn violent, where, and who has it. */
  warned: ['number', 'holder'],
  triage: [...fileAndJointRecords, 'proposed', 'centreNote'],
  followUp: [...fileAndJointRecords, 'centreNote'],
  /** Beside `followUp`: an agreement is in force and the case is not archived. */
  following: [],
  supervisor: [...fileAndJointRecords, 'aboveNote', 'proposed', 'ownNote', 'centreNote', 'courtNote'],
  auditor: [...fileAndJointRecords, 'aboveNote', 'proposed', 'ownNote', 'centreNote', 'courtNote'],
  leader: [],
  /** Of the order for which a longer limit was asked: what is wanted, why longer, and who has the case. */
  approver: ['number', 'holder', 'approval'],
} as const satisfies Record<string, readonly CanaryKind[]>;
export type Relation = keyof typeof seen;

/** What somebody who stands in these relations may find of a case. */
export const maySee = (standing: readonly Relation[]): ReadonlySet<CanaryKind> =>
  new Set(standing.flatMap((relation): readonly CanaryKind[] => seen[relation]));

const ofTheHolder: readonly Relation[] = ['manager', 'appointed'];
const anybodyHolding: readonly Relation[] = ['manager', 'appointed', 'colleague'];

const windows: readonly Relation[] = ['window', 'regionWindow'];

/** Who may give a command, by the last part of its address; what is not named is open to nobody. */
export const commandedBy: Readonly<Record<string, readonly Relation[]>> = {
  'intake request-supplement': [...windows, 'triage'],
  'intake answer-supplement': windows,
  'intake take-back-supplement': windows,
  'intake deem-withdrawn': windows,
  'intake ask-to-reopen': windows,
  'intake approve-reopening': ['triage'],
  'intake refuse-reopening': ['triage'],
  'intake decline': [...windows, 'triage'],
  'intake withdraw': windows,
  'intake end-mediation': windows,
  'intake correct-registration': windows,
  'intake correct-party': windows,
  'intake correct-contact': [...windows, 'following', ...ofTheHolder],
  'intake add-party': [...windows, ...ofTheHolder],
  'intake let-party-leave': [...windows, ...ofTheHolder],
  'intake replace-party': [...windows, ...ofTheHolder],
  'intake name-representative': [...windows, ...ofTheHolder],
  'intake end-representation': [...windows, ...ofTheHolder],
  'intake choose-representatives': [...windows, ...ofTheHolder],
  'intake dismiss-representative': [...windows, ...ofTheHolder],
  'intake reveal': [...windows, 'following', 'courtAsked', 'helper', ...ofTheHolder],
  'intake note': windows,
  'intake log-call': windows,
  'triage note': ['triage'],
  'triage classify': ['triage'],
  'triage choose-route': ['triage'],
  'triage offer': ['triage'],
  'triage take-back': ['triage'],
  'triage refer-out': ['triage'],
  'triage mediate-again': ['triage'],
  'triage end-without-referral': ['triage'],
  'triage record-referral-result': ['triage', 'referred'],
  'triage return-referral': ['triage', 'referred'],
  'triage dispute-competence': ['triage'],
  'triage decide-competence': ['triage'],
  'mediation claim': ['offered'],
  'mediation reassign': ['triage'],
  'mediation take-case-back': ['triage'],
  'mediation offer-transfer': ['manager'],
  'mediation take-back-transfer': ['manager'],
  'mediation accept-transfer': ['asked'],
  'mediation refuse-transfer': ['asked'],
  'mediation return': ['offered', ...ofTheHolder],
  'mediation record-willingness': ofTheHolder,
  'mediation appoint': ofTheHolder,
  'mediation give-rights-notice': ofTheHolder,
  'mediation convene': ofTheHolder,
  'mediation record-session': ofTheHolder,
  'mediation move-session': ofTheHolder,
  'mediation record-no-show': ofTheHolder,
  'mediation call-off-session': ofTheHolder,
  'mediation invite': ofTheHolder,
  'mediation take-back-invitation': ofTheHolder,
  'mediation invite-helper': ['manager'],
  'mediation accept-helping': ['askedToHelp', 'helper'],
  'mediation refuse-helping': ['askedToHelp'],
  'mediation end-help': ['manager', 'helper'],
  'mediation note': [...ofTheHolder, 'invited', 'helper'],
  'mediation log-call': ofTheHolder,
  'mediation draft-agreement': ofTheHolder,
  'mediation papers': ofTheHolder,
  'mediation sign': ofTheHolder,
  'mediation end': ofTheHolder,
  'mediation extend': ofTheHolder,
  'mediation suspend': ofTheHolder,
  'mediation change-kind': ofTheHolder,
  'mediation resume': ofTheHolder,
  'mediation decide-suspicion': ['triage'],
  'mediation renegotiate': ofTheHolder,
  'judicial-confirmation apply': ofTheHolder,
  'judicial-confirmation apply-late': ofTheHolder,
  'judicial-confirmation correct': ofTheHolder,
  'judicial-confirmation withdraw-application': ofTheHolder,
  'judicial-confirmation note': ['courtAsked'],
  'judicial-confirmation log-call': ['courtAsked'],
  'judicial-confirmation accept': ['courtAsked'],
  'judicial-confirmation ask-correction': ['courtAsked'],
  'judicial-confirmation refuse': ['courtAsked'],
  'judicial-confirmation confirm': ['courtAsked'],
  'judicial-confirmation dismiss': ['courtAsked'],
  'judicial-confirmation decide-extension': ['courtAsked'],
  'judicial-confirmation extend-ruling': ['courtAsked'],
  'judicial-confirmation record-objection': ['courtAsked'],
  'judicial-confirmation decide-objection': ['courtAsked'],
  'judicial-confirmation withdraw-objection': ['window', 'courtAsked', ...ofTheHolder],
  'follow-up record-performance': ['followUp', ...ofTheHolder],
  'follow-up record-default': ['followUp'],
  'follow-up issue-enforcement-pack': ['followUp'],
  'follow-up discharge-obligation': ['followUp'],
  'follow-up record-succession': ['followUp'],
  'follow-up reverse-entry': ['followUp'],
  'follow-up record-visit-attempt': ['followUp'],
  'follow-up record-visit': ['followUp'],
  'follow-up note': ['followUp'],
  'follow-up log-call': ['followUp'],
  'follow-up close': ['followUp'],
  'follow-up archive': ['followUp'],
  'supervision file': ['supervisor', 'auditor'],
  'supervision order': ['supervisor'],
  'supervision urge': ['supervisor'],
  'supervision accept-report': ['supervisor'],
  'supervision send-back-report': ['supervisor'],
  'supervision withdraw-order': ['supervisor'],
  'supervision comment': ['supervisor'],
  'supervision settle': ['supervisor'],
  // Of the triage desk the director alone; the police of the place.
  'supervision settle-alert': ['supervisor', 'triage', 'warned'],
  'supervision examine': ['supervisor'],
  'supervision make-finding': ['supervisor'],
  'supervision propose-reassignment': ['supervisor'],
  'supervision answer-proposal': ['triage'],
  // Of these only those of whoever has the case; nobody has it in most situations, and an order in one of them.
  'supervision approve-extension': ['approver'],
  'supervision refuse-extension': ['approver'],
  'supervision ask-extension': ['window', 'triage', 'followUp', 'courtAsked', ...anybodyHolding],
  'supervision report': ['window', 'triage', 'followUp', 'courtAsked', ...anybodyHolding],
};

/** Before anybody is appointed, every mediator of the holder works on the case. */
export const mayCommand = (
  command: string,
  standing: readonly Relation[],
  { nobodyAppointed = false, referredOut = false }: { nobodyAppointed?: boolean; referredOut?: boolean },
): boolean => {
  const named = commandedBy[command] ?? [];
  const permitted = referredOut && command === 'intake reveal' ? windows : named;
  const wide = nobodyAppointed && permitted.includes('appointed') ? [...permitted, ...anybodyHolding] : permitted;
  return standing.some((relation) => wide.includes(relation));
};
