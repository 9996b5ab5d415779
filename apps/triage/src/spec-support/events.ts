import {
  type Actor,
  type AnyRecordedEvent,
  type EventData,
  type EventType,
  type Fact,
  type OrganisationRef,
  type Role,
  type ServiceName,
} from '@one-window/contracts';
import { basisText, laws } from '@one-window/law';
import { afterFacts, afterReceived } from '@one-window/testing';
import { initial, type TriageCase } from '../domain/case-state';
import type { ReceivedByTriage } from '../domain/received';
import { triageModel } from '../triage.model';

/** Numbered id in the form of a UUID. */
export const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const CASE = id(1);
export const OFFER = id(10);
/** A Monday morning in Shanghai. */
export const MONDAY = '2026-03-02T01:00:00.000Z';

export const village: OrganisationRef = { organisationId: id(20), name: '润城村人民调解委员会' };
export const township: OrganisationRef = { organisationId: id(21), name: '润城镇人民调解委员会' };

export const actor = (role: Role, organisationId = id(90)): Actor => ({
  accountId: id(80),
  name: '王小分',
  roles: [role],
  organisationId,
  organisationName: '晋城市一站式矛盾纠纷调解中心',
});

let counted = 1000;

/** A recorded event of this case; `occurredAt` defaults to the Monday. */
export const event = <T extends EventType>(type: T, data: EventData[T], occurredAt = MONDAY, caseId = CASE) => {
  counted += 1;
  return {
    id: id(counted),
    service: type.slice(0, type.indexOf('.')) as ServiceName,
    caseId,
    sequence: counted,
    type,
    data,
    actor: actor('triage-officer'),
    correlationId: id(counted),
    causationId: id(counted),
    occurredAt,
    recordedAt: occurredAt,
    previousHash: '0'.repeat(64),
    hash: '0'.repeat(64),
  } as AnyRecordedEvent;
};

export const registrationData: EventData['intake.case-registered.v1'] = {
  caseNumber: '晋城矛调〔2026〕1号',
  source: 'S01',
  title: '邻居漏水',
  facts: '楼上漏水，邻居不肯修。',
  claims: ['修好水管', '赔偿损失'],
  parties: [
    { partyId: id(31), role: 'applicant', kind: 'natural-person', name: '张三', phone: { token: 'sealed' } },
    { partyId: id(32), role: 'respondent', kind: 'natural-person', name: '李四' },
  ],
  regionCode: '140522102200',
  appliedOn: '2026-03-02',
  urgent: false,
  pendingElsewhere: false,
};

const remedies: EventData['mediation.ended-without-agreement.v1']['remedies'] = [
  { kind: 'litigation', text: '可以起诉', basis: basisText(laws.civilProcedureLaw('126')).zh },
];

const guardian = { representativeId: id(70), kind: 'guardian', name: '李父', since: '2026-03-02' } as const;

/** The event types that triage receives or records. */
export type SampleType =
  ReceivedByTriage | Exclude<Extract<EventType, `triage.${string}`>, 'triage.standing-changed.v1'>;

/** One sample of each. */
export const samples: Pick<EventData, SampleType> = {
  'intake.case-registered.v1': registrationData,
  'intake.supplement-requested.v1': { items: [{ item: '身份证复印件' }], dueOn: '2026-03-05' },
  'intake.supplement-taken-back.v1': { reason: '材料已在登记时收到' },
  'intake.case-reopened.v1': { reason: '纠纷再起', times: 1 },
  'intake.supplement-answered.v1': { answers: [{ item: '身份证复印件' }], addedFacts: '物业也来看过。' },
  'intake.registration-corrected.v1': {
    amendment: 1,
    before: { title: '邻居漏水' },
    after: { title: '楼上漏水', amountFen: 300_000 },
    reason: '登记时写错',
  },
  'intake.party-corrected.v1': {
    amendment: 1,
    partyId: id(32),
    before: { name: '李四' },
    after: { name: '李思' },
    reason: '与身份证核对',
  },
  'intake.party-added.v1': {
    amendment: 1,
    party: { partyId: id(33), role: 'third-party', kind: 'natural-person', name: '王五' },
    reason: '房屋由其居住',
  },
  'triage.competence-disputed.v1': {
    decider: 'safety-office',
    regionCode: '140522',
    concerned: [township, village],
    reason: '都认为不在本辖区。',
  },
  'triage.competence-decided.v1': {
    decider: 'safety-office',
    regionCode: '140522',
    organisation: township,
    reason: '发生在本辖区。',
    document: '平安办〔2026〕3号',
  },
  'intake.party-left.v1': { amendment: 1, partyId: id(32), reason: '与纠纷无关' },
  'intake.party-replaced.v1': {
    amendment: 1,
    partyId: id(32),
    ground: 'heir',
    party: { partyId: id(33), role: 'respondent', kind: 'natural-person', name: '李小四' },
    reason: '原被申请人去世',
  },
  'intake.representative-named.v1': { amendment: 1, partyId: id(32), representative: guardian, reason: '户口簿' },
  'intake.representative-ended.v1': { amendment: 1, partyId: id(32), representative: guardian, reason: '已成年' },
  'intake.group-representatives-chosen.v1': {
    amendment: 1,
    role: 'applicant',
    chosenOn: '2026-03-02',
    manner: 'in-writing',
    representatives: [{ representativeId: id(71), partyId: id(31), name: '张三' }],
    representedPartyIds: [id(33)],
    reason: '推选书',
  },
  'intake.group-representative-dismissed.v1': {
    amendment: 1,
    partyId: id(31),
    name: '张三',
    representedPartyIds: [id(33)],
    reason: '重新推选',
  },
  'intake.case-declined.v1': { ground: 'N1', reason: '专属管辖', remedies },
  'intake.case-withdrawn.v1': { partyId: id(31), reason: '不再主张' },
  'mediation.case-claimed.v1': { offerId: OFFER, organisation: village },
  'mediation.dispute-kind-changed.v1': {
    formerKind: 'A02',
    disputeKind: 'A15',
    reason: '实为诊疗损害',
    rule: 'L-12',
    dueOn: '2026-04-14',
  },
  'mediation.case-returned.v1': {
    offerId: OFFER,
    organisation: village,
    reason: '不属本会',
    suggestedOrganisation: township,
  },
  'mediation.case-reassigned.v1': {
    offerId: id(99),
    from: village,
    organisation: township,
    reason: '一直没有联系双方',
    claimBy: '2026-03-06',
  },
  'mediation.case-taken-back.v1': { offerId: OFFER, from: village, because: 'silent', dueOn: '2026-03-06' },
  'mediation.case-transferred.v1': { transferId: id(97), offerId: OFFER, from: village, organisation: township },
  'mediation.ended-without-agreement.v1': { ground: 'E12', reason: '分歧较大', remedies },
  'mediation.agreement-effective.v1': {
    agreementId: id(40),
    version: 1,
    caseNumber: registrationData.caseNumber,
    disputeKind: 'A02',
    effectiveOn: '2026-03-20',
    form: 'written',
    content: '三日内修好水管。',
    obligations: [],
    performedOnTheSpot: false,
    subjectMatter: 'ordinary',
    parties: registrationData.parties,
    organisation: village,
    mediators: [{ mediatorId: id(50), name: '赵调解', presiding: true }],
  },
  'triage.case-classified.v1': { disputeKind: 'A02', risk: 'medium', advised: 'A02', decidingWords: ['邻居'] },
  'triage.route-chosen.v1': { route: 'mediation', reason: '双方愿意调解' },
  'triage.case-offered.v1': {
    offerId: OFFER,
    pool: false,
    organisations: [village],
    summary: {
      caseNumber: registrationData.caseNumber,
      source: 'S01',
      title: registrationData.title,
      facts: registrationData.facts,
      claims: registrationData.claims,
      parties: registrationData.parties,
      regionCode: registrationData.regionCode,
      appliedOn: registrationData.appliedOn,
      disputeKind: 'A02',
    },
  },
  'triage.offer-taken-back.v1': { offerId: OFFER, reason: '改派' },
  'triage.offer-expired.v1': { offerId: OFFER, dueOn: '2026-03-05' },
  'triage.note-written.v1': { text: '申请人只在上午接电话。', visibleTo: 'all-who-work-on-it' },
  'triage.triage-overdue.v1': { dueOn: '2026-03-02' },
  'triage.case-referred-out.v1': { target: 'litigation', reason: '调解不成', remedies },
  'triage.mediation-reattempted.v1': { reason: '双方愿意再谈', attempt: 2, offerId: OFFER },
  'triage.ended-without-referral.v1': { reason: '暂不主张', remedies },
  'triage.referral-answered.v1': { result: 'taken', text: '已经立案' },
  'triage.referral-returned.v1': { reason: '不属于本院管辖' },
  'triage.anomaly-reported.v1': { eventId: id(60), eventType: 'mediation.case-claimed.v1', stage: 'none' },
};

/** A sample as an event, with some of its data changed. */
export const sample = <T extends SampleType>(type: T, change: Partial<EventData[T]> = {}, occurredAt = MONDAY) =>
  event<T>(type, { ...(samples[type] as EventData[T]), ...change }, occurredAt);

/** The case after one event more, its own recorded and those of others received by the engine. */
export const next = (state: TriageCase, happened: AnyRecordedEvent): TriageCase =>
  happened.service === 'triage'
    ? afterFacts(triageModel, state, [happened as Fact], happened.occurredAt)
    : afterReceived(triageModel, state, happened);

/** The case after these events. */
export const after = (...events: (AnyRecordedEvent | SampleType)[]): TriageCase =>
  events.reduce<TriageCase>(
    (state, happened) => next(state, typeof happened === 'string' ? sample(happened) : happened),
    initial(CASE),
  );

const onOffer = [
  'intake.case-registered.v1',
  'triage.case-classified.v1',
  'triage.route-chosen.v1',
  'triage.case-offered.v1',
] as const satisfies SampleType[];

/** A lawful way into every stage. */
export const roads: Record<TriageCase['stage'], readonly SampleType[]> = {
  none: [],
  awaiting: onOffer.slice(0, 1),
  'awaiting-supplement': ['intake.case-registered.v1', 'intake.supplement-requested.v1'],
  classified: onOffer.slice(0, 2),
  routed: onOffer.slice(0, 3),
  offered: onOffer,
  returned: [...onOffer, 'mediation.case-returned.v1'],
  'with-mediation': [...onOffer, 'mediation.case-claimed.v1'],
  settled: [...onOffer, 'mediation.case-claimed.v1', 'mediation.agreement-effective.v1'],
  'to-refer': [...onOffer, 'mediation.case-claimed.v1', 'mediation.ended-without-agreement.v1'],
  referred: [
    ...onOffer,
    'mediation.case-claimed.v1',
    'mediation.ended-without-agreement.v1',
    'triage.case-referred-out.v1',
  ],
  closed: ['intake.case-registered.v1', 'intake.case-withdrawn.v1'],
};
