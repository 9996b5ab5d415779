import {
  type AnyRecordedEvent,
  closedAs,
  deciderOf,
  type EventType,
  recourseWords,
  enNames,
  zhNames,
} from '@one-window/contracts';
import { courtSteps } from './public-court-steps';
import { ledgerSteps } from './public-ledger-steps';
import { helpSteps } from './public-help-steps';
import { transferSteps } from './public-transfer-steps';
import { publicOutcomes } from './public-stages';
import { suspensionSteps } from './public-suspension-steps';
import { chineseDay, chineseMoment } from '@one-window/time-limits';
import { shanghaiDay } from './public-dates';
import { type Asking, type PublicSteps, say, silent, type Told, until } from './public-telling';
import type { Words } from './words';

/** About a session that they were convened to, by its day and hour in Shanghai. */
const ofTheirSession = (
  { sessionId }: { sessionId: string },
  { sessions }: Asking,
  tell: (hour: Words) => Words,
): Words | undefined => {
  const startsAt = sessions.get(sessionId);
  if (startsAt === undefined) return undefined;
  const zh = chineseMoment(startsAt);
  return tell({ zh, en: `${shanghaiDay(startsAt)} ${zh.slice(-'00:00'.length)}` });
};

const signers = {
  party: { zh: '一名当事人已签署调解协议', en: 'One party signed the agreement' },
  mediator: { zh: '调解员已签署调解协议', en: 'A mediator signed the agreement' },
  'organisation-seal': { zh: '调解组织已在调解协议上盖章', en: 'The organisation sealed the agreement' },
} as const;

/** The steps of a case as its party may read them: organisations, dates and papers; no other person, no facts, no sums. */
const steps: PublicSteps = {
  'intake.case-registered.v1': say('纠纷已登记', 'The dispute was registered'),
  'intake.supplement-requested.v1': ({ dueOn }) => ({
    zh: `中心要求补正材料${until(dueOn).zh}`,
    en: `The centre asked for more papers${until(dueOn).en}`,
  }),
  'intake.supplement-answered.v1': say('已收到补正的材料', 'The papers arrived'),
  'intake.supplement-taken-back.v1': say('不再要求补正材料', 'No more papers are wanted'),
  'intake.supplement-overdue.v1': say('补正期限已过', 'The day for the papers has passed'),
  'intake.case-declined.v1': say(
    '中心决定不予受理，并告知其他途径',
    'The centre declined and told the ways that stay open',
  ),
  'intake.mediation-end-asked.v1': ({ partyId }, asking) =>
    asking.partyIds.has(partyId)
      ? { zh: '您要求终止调解', en: 'You had the mediation ended' }
      : { zh: '一方当事人要求终止调解', en: 'A party had the mediation ended' },
  'intake.case-withdrawn.v1': ({ deemed }) =>
    deemed
      ? {
          zh: '补正期满没有收到材料，按撤回申请处理；需要继续办理的，请联系中心',
          en: 'The papers did not come in time: the application counts as withdrawn. Call the centre to go on with it',
        }
      : { zh: '申请已撤回', en: 'The application was withdrawn' },
  'intake.reopening-asked.v1': say('窗口已报请恢复办理', 'The window asked that the case be reopened'),
  'intake.reopening-refused.v1': say('中心没有恢复办理', 'The centre did not reopen the case'),
  'intake.case-reopened.v1': say('中心恢复办理，编号不变', 'The centre reopened the case under the same number'),
  'intake.registration-corrected.v1': say('登记的内容已更正', 'What was registered was corrected'),
  'intake.party-corrected.v1': ({ partyId }, asking) =>
    asking.partyIds.has(partyId)
      ? { zh: '您的登记信息已更正', en: 'What is registered of you was corrected' }
      : undefined,
  'intake.party-added.v1': ({ party }, asking) =>
    asking.partyIds.has(party.partyId)
      ? { zh: '您已成为本案当事人', en: 'You became a party of this case' }
      : { zh: '追加了一名当事人', en: 'A party was added' },
  'intake.party-left.v1': say('一名当事人退出', 'A party left'),
  'intake.party-replaced.v1': ({ party }, asking) =>
    asking.partyIds.has(party.partyId)
      ? { zh: '您已成为本案当事人', en: 'You became a party of this case' }
      : { zh: '一名当事人由他人承受', en: 'Another took the place of a party' },
  'intake.representative-named.v1': ({ partyId }, asking) =>
    asking.partyIds.has(partyId) ? { zh: '已登记您的代理人', en: 'Who stands for you was put on file' } : undefined,
  'intake.representative-ended.v1': ({ partyId }, asking) =>
    asking.partyIds.has(partyId)
      ? { zh: '您的代理已终止', en: 'Nobody stands for you by that authority any more' }
      : undefined,
  'intake.group-representatives-chosen.v1': ({ representatives, representedPartyIds }, asking) => {
    if (representatives.some(({ partyId }) => asking.partyIds.has(partyId))) {
      return { zh: '您被推选为代表人', en: 'You were chosen to represent others of your side' };
    }
    return representedPartyIds.some((partyId) => asking.partyIds.has(partyId))
      ? { zh: '已登记您推选的代表人', en: 'Whom you chose to represent you was put on file' }
      : undefined;
  },
  'intake.group-representative-dismissed.v1': ({ partyId, representedPartyIds }, asking) => {
    if (asking.partyIds.has(partyId)) {
      return { zh: '您不再是代表人', en: 'You represent others no longer' };
    }
    return representedPartyIds.some((one) => asking.partyIds.has(one))
      ? { zh: '您推选的一名代表人不再代表您', en: 'One whom you chose represents you no longer' }
      : undefined;
  },
  'intake.party-revealed.v1': silent,
  'intake.standing-changed.v1': silent,
  'intake.anomaly-reported.v1': silent,
  'triage.case-classified.v1': say('中心已确定纠纷的类型', 'The centre determined the kind of dispute'),
  'triage.route-chosen.v1': ({ route }) =>
    route === 'mediation'
      ? { zh: '中心决定以调解方式办理', en: 'The centre chose mediation' }
      : { zh: '中心决定引导至其他途径', en: 'The centre chose another way than mediation' },
  'triage.case-offered.v1': ({ organisations }) => {
    const zh = organisations.map(({ name }) => name).join('、');
    const en = organisations.map(({ name }) => name).join(', ');
    return { zh: `已转办${zh}，待其签收`, en: `Passed to ${en}` };
  },
  'triage.offer-taken-back.v1': say('中心收回转办，重新安排', 'The centre took the offer back to choose again'),
  'triage.offer-expired.v1': say(
    '调解组织未按期签收，中心重新安排',
    'Nobody took the case in time; the centre chooses again',
  ),
  'triage.competence-disputed.v1': (by) => ({
    zh: `由哪个单位承办有不同意见，已提请${deciderOf(by, 'zh')}决定`,
    en: `It is not agreed whose case it is; the ${deciderOf(by, 'en')} decides`,
  }),
  'triage.competence-decided.v1': ({ organisation, ...by }) => ({
    zh: `${deciderOf(by, 'zh')}决定由${organisation.name}承办`,
    en: `The ${deciderOf(by, 'en')} decided that ${organisation.name} deals with it`,
  }),
  'triage.triage-overdue.v1': silent,
  'triage.mediation-reattempted.v1': say('中心将再次安排调解', 'The centre has the dispute mediated once more'),
  'triage.ended-without-referral.v1': say(
    '不转其他途径，本案结束；可以走的途径已告知',
    'The case ends without a referral; the ways that stay open were told',
  ),
  'triage.referral-answered.v1': ({ result }) => ({
    zh: `接收单位反馈：${zhNames.referralResults[result]}`,
    en: `The receiving body answers: ${enNames.referralResults[result]}`,
  }),
  'triage.referral-returned.v1': say(
    '接收单位退回，中心继续办理，编号不变',
    'It came back to the centre, which goes on with it under the same number',
  ),
  'triage.case-referred-out.v1': say('中心为您指明了其他途径', 'The centre named the ways that stay open'),
  'triage.standing-changed.v1': silent,
  'triage.anomaly-reported.v1': silent,
  'mediation.case-claimed.v1': ({ organisation }) => ({
    zh: `${organisation.name}已受理`,
    en: `${organisation.name} took the case`,
  }),
  'mediation.case-returned.v1': ({ organisation, ground }) =>
    ground === 'not-competent'
      ? {
          zh: `${organisation.name}认为不属于本单位受理，退回本案`,
          en: `${organisation.name} gave the case back as not within its competence`,
        }
      : { zh: `${organisation.name}退回本案`, en: `${organisation.name} gave the case back` },
  'mediation.case-reassigned.v1': ({ from, organisation }) => ({
    zh: `中心收回${from.name}承办的本案，改派${organisation.name}，待其签收`,
    en: `The centre took the case from ${from.name} and passed it to ${organisation.name}`,
  }),
  'mediation.case-taken-back.v1': ({ from, because }) =>
    because === 'silent'
      ? {
          zh: `${from.name}逾期没有办理，中心收回本案，另行确定承办组织`,
          en: `${from.name} did nothing in time; the centre took the case back and finds another`,
        }
      : {
          zh: `中心收回${from.name}承办的本案，另行确定承办组织`,
          en: `The centre took the case back from ${from.name} and finds another`,
        },
  ...transferSteps,
  ...helpSteps,
  'mediation.mediator-appointed.v1': say('已指派调解员', 'A mediator was appointed'),
  'mediation.mediator-left.v1': ({ mediators }) =>
    mediators.some(({ presiding }) => presiding)
      ? { zh: '一名调解员离任，其他调解员继续调解', en: 'A mediator left; the others go on' }
      : { zh: '调解员离任，调解组织将另行指派', en: 'The mediator left; another will be appointed' },
  'mediation.rights-notice-given.v1': ({ partyIds }, asking) =>
    partyIds.some((partyId) => asking.partyIds.has(partyId))
      ? { zh: '已告知您在调解中的权利和义务', en: 'You were told your rights and duties in mediation' }
      : undefined,
  'mediation.willingness-recorded.v1': ({ partyId, willing }, asking) => {
    if (!asking.partyIds.has(partyId)) return undefined;
    return willing
      ? { zh: '您表示愿意调解', en: 'You agreed to mediation' }
      : { zh: '您表示不愿意调解', en: 'You did not agree to mediation' };
  },
  'mediation.person-invited.v1': say(
    '经各方当事人同意，邀请了其他人员参加调解',
    'With the consent of every party somebody else was invited to the mediation',
  ),
  'mediation.invitation-taken-back.v1': say(
    '取消了一项参加调解的邀请',
    'An invitation to the mediation was taken back',
  ),
  'mediation.session-convened.v1': (data, asking) =>
    ofTheirSession(data, asking, ({ zh, en }) => ({
      zh: `请您参加${zh}的调解`,
      en: `You were asked to come to a session on ${en}`,
    })),
  'mediation.session-recorded.v1': (data, asking) =>
    ofTheirSession(data, asking, ({ zh, en }) => ({ zh: `${zh}的调解已进行`, en: `The session of ${en} was held` })),
  'mediation.session-called-off.v1': (data, asking) =>
    ofTheirSession(data, asking, ({ zh, en }) => ({
      zh: `${zh}的调解取消`,
      en: `The session of ${en} was called off`,
    })),
  'mediation.session-moved.v1': (data, asking) =>
    ofTheirSession(data, asking, ({ zh, en }) => ({
      zh: `${zh}的调解改期`,
      en: `The session of ${en} was moved to another time or place`,
    })),
  'mediation.session-not-held.v1': (data, asking) =>
    ofTheirSession(data, asking, ({ zh, en }) =>
      data.absences.some(({ partyId }) => asking.partyIds.has(partyId))
        ? { zh: `您没有到场，${zh}的调解没有开成`, en: `You did not come; the session of ${en} was not held` }
        : {
            zh: `有当事人没有到场，${zh}的调解没有开成`,
            en: `Somebody did not come; the session of ${en} was not held`,
          },
    ),
  'mediation.limit-extended.v1': ({ days }) => ({
    zh: `经双方同意，调解期限延长${days}日`,
    en: `Both sides agreed to ${days} more ${days === 1 ? 'day' : 'days'} for mediation`,
  }),
  'mediation.dispute-kind-changed.v1': ({ dueOn, formerDueOn }) =>
    dueOn === formerDueOn
      ? { zh: '调解组织变更了纠纷的类型', en: 'The organisation changed the kind of dispute' }
      : {
          zh: `调解组织变更了纠纷的类型，调解最迟应于${chineseDay(dueOn)}结束`,
          en: `The organisation changed the kind of dispute; mediation ends by ${dueOn}`,
        },
  ...suspensionSteps,
  'mediation.limit-passed.v1': say('调解期限届满', 'The time for mediation has run out'),
  'mediation.agreement-drafted.v1': say('拟定了调解协议', 'An agreement was drafted'),
  'mediation.agreement-signed.v1': ({ signer }) => signers[signer.kind],
  'mediation.agreement-effective.v1': ({ effectiveOn, rest }) => ({
    zh: `${rest ? '部分' : ''}调解协议自${chineseDay(effectiveOn)}起生效${rest ? `；其余部分${zhNames.restsOfDisputes[rest.mediation]}` : ''}`,
    en: `The agreement${rest ? ' on a part of the dispute' : ''} is in force from ${effectiveOn}${rest ? `. ${enNames.restsOfDisputes[rest.mediation]}` : ''}`,
  }),
  'mediation.renegotiation-opened.v1': say('双方同意变更调解协议', 'Both sides agreed to negotiate anew'),
  'mediation.renegotiation-ended.v1': say(
    '变更调解协议的协商终止，原调解协议继续有效',
    'The talks about changing the agreement ended; the agreement stays in force',
  ),

  'mediation.ended-without-agreement.v1': say('调解终止，没有达成协议', 'Mediation ended without an agreement'),
  'mediation.paper-made.v1': silent,
  'mediation.standing-changed.v1': silent,
  'mediation.anomaly-reported.v1': silent,
  ...courtSteps,
  'follow-up.performance-recorded.v1': say('记录了一次履行', 'A performance was recorded'),
  'follow-up.agreement-performed.v1': ({ discharged }) =>
    discharged
      ? { zh: '调解协议的义务已全部了结', en: 'Nothing is owed under the agreement any more' }
      : { zh: '调解协议已履行完毕', en: 'The agreement is performed' },
  ...ledgerSteps,
  'follow-up.obligation-overdue.v1': say('一项约定的履行期限已过', 'The day for one obligation has passed'),
  'follow-up.default-recorded.v1': ({ recourse }) => {
    const may = recourse && recourseWords(recourse);
    return {
      zh: `记录了协议未按期履行${may ? `。${may.zh}` : ''}`,
      en: `It was recorded that the agreement was not performed${may ? `. ${may.en}` : ''}`,
    };
  },
  'follow-up.enforcement-pack-issued.v1': ({ applyBy }) => ({
    zh: `已出具申请强制执行的材料，应于${chineseDay(applyBy)}前申请`,
    en: `Papers to apply for enforcement were issued; apply by ${applyBy}`,
  }),
  'follow-up.visit-recorded.v1': ({ partyId }, asking) =>
    asking.partyIds.has(partyId) ? { zh: '中心已对您回访', en: 'The centre asked you how it went' } : undefined,
  'follow-up.visit-overdue.v1': silent,
  'follow-up.case-closed.v1': (closed) => publicOutcomes[closedAs(closed)],
  'follow-up.case-archived.v1': say('本案已归档', 'The case was filed in the archive'),
  'follow-up.standing-changed.v1': silent,
  'follow-up.anomaly-reported.v1': silent,
  'supervision.case-file-exported.v1': silent,
  'supervision.chain-broken.v1': silent,
};

/** One step as the party may read it: when, and what happened. */
export interface PublicStep {
  at: string;
  text: Words;
}

/** The steps so far, in the order given; types this build does not know are left out. */
export const publicSteps = (events: readonly AnyRecordedEvent[], partyIds: ReadonlySet<string>): PublicStep[] => {
  const sessions = new Map(
    events.flatMap((event) =>
      event.type === 'mediation.session-convened.v1' && event.data.partyIds.some((id) => partyIds.has(id))
        ? [[event.data.sessionId, event.data.startsAt] as const]
        : [],
    ),
  );
  return events.flatMap(({ type, data, occurredAt }) => {
    const tell = (steps as Readonly<Record<string, Told<EventType> | undefined>>)[type];
    const text = tell?.(data, { partyIds, sessions });
    return text ? [{ at: occurredAt, text }] : [];
  });
};
