import { chineseDay, englishDay } from '@one-window/time-limits';
import { Type } from '@sinclair/typebox';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import type { CompetenceDecider } from '@one-window/law';
import { competenceDeciderCodes, disputeKindCodes, remedyKindCodes, sourceChannelCodes } from '../codes';
import { regionPath } from '../regions';
import { complexities, referralResults, risks, routes } from '../for-pages/road-codes';
import { caseEvent } from './case-event';
import { Amended, codeOf, Day, Fen, Name, OrganisationRef, Party, Remedy, Text, Uuid } from './common';
import { anomalyReported, noteWritten, standingChangedIn } from './of-every-service';
import { en, zh } from './sentence-words';

/** What an organisation needs to decide whether to take a case; travels with the offer. */
export const CaseSummary = Type.Object({
  caseNumber: Name,
  source: codeOf(sourceChannelCodes),
  title: Name,
  facts: Text,
  claims: Type.Array(Text),
  amountFen: Type.Optional(Fen),
  parties: Type.Array(Party, { minItems: 2 }),
  regionCode: Type.String(),
  appliedOn: Day,
  disputeKind: codeOf(disputeKindCodes),
  urgent: Type.Optional(Type.Boolean({ description: 'The window asked for the case to go before others' })),
  risk: Type.Optional(codeOf(risks, 'As the officer classified it')),
  complexity: Type.Optional(codeOf(complexities, 'As the officer classified it; absent: ordinary')),
  externalReference: Type.Optional(Name),
  former: Type.Optional(Type.Array(Party, { description: 'Parties who left, whom texts may still name' })),
  amended: Amended,
});

/** Who decides whose a case is, and of which region. */
const decidedBy = {
  decider: codeOf(competenceDeciderCodes),
  regionCode: Type.Optional(
    Type.String({ description: 'The region above all concerned, where the decider is of one' }),
  ),
};

/** Its name with its region in front, as in 泽州县平安办. */
export const deciderOf = (
  { decider, regionCode }: { decider: CompetenceDecider; regionCode?: string },
  language: 'zh' | 'en',
): string => {
  const place = regionCode === undefined ? undefined : regionPath(regionCode);
  if (language === 'zh') return `${place ?? ''}${zhNames.competenceDeciders[decider]}`;
  const name = en.lower(enNames.competenceDeciders[decider]);
  return place === undefined ? name : `${name} of ${place}`;
};

export const triageEvents = {
  'triage.case-classified.v1': caseEvent(
    {
      disputeKind: codeOf(disputeKindCodes),
      decidingWords: Type.Array(Name),
      advised: Type.Optional(codeOf(disputeKindCodes, 'What the classifier advised')),
      risk: codeOf(risks),
      complexity: Type.Optional(codeOf(complexities, 'How much work it is; absent: ordinary')),
    },
    {
      zh: {
        name: '分类',
        sentence: ({ disputeKind, risk, complexity, decidingWords }) =>
          `分类为${zhNames.disputeKinds[disputeKind]}，风险等级${zhNames.risks[risk]}${complexity ? `，复杂程度${zhNames.complexities[complexity]}` : ''}${decidingWords.length > 0 ? `，依据：${decidingWords.join('、')}` : ''}`,
      },
      en: {
        name: 'Classified',
        sentence: ({ disputeKind, risk, complexity, decidingWords }) =>
          `Classified: ${en.lower(enNames.disputeKinds[disputeKind])}, risk ${en.lower(enNames.risks[risk])}${complexity ? `, ${en.lower(enNames.complexities[complexity])}` : ''}${decidingWords.length > 0 ? `, by the words ${decidingWords.join(', ')}` : ''}`,
      },
    },
  ),
  'triage.route-chosen.v1': caseEvent(
    {
      route: codeOf(routes),
      reason: Text,
      target: Type.Optional(codeOf(remedyKindCodes)),
    },
    {
      zh: { name: '定去向', sentence: ({ route, reason }) => `确定去向：${zhNames.routes[route]}。${reason}` },
      en: {
        name: 'Route chosen',
        sentence: ({ route, reason }) => `Route chosen: ${en.lower(enNames.routes[route])}. ${reason}`,
      },
    },
  ),
  'triage.case-offered.v1': caseEvent(
    {
      offerId: Uuid,
      pool: Type.Boolean(),
      organisations: Type.Array(OrganisationRef, { minItems: 1 }),
      summary: CaseSummary,
      reopened: Type.Optional(
        Type.Integer({ minimum: 1, description: 'How often the window had reopened the case when it was offered' }),
      ),
      attempt: Type.Optional(
        Type.Integer({ minimum: 2, description: 'Which attempt at mediation it is, from the second one on' }),
      ),
    },
    {
      zh: {
        name: '转办',
        sentence: ({ pool, organisations }) =>
          pool ? `转办多家组织，先签收者承办：${zh.names(organisations)}` : `转办${zh.names(organisations)}`,
      },
      en: {
        name: 'Offered',
        sentence: ({ pool, organisations }) =>
          pool
            ? `Offered to several, the first to claim holds it: ${en.names(organisations)}`
            : `Offered to ${en.names(organisations)}`,
      },
    },
  ),
  'triage.offer-taken-back.v1': caseEvent(
    {
      offerId: Uuid,
      reason: Text,
      /** Nobody took it back: it was offered to this one, which takes no more cases. */
      closedOrganisation: Type.Optional(OrganisationRef),
    },
    {
      zh: { name: '收回转办', sentence: ({ reason }) => `收回转办：${reason}` },
      en: { name: 'Offer taken back', sentence: ({ reason }) => `The offer was taken back: ${reason}` },
    },
  ),
  'triage.offer-expired.v1': caseEvent(
    { offerId: Uuid, dueOn: Day },
    {
      zh: { name: '无人签收', sentence: ({ dueOn }) => `签收期限${chineseDay(dueOn)}届满，无人签收` },
      en: { name: 'Offer expired', sentence: ({ dueOn }) => `Nobody claimed the case by ${englishDay(dueOn)}` },
    },
  ),
  /** Organisations disagree whose the case is: who is above all of them decides. */
  'triage.competence-disputed.v1': caseEvent(
    {
      ...decidedBy,
      concerned: Type.Array(OrganisationRef, { minItems: 1 }),
      reason: Text,
    },
    {
      zh: {
        name: '提请决定承办单位',
        sentence: ({ concerned, reason, ...by }) =>
          `由谁承办有争议（${zh.names(concerned)}），提请${deciderOf(by, 'zh')}决定：${reason}`,
      },
      en: {
        name: 'Competence disputed',
        sentence: ({ concerned, reason, ...by }) =>
          `It is disputed whose case it is (${en.names(concerned)}); put to the ${deciderOf(by, 'en')}: ${reason}`,
      },
    },
  ),
  /** The offer that follows carries it out. */
  'triage.competence-decided.v1': caseEvent(
    {
      ...decidedBy,
      organisation: OrganisationRef,
      reason: Text,
      document: Type.Optional(
        Type.String({ minLength: 1, maxLength: 100, description: 'Number of the paper, of a decision from outside' }),
      ),
    },
    {
      zh: {
        name: '决定承办单位',
        sentence: ({ organisation, reason, document, ...by }) =>
          `${deciderOf(by, 'zh')}决定由${organisation.name}承办${document === undefined ? '' : `（${document}）`}：${reason}`,
      },
      en: {
        name: 'Competence decided',
        sentence: ({ organisation, reason, document, ...by }) =>
          `The ${deciderOf(by, 'en')} decided that the case is ${organisation.name}’s${document === undefined ? '' : ` (${document})`}: ${reason}`,
      },
    },
  ),
  'triage.triage-overdue.v1': caseEvent(
    { dueOn: Day },
    {
      zh: { name: '分流逾期', sentence: ({ dueOn }) => `分流期限${chineseDay(dueOn)}届满，尚未分流` },
      en: { name: 'Triage overdue', sentence: ({ dueOn }) => `Triage was due on ${englishDay(dueOn)} and is not done` },
    },
  ),
  'triage.case-referred-out.v1': caseEvent(
    {
      caseNumber: Type.Optional(Name),
      target: codeOf(remedyKindCodes),
      organisation: Type.Optional(OrganisationRef),
      reason: Text,
      remedies: Type.Array(Remedy, { minItems: 1 }),
    },
    {
      zh: {
        name: '转其他途径',
        sentence: ({ target, organisation }) =>
          `转其他途径：${zhNames.remedyKinds[target]}${organisation ? `，${organisation.name}` : ''}`,
      },
      en: {
        name: 'Referred out',
        sentence: ({ target, organisation }) =>
          `Referred out: ${en.lower(enNames.remedyKinds[target])}${organisation ? `, ${organisation.name}` : ''}`,
      },
    },
  ),
  /** Mediation ended without an agreement, and the parties want to try once more, there or elsewhere. */
  'triage.mediation-reattempted.v1': caseEvent(
    {
      reason: Text,
      attempt: Type.Integer({ minimum: 2 }),
      offerId: Type.Optional(Type.String({ description: 'The offer under which it was mediated before' })),
    },
    {
      zh: { name: '再次调解', sentence: ({ attempt, reason }) => `当事人同意再次调解，第 ${attempt} 次：${reason}` },
      en: {
        name: 'Mediated again',
        sentence: ({ attempt, reason }) => `The parties agree to mediation once more, attempt ${attempt}: ${reason}`,
      },
    },
  ),
  /** Nobody wants to be referred anywhere: the ways are told all the same. */
  'triage.ended-without-referral.v1': caseEvent(
    { caseNumber: Type.Optional(Name), reason: Text, remedies: Type.Array(Remedy, { minItems: 1 }) },
    {
      zh: { name: '不转办结束', sentence: ({ reason }) => `当事人不要求转其他途径，途径和期限已告知：${reason}` },
      en: {
        name: 'Ended without a referral',
        sentence: ({ reason }) => `Nobody wants a referral; the ways that stay open were told: ${reason}`,
      },
    },
  ),
  /** What the body said to which the case was referred. */
  'triage.referral-answered.v1': caseEvent(
    {
      result: codeOf(referralResults),
      organisation: Type.Optional(OrganisationRef),
      text: Text,
      document: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: 'Number of their paper' })),
    },
    {
      zh: {
        name: '接收单位反馈',
        sentence: ({ result, organisation, text, document }) =>
          `${organisation?.name ?? '接收单位'}反馈：${zhNames.referralResults[result]}${document === undefined ? '' : `（${document}）`}。${text}`,
      },
      en: {
        name: 'Referral answered',
        sentence: ({ result, organisation, text, document }) =>
          `${organisation?.name ?? 'The receiving body'} answers: ${en.lower(enNames.referralResults[result])}${document === undefined ? '' : ` (${document})`}. ${text}`,
      },
    },
  ),
  'triage.referral-returned.v1': caseEvent(
    { caseNumber: Type.Optional(Name), organisation: Type.Optional(OrganisationRef), reason: Text },
    {
      zh: {
        name: '接收单位退回',
        sentence: ({ organisation, reason }) => `${organisation?.name ?? '接收单位'}退回，案件沿用原编号：${reason}`,
      },
      en: {
        name: 'Referral sent back',
        sentence: ({ organisation, reason }) =>
          `${organisation?.name ?? 'The receiving body'} sends the case back under its number: ${reason}`,
      },
    },
  ),
  'triage.note-written.v1': noteWritten,
  'triage.standing-changed.v1': standingChangedIn('triage'),
  'triage.anomaly-reported.v1': anomalyReported,
} as const;
