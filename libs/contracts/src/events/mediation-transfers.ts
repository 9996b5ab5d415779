import { chineseDay, englishDay } from '@one-window/time-limits';
import { caseEvent } from './case-event';
import { Day, OrganisationRef, Text, Uuid } from './common';

/** A case that is being mediated goes from its holder to another organisation, where both agree. */
export const transferEvents = {
  /** The holder asks another organisation to go on with it; until that answers nothing changes. */
  'mediation.transfer-offered.v1': caseEvent(
    { transferId: Uuid, from: OrganisationRef, organisation: OrganisationRef, reason: Text, answerBy: Day },
    {
      zh: {
        name: '提出移交',
        sentence: ({ from, organisation, reason, answerBy }) =>
          `${from.name}提出移交${organisation.name}继续调解，${chineseDay(answerBy)}前答复：${reason}`,
      },
      en: {
        name: 'Transfer offered',
        sentence: ({ from, organisation, reason, answerBy }) =>
          `${from.name} asked ${organisation.name} to go on with the mediation, to answer by ${englishDay(answerBy)}: ${reason}`,
      },
    },
  ),
  'mediation.transfer-refused.v1': caseEvent(
    { transferId: Uuid, organisation: OrganisationRef, reason: Text },
    {
      zh: {
        name: '不接受移交',
        sentence: ({ organisation, reason }) => `${organisation.name}不接受移交：${reason}`,
      },
      en: {
        name: 'Transfer refused',
        sentence: ({ organisation, reason }) => `${organisation.name} did not take the case over: ${reason}`,
      },
    },
  ),
  'mediation.transfer-taken-back.v1': caseEvent(
    { transferId: Uuid, organisation: OrganisationRef, reason: Text },
    {
      zh: {
        name: '撤回移交',
        sentence: ({ organisation, reason }) => `不再移交${organisation.name}：${reason}`,
      },
      en: {
        name: 'Transfer taken back',
        sentence: ({ organisation, reason }) => `${organisation.name} is no longer asked to take over: ${reason}`,
      },
    },
  ),
  'mediation.transfer-lapsed.v1': caseEvent(
    { transferId: Uuid, organisation: OrganisationRef, dueOn: Day },
    {
      zh: {
        name: '移交逾期未答复',
        sentence: ({ organisation, dueOn }) => `${organisation.name}没有在${chineseDay(dueOn)}前答复移交`,
      },
      en: {
        name: 'Transfer not answered',
        sentence: ({ organisation, dueOn }) => `${organisation.name} did not answer by ${englishDay(dueOn)}`,
      },
    },
  ),
  /** The other organisation holds it from now on; what the parties were told and asked, and the limit, go on. */
  'mediation.case-transferred.v1': caseEvent(
    { transferId: Uuid, offerId: Uuid, from: OrganisationRef, organisation: OrganisationRef },
    {
      zh: {
        name: '移交',
        sentence: ({ from, organisation }) => `${from.name}移交${organisation.name}继续调解，调解期限连续计算`,
      },
      en: {
        name: 'Transferred',
        sentence: ({ from, organisation }) =>
          `${from.name} handed the mediation over to ${organisation.name}; its limit goes on`,
      },
    },
  ),
} as const;
