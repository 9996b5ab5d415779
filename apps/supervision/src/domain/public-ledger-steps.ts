import { enNames, zhNames } from '@one-window/contracts';
import { chineseDay } from '@one-window/time-limits';
import { type PublicSteps, say } from './public-telling';

/** What was entered about obligations beside performance and default, as a party may read it: no names, no sums. */
export const ledgerSteps = {
  'follow-up.obligation-discharged.v1': ({ ground }) => ({
    zh: `一项义务了结：${zhNames.dischargeGrounds[ground]}`,
    en: `An obligation ended: ${enNames.dischargeGrounds[ground].toLowerCase()}`,
  }),
  'follow-up.default-ended.v1': ({ ended }) => ({
    zh: `不履行状态消除：${zhNames.defaultEnds[ended]}`,
    en: `A default is over: ${enNames.defaultEnds[ended].toLowerCase()}`,
  }),
  'follow-up.party-succeeded.v1': ({ partyId }, asking) =>
    asking.partyIds.has(partyId)
      ? { zh: '您在协议中的权利义务由他人承受', en: 'Somebody else stands for you under the agreement' }
      : { zh: '一名当事人的权利义务由他人承受', en: 'Somebody else stands for a party under the agreement' },
  'follow-up.entry-reversed.v1': ({ kind }) => ({
    zh: `一条${zhNames.ledgerEntryKinds[kind]}记录登记有误，已冲正`,
    en: `An entry was wrong and was reversed: ${enNames.ledgerEntryKinds[kind].toLowerCase()}`,
  }),
  'follow-up.visit-attempted.v1': ({ partyId, attemptedOn }, asking) =>
    asking.partyIds.has(partyId)
      ? {
          zh: `中心${chineseDay(attemptedOn)}联系您回访，没有联系上`,
          en: `The centre tried to reach you on ${attemptedOn}`,
        }
      : undefined,
  'follow-up.late-dismissal-noted.v1': say(
    '结案后法院驳回了确认申请，本案结果不变',
    'After the case was closed the court dismissed the application; the outcome stays',
  ),
} as const satisfies Partial<PublicSteps>;
