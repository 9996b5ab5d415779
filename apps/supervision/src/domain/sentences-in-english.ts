import { enNames, type EventData, type RoadService, type RunningClock } from '@one-window/contracts';
import { timeLimitRules } from '@one-window/law';
import { englishDay, englishMoment } from '@one-window/time-limits';
import type { Sentences } from './telling';

const ruleNames = new Map<string, { nameEn: string }>(timeLimitRules.map((rule) => [rule.id, rule]));
const listed = (texts: readonly string[]): string => texts.join(', ');
const names = (people: readonly { name: string }[]): string => listed(people.map(({ name }) => name));
const items = (materials: readonly { item: string }[]): string => listed(materials.map(({ item }) => item));
const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'CNY' });
const paid = (fen: number | undefined): string => (fen === undefined ? '' : `, ${money.format(fen / 100)}`);
/** A name of a code as the end of a sentence continues it. */
const lower = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const recounted = (moved: readonly RunningClock[]): string =>
  `A holiday notice was published; counted anew: ${moved
    .map(({ rule, dueOn }) => `${ruleNames.get(rule)?.nameEn ?? rule} to ${englishDay(dueOn)}`)
    .join('; ')}`;
const standsAs =
  (service: RoadService) =>
  ({ cause, clocks, standing }: EventData['intake.standing-changed.v1']): string => {
    if (cause === 'calendar') return recounted(clocks?.started ?? []);
    const stages: Readonly<Record<string, string>> = enNames.stageNames[service];
    return `In ${serviceNames[service]}: ${lower(stages[standing.stage] ?? standing.stage)}`;
  };
const serviceNames: Record<RoadService, string> = {
  intake: 'intake',
  triage: 'triage',
  mediation: 'mediation',
  'judicial-confirmation': 'judicial confirmation',
  'follow-up': 'follow-up',
};
const anomaly = ({ eventType }: { eventType: string }): string =>
  `Something came that does not fit the stage (${eventType}); recorded to be checked`;

const sessionKinds = { 'joint-session': 'joint session', caucus: 'caucus' } as const;
const sessionModes = {
  'on-site': 'on site',
  video: 'by video',
  telephone: 'by telephone',
  visit: 'at a visit',
} as const;
const visitMethods = {
  telephone: 'By telephone',
  'home-visit': 'At home',
  'at-the-centre': 'At the centre',
  message: 'By message',
} as const satisfies Record<EventData['follow-up.visit-recorded.v1']['method'], string>;

/**
 * The same sentences in English: what a person typed, and the names of people and organisations, stay as they are.
 */
export const englishSentences: Sentences = {
  'intake.case-registered.v1': ({ source, caseNumber }) =>
    `Registered as ${caseNumber}; source: ${enNames.sourceChannels[source]}`,
  'intake.supplement-requested.v1': (data) => `Supplement requested by ${englishDay(data.dueOn)}: ${items(data.items)}`,
  'intake.supplement-answered.v1': ({ answers }) => `Supplement received: ${items(answers)}`,
  'intake.supplement-overdue.v1': ({ dueOn }) => `The supplement was due on ${englishDay(dueOn)} and has not come`,
  'intake.case-declined.v1': ({ ground, reason }) => `Declined: ${lower(enNames.declineGrounds[ground])}. ${reason}`,
  'intake.case-withdrawn.v1': ({ reason }) => `The applicant withdrew: ${reason}`,
  'intake.party-revealed.v1': ({ reason }) => `Full details of a party were shown, reason: ${reason}`,
  'intake.standing-changed.v1': standsAs('intake'),
  'intake.anomaly-reported.v1': anomaly,
  'triage.case-classified.v1': ({ disputeKind, risk }) =>
    `Classified: ${lower(enNames.disputeKinds[disputeKind])}, risk ${lower(enNames.risks[risk])}`,
  'triage.route-chosen.v1': ({ route, reason }) => `Route chosen: ${lower(enNames.routes[route])}. ${reason}`,
  'triage.case-offered.v1': ({ pool, organisations }) =>
    pool
      ? `Offered to several, the first to claim holds it: ${names(organisations)}`
      : `Offered to ${names(organisations)}`,
  'triage.offer-taken-back.v1': ({ reason }) => `The offer was taken back: ${reason}`,
  'triage.offer-expired.v1': ({ dueOn }) => `Nobody claimed the case by ${englishDay(dueOn)}`,
  'triage.triage-overdue.v1': ({ dueOn }) => `Triage was due on ${englishDay(dueOn)} and is not done`,
  'triage.case-referred-out.v1': ({ target, organisation }) =>
    `Referred out: ${lower(enNames.remedyKinds[target])}${organisation ? `, ${organisation.name}` : ''}`,
  'triage.standing-changed.v1': standsAs('triage'),
  'triage.anomaly-reported.v1': anomaly,
  'mediation.case-claimed.v1': ({ organisation }) => `${organisation.name} claimed the case`,
  'mediation.case-returned.v1': ({ organisation, reason }) => `${organisation.name} returned the case: ${reason}`,
  'mediation.mediator-appointed.v1': ({ mediators }) => `Mediators appointed: ${names(mediators)}`,
  'mediation.rights-notice-given.v1': ({ partyIds }, { sides }) => `Notice of rights given to ${sides(partyIds)}`,
  'mediation.willingness-recorded.v1': ({ partyId, willing }, { sides }) =>
    `Asked for willingness to mediate, ${sides([partyId])} ${willing ? 'agreed' : 'refused'}`,
  'mediation.session-convened.v1': ({ kind, mode, startsAt, place, partyIds }, { sides }) =>
    `Session arranged (${sessionKinds[kind]}, ${sessionModes[mode]}): ${englishMoment(startsAt)}, place: ${place}, with ${sides(partyIds)}`,
  'mediation.session-recorded.v1': ({ sessionId, outcome }, { sessionAt }) => {
    const startsAt = sessionAt(sessionId);
    const of = startsAt === undefined ? '' : ` of the session of ${englishMoment(startsAt)}`;
    return `The mediation record${of} is sealed; outcome: ${lower(enNames.sessionOutcomes[outcome])}`;
  },
  'mediation.limit-extended.v1': ({ days, reason }) =>
    `With the consent of all, the limit of mediation is longer by ${days} days: ${reason}`,
  'mediation.limit-passed.v1': ({ dueOn }) => `The limit of mediation ran out on ${englishDay(dueOn)}`,
  'mediation.agreement-drafted.v1': ({ version }) => `Version ${version} of the agreement was drawn up`,
  'mediation.agreement-signed.v1': ({ signer }) => `${signer.name} signed the agreement`,
  'mediation.agreement-effective.v1': ({ effectiveOn }) => `The agreement is in force from ${englishDay(effectiveOn)}`,
  'mediation.renegotiation-opened.v1': ({ reason }) => `The agreement is being changed: ${reason}`,
  'mediation.renegotiation-ended.v1': ({ ground }) =>
    `Talks on changing the agreement ended: ${lower(enNames.endGrounds[ground])}. The agreement stays in force`,
  'mediation.ended-without-agreement.v1': ({ ground }) => `Mediation ended: ${lower(enNames.endGrounds[ground])}`,
  'mediation.standing-changed.v1': standsAs('mediation'),
  'mediation.anomaly-reported.v1': anomaly,
  'judicial-confirmation.applied.v1': ({ court }) => `Both sides applied to ${court.name} for confirmation`,
  'judicial-confirmation.correction-asked.v1': (data) =>
    `The court asks for papers by ${englishDay(data.dueOn)}: ${items(data.items)}`,
  'judicial-confirmation.corrected.v1': ({ answers }) => `Papers handed in to the court: ${items(answers)}`,
  'judicial-confirmation.accepted.v1': ({ courtCaseNumber }) => `Accepted by the court, number ${courtCaseNumber}`,
  'judicial-confirmation.refused.v1': ({ ground }) => `Refused by the court: ${lower(enNames.refusalGrounds[ground])}`,
  'judicial-confirmation.confirmed.v1': ({ court, ruledOn }) =>
    `${court.name} confirmed the agreement on ${englishDay(ruledOn)}`,
  'judicial-confirmation.dismissed.v1': ({ ground, ruledOn }) =>
    `The court dismissed the application on ${englishDay(ruledOn)}: ${lower(enNames.dismissalGrounds[ground])}`,
  'judicial-confirmation.application-withdrawn.v1': ({ reason }) =>
    `The application for confirmation was withdrawn: ${reason}`,
  'judicial-confirmation.application-window-closed.v1': ({ dueOn }) =>
    `The time to apply for confirmation ran out on ${englishDay(dueOn)} without an application`,
  'judicial-confirmation.court-overdue.v1': ({ dueOn }) => `The court's limit ran out on ${englishDay(dueOn)}`,
  'judicial-confirmation.standing-changed.v1': standsAs('judicial-confirmation'),
  'judicial-confirmation.anomaly-reported.v1': anomaly,
  'follow-up.performance-recorded.v1': ({ performedOn, amountFen }) =>
    `Performance of ${englishDay(performedOn)} recorded${paid(amountFen)}`,
  'follow-up.agreement-performed.v1': ({ performedOn }) => `The agreement was performed on ${englishDay(performedOn)}`,
  'follow-up.obligation-overdue.v1': ({ dueOn }) =>
    `An obligation was due on ${englishDay(dueOn)} and is not performed`,
  'follow-up.default-recorded.v1': ({ reason }) => `In default: ${reason}`,
  'follow-up.enforcement-pack-issued.v1': ({ applyBy }) =>
    `Papers to apply for enforcement issued, to be used by ${englishDay(applyBy)}`,
  'follow-up.visit-recorded.v1': ({ partyId, method, satisfaction }, { sides }) =>
    `${visitMethods[method]}: ${sides([partyId])} visited, satisfaction ${satisfaction} of 5`,
  'follow-up.visit-overdue.v1': ({ dueOn }) => `The visit was due on ${englishDay(dueOn)} and is not done`,
  'follow-up.case-closed.v1': ({ outcome }) => `Closed: ${lower(enNames.closeOutcomes[outcome])}`,
  'follow-up.case-archived.v1': (data) =>
    `Archived as ${data.volumeNumber}, kept ${lower(enNames.retentionPeriods[data.retention])}`,
  'follow-up.standing-changed.v1': standsAs('follow-up'),
  'follow-up.anomaly-reported.v1': anomaly,
  'supervision.case-file-exported.v1': ({ reason }) => `Case file exported, reason: ${reason}`,
  'supervision.chain-broken.v1': ({ service, sequence }) =>
    `Verification found a mismatch: ${service}, event ${sequence}`,
};
