import { chineseDay } from '@one-window/time-limits';
import { type PublicSteps, say } from './public-telling';

/** That another organisation is asked to go on with a mediation, and does, as a party may read it: no reasons. */
export const transferSteps = {
  'mediation.transfer-offered.v1': ({ from, organisation, answerBy }) => ({
    zh: `${from.name}提出移交${organisation.name}继续调解，${organisation.name}${chineseDay(answerBy)}前答复`,
    en: `${from.name} asked ${organisation.name} to go on with the mediation; it answers by ${answerBy}`,
  }),
  'mediation.transfer-refused.v1': ({ organisation }) => ({
    zh: `${organisation.name}不接受移交，仍由原调解组织继续调解`,
    en: `${organisation.name} did not take the mediation over; it stays where it is`,
  }),
  'mediation.transfer-taken-back.v1': say(
    '移交已撤回，仍由原调解组织继续调解',
    'The transfer was taken back; the mediation stays where it is',
  ),
  'mediation.transfer-lapsed.v1': ({ organisation }) => ({
    zh: `${organisation.name}没有按期答复移交，仍由原调解组织继续调解`,
    en: `${organisation.name} did not answer in time; the mediation stays where it is`,
  }),
  'mediation.case-transferred.v1': ({ from, organisation }) => ({
    zh: `本案由${from.name}移交${organisation.name}继续调解，期限连续计算，将另行指派调解员`,
    en: `${from.name} handed the mediation over to ${organisation.name}; its limit goes on, and another mediator is appointed`,
  }),
} as const satisfies Partial<PublicSteps>;
