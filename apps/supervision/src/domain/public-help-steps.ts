import { chineseDay } from '@one-window/time-limits';
import type { PublicSteps } from './public-telling';

/** Who is asked to help with a mediation, and who of it takes part, as a party may read it: no reasons. */
export const helpSteps = {
  'mediation.help-asked.v1': ({ from, organisation, answerBy }) => ({
    zh: `${from.name}邀请${organisation.name}协助调解，${organisation.name}${chineseDay(answerBy)}前答复`,
    en: `${from.name} asked ${organisation.name} to help with the mediation; it answers by ${answerBy}`,
  }),
  'mediation.help-agreed.v1': ({ organisation, mediators }) => {
    const names = mediators.map(({ name }) => name);
    return {
      zh: `${organisation.name}协助调解，参加协助的调解员：${names.join('、')}。对其中的人有意见的，可以向调解组织提出`,
      en: `${organisation.name} helps with the mediation: ${names.join(', ')}. Tell the organisation if you object to one of them`,
    };
  },
  'mediation.help-refused.v1': ({ organisation }) => ({
    zh: `${organisation.name}不参加协助，调解照常进行`,
    en: `${organisation.name} does not help; the mediation goes on`,
  }),
  'mediation.help-lapsed.v1': ({ organisation }) => ({
    zh: `${organisation.name}没有按期答复是否协助，调解照常进行`,
    en: `${organisation.name} did not answer in time whether it helps; the mediation goes on`,
  }),
  'mediation.help-ended.v1': ({ organisation }) => ({
    zh: `${organisation.name}不再协助，调解照常进行`,
    en: `${organisation.name} helps no longer; the mediation goes on`,
  }),
} as const satisfies Partial<PublicSteps>;
