import {
  type AnyRecordedEvent,
  declineGrounds,
  dismissalGrounds,
  disputeKinds,
  endGrounds,
  type EventData,
  isEventType,
  type Party,
  refusalGrounds,
  remedyKinds,
  type RoadService,
  sourceChannels,
  type RunningClock,
  stageNames,
} from '@one-window/contracts';
import { timeLimitRules } from '@one-window/law';
import { chineseDay, chineseMoment } from '@one-window/time-limits';
import { englishSentences } from './sentences-in-english';
import { phases } from './standing';
import type { CaseEventType, Sentences, Told, ToldParty } from './telling';

const ruleNames = new Map<string, { name: string }>(timeLimitRules.map((rule) => [rule.id, rule]));
const names = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join('、');
const items = (materials: readonly { item: string }[]): string => materials.map(({ item }) => item).join('、');
const money = new Intl.NumberFormat('zh-CN', { style: 'currency', currency: 'CNY' });
const yuan = (fen: number): string => money.format(fen / 100);
const paid = (fen: number | undefined): string => (fen === undefined ? '' : `，金额 ${yuan(fen)}`);
/** Which limits a published calendar moved, and to which day. */
const recounted = (moved: readonly RunningClock[]): string =>
  `放假调休安排公布，重新计算期限：${moved
    .map(({ rule, dueOn }) => `${ruleNames.get(rule)?.name ?? rule}至${chineseDay(dueOn)}`)
    .join('；')}`;
const standsAs =
  (service: RoadService) =>
  ({ cause, clocks, standing }: EventData['intake.standing-changed.v1']): string => {
    if (cause === 'calendar') return recounted(clocks?.started ?? []);
    const named: Readonly<Record<string, string>> = stageNames[service];
    return `${phases[service]}环节：${named[standing.stage] ?? standing.stage}`;
  };
const anomaly = ({ eventType }: { eventType: string }): string =>
  `收到与当前阶段不符的事项（${eventType}），已记录待核`;

const sessionKinds = { 'joint-session': '面对面调解', caucus: '背对背调解' } as const;
const sessionModes = { 'on-site': '现场', video: '视频', telephone: '电话', visit: '上门' } as const;
const sessionOutcomes = {
  continued: '继续调解',
  'agreed-in-principle': '达成初步一致',
  'no-agreement': '未达成一致',
} as const;
const visitMethods = { telephone: '电话', 'home-visit': '上门', 'at-the-centre': '到中心', message: '短信' } as const;
const risks = { low: '低', medium: '中', high: '高' } as const;
const retention = { permanent: '永久', 'long-term': '长期', 'short-term': '短期' } as const;

/** Outcomes of a closed case as people see them. */
export const outcomeNames = {
  performed: '协议履行完毕',
  'confirmed-and-performed': '司法确认并履行完毕',
  enforcement: '转强制执行',
  'referred-out': '转其他途径',
  withdrawn: '当事人撤回',
  declined: '不予受理',
  'settled-privately': '当事人自行和解',
} as const satisfies Record<EventData['follow-up.case-closed.v1']['outcome'], string>;

/** What a caucus was about stays sealed: a sentence only says that it took place. */
const sentences: Sentences = {
  'intake.case-registered.v1': ({ source, caseNumber }) =>
    `登记纠纷，编号 ${caseNumber}，来源：${sourceChannels[source]}`,
  'intake.supplement-requested.v1': (data) => `要求补正：${items(data.items)}，期限至${chineseDay(data.dueOn)}`,
  'intake.supplement-answered.v1': ({ answers }) => `收到补正材料：${items(answers)}`,
  'intake.supplement-overdue.v1': ({ dueOn }) => `补正期限${chineseDay(dueOn)}届满，尚未补正`,
  'intake.case-declined.v1': ({ ground, reason }) => `不予受理：${declineGrounds[ground]}。${reason}`,
  'intake.case-withdrawn.v1': ({ reason }) => `申请人撤回：${reason}`,
  'intake.party-revealed.v1': ({ reason }) => `查看当事人完整信息，原因：${reason}`,
  'intake.standing-changed.v1': standsAs('intake'),
  'intake.anomaly-reported.v1': anomaly,
  'triage.case-classified.v1': ({ disputeKind, risk }) => `分类为${disputeKinds[disputeKind]}，风险等级${risks[risk]}`,
  'triage.route-chosen.v1': ({ route, reason }) =>
    `确定去向：${route === 'mediation' ? '调解' : '转其他途径'}。${reason}`,
  'triage.case-offered.v1': ({ pool, organisations }) =>
    pool ? `转办多家组织，先签收者承办：${names(organisations)}` : `转办${names(organisations)}`,
  'triage.offer-taken-back.v1': ({ reason }) => `收回转办：${reason}`,
  'triage.offer-expired.v1': ({ dueOn }) => `签收期限${chineseDay(dueOn)}届满，无人签收`,
  'triage.triage-overdue.v1': ({ dueOn }) => `分流期限${chineseDay(dueOn)}届满，尚未分流`,
  'triage.case-referred-out.v1': ({ target, organisation }) =>
    `转其他途径：${remedyKinds[target]}${organisation ? `，${organisation.name}` : ''}`,
  'triage.standing-changed.v1': standsAs('triage'),
  'triage.anomaly-reported.v1': anomaly,
  'mediation.case-claimed.v1': ({ organisation }) => `${organisation.name}签收`,
  'mediation.case-returned.v1': ({ organisation, reason }) => `${organisation.name}退回：${reason}`,
  'mediation.mediator-appointed.v1': ({ mediators }) => `指派调解员：${names(mediators)}`,
  'mediation.rights-notice-given.v1': ({ partyIds }, { sides }) => `告知${sides(partyIds)}权利义务`,
  'mediation.willingness-recorded.v1': ({ partyId, willing }, { sides }) =>
    `${sides([partyId])}${willing ? '同意' : '不同意'}调解`,
  'mediation.session-convened.v1': ({ kind, mode, startsAt, place, partyIds }, { sides }) =>
    `安排${sessionKinds[kind]}（${sessionModes[mode]}）：${chineseMoment(startsAt)}，地点：${place}，参加：${sides(partyIds)}`,
  'mediation.session-recorded.v1': ({ sessionId, outcome }, { sessionAt }) => {
    const startsAt = sessionAt(sessionId);
    return `${startsAt === undefined ? '' : `${chineseMoment(startsAt)}的`}调解记录已封存，结果：${sessionOutcomes[outcome]}`;
  },
  'mediation.limit-extended.v1': ({ days, reason }) => `经双方同意延长调解期限 ${days} 日：${reason}`,
  'mediation.limit-passed.v1': ({ dueOn }) => `调解期限${chineseDay(dueOn)}届满`,
  'mediation.agreement-drafted.v1': ({ version }) => `制作调解协议第 ${version} 稿`,
  'mediation.agreement-signed.v1': ({ signer }) => `${signer.name}在调解协议上签署`,
  'mediation.agreement-effective.v1': ({ effectiveOn }) => `调解协议自${chineseDay(effectiveOn)}起生效`,
  'mediation.renegotiation-opened.v1': ({ reason }) => `变更调解协议：${reason}`,
  'mediation.renegotiation-ended.v1': ({ ground }) =>
    `变更调解协议的协商终止：${endGrounds[ground]}。原调解协议继续有效`,
  'mediation.ended-without-agreement.v1': ({ ground }) => `调解终止：${endGrounds[ground]}`,
  'mediation.standing-changed.v1': standsAs('mediation'),
  'mediation.anomaly-reported.v1': anomaly,
  'judicial-confirmation.applied.v1': ({ court }) => `双方共同向${court.name}申请司法确认`,
  'judicial-confirmation.correction-asked.v1': (data) =>
    `法院要求补充材料：${items(data.items)}，期限至${chineseDay(data.dueOn)}`,
  'judicial-confirmation.corrected.v1': ({ answers }) => `已向法院补充材料：${items(answers)}`,
  'judicial-confirmation.accepted.v1': ({ courtCaseNumber }) => `法院受理，案号 ${courtCaseNumber}`,
  'judicial-confirmation.refused.v1': ({ ground }) => `法院不予受理：${refusalGrounds[ground]}`,
  'judicial-confirmation.confirmed.v1': ({ court, ruledOn }) =>
    `${court.name}于${chineseDay(ruledOn)}裁定确认调解协议有效`,
  'judicial-confirmation.dismissed.v1': ({ ground, ruledOn }) =>
    `法院于${chineseDay(ruledOn)}裁定驳回申请：${dismissalGrounds[ground]}`,
  'judicial-confirmation.application-withdrawn.v1': ({ reason }) => `撤回司法确认申请：${reason}`,
  'judicial-confirmation.application-window-closed.v1': ({ dueOn }) =>
    `申请司法确认的期限${chineseDay(dueOn)}届满，未申请`,
  'judicial-confirmation.court-overdue.v1': ({ dueOn }) => `法院办理期限${chineseDay(dueOn)}届满`,
  'judicial-confirmation.standing-changed.v1': standsAs('judicial-confirmation'),
  'judicial-confirmation.anomaly-reported.v1': anomaly,
  'follow-up.performance-recorded.v1': ({ performedOn, amountFen }) =>
    `记录${chineseDay(performedOn)}的履行${paid(amountFen)}`,
  'follow-up.agreement-performed.v1': ({ performedOn }) => `调解协议于${chineseDay(performedOn)}履行完毕`,
  'follow-up.obligation-overdue.v1': ({ dueOn }) => `一项义务${chineseDay(dueOn)}到期，尚未履行`,
  'follow-up.default-recorded.v1': ({ reason }) => `认定不履行：${reason}`,
  'follow-up.enforcement-pack-issued.v1': ({ applyBy }) => `出具申请强制执行材料，应于${chineseDay(applyBy)}前申请`,
  'follow-up.visit-recorded.v1': ({ partyId, method, satisfaction }, { sides }) =>
    `${visitMethods[method]}回访${sides([partyId])}，满意度 ${satisfaction} 分`,
  'follow-up.visit-overdue.v1': ({ dueOn }) => `回访期限${chineseDay(dueOn)}届满，尚未回访`,
  'follow-up.case-closed.v1': ({ outcome }) => `结案：${outcomeNames[outcome]}`,
  'follow-up.case-archived.v1': (data) => `归档，卷号 ${data.volumeNumber}，保管期限${retention[data.retention]}`,
  'follow-up.standing-changed.v1': standsAs('follow-up'),
  'follow-up.anomaly-reported.v1': anomaly,
  'supervision.case-file-exported.v1': ({ reason }) => `导出案卷，原因：${reason}`,
  'supervision.chain-broken.v1': ({ service, sequence }) => `核验不符：${service} 第 ${sequence} 条`,
};

type SideNames = Readonly<Record<Party['role'], string>>;
const sideNames: SideNames = { applicant: '申请人', respondent: '被申请人', 'third-party': '第三人' };
const englishSideNames: SideNames = { applicant: 'applicant', respondent: 'respondent', 'third-party': 'third party' };

const sidesAmong =
  (parties: readonly ToldParty[]): Told['sides'] =>
  (partyIds) => {
    const theirs = parties.filter(({ partyId }) => partyIds.includes(partyId));
    return [...new Set(theirs.map(({ role, name = '' }) => `${sideNames[role]}${name}`))].join('、') || '当事人';
  };

const sidesInEnglish =
  (parties: readonly ToldParty[]): Told['sides'] =>
  (partyIds) => {
    const theirs = parties.filter(({ partyId }) => partyIds.includes(partyId));
    const said = theirs.map(({ role, name }) => [englishSideNames[role], name].filter(Boolean).join(' '));
    return [...new Set(said)].join(', ') || 'the parties';
  };

/** Instants at which the sessions of these events were to begin, by session. */
export const sessionStarts = (events: readonly AnyRecordedEvent[]): ReadonlyMap<string, string> =>
  new Map(
    events.flatMap((event) =>
      event.type === 'mediation.session-convened.v1' ? [[event.data.sessionId, event.data.startsAt] as const] : [],
    ),
  );

/**
 * One Chinese sentence about a recorded event of a case; a type this build does not know is told by its name. Parties
 * are named as far as they are given with a name; `sessions` are the beginnings that {@link sessionStarts} finds.
 */
export const sentenceOf = (
  type: string,
  data: unknown,
  parties: readonly ToldParty[],
  sessions: ReadonlyMap<string, string> = new Map(),
): string => {
  const sessionAt = (sessionId: string) => sessions.get(sessionId);
  return tellerOf(sentences, type)?.(data, { sides: sidesAmong(parties), sessionAt }) ?? `记录了 ${type}`;
};

/** The same in English, whole in that language but for names and what people typed. */
export const englishSentenceOf = (
  type: string,
  data: unknown,
  parties: readonly ToldParty[],
  sessions: ReadonlyMap<string, string> = new Map(),
): string => {
  const sessionAt = (sessionId: string) => sessions.get(sessionId);
  return tellerOf(englishSentences, type)?.(data, { sides: sidesInEnglish(parties), sessionAt }) ?? `Recorded: ${type}`;
};

const tellerOf = (language: Sentences, type: string) =>
  isEventType(type) && Object.hasOwn(language, type)
    ? (language[type as CaseEventType] as (data: unknown, told: Told) => string)
    : undefined;
