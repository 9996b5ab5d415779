import { chineseDay, englishDay } from '@one-window/time-limits';
import { Type } from '@sinclair/typebox';
import { caseEvent } from './case-event';
import { codeOf, Day, Name, OrganisationRef, Text, Uuid } from './common';
import { en, zh } from './sentence-words';

const Helpers = Type.Array(Type.Object({ mediatorId: Uuid, name: Name }), {
  minItems: 1,
  description: 'Mediators of the helping organisation who take part and read the case while it helps',
});

/** How help ends, or is asked for no longer. */
const endings = {
  zh: { 'taken-back': '承办组织撤回了协助邀请', holder: '承办组织结束协助', helper: '该组织不再协助' },
  en: {
    'taken-back': 'the holder took the invitation back',
    holder: 'the holder ended the help',
    helper: 'it helps no longer',
  },
} as const;

/**
 * Another organisation helps whoever holds the case, who goes on holding it (Provisions on People's Mediation Work
 * art. 27: committees of different places or trades mediate together).
 */
export const helpEvents = {
  /** The holder asks another organisation to help; until that answers it sees what an offer shows. */
  'mediation.help-asked.v1': caseEvent(
    { helpId: Uuid, from: OrganisationRef, organisation: OrganisationRef, reason: Text, task: Text, answerBy: Day },
    {
      zh: {
        name: '邀请协助调解',
        sentence: ({ from, organisation, reason, task, answerBy }) =>
          `${from.name}邀请${organisation.name}协助调解，${chineseDay(answerBy)}前答复。协助事项：${task}；理由：${reason}`,
      },
      en: {
        name: 'Help asked for',
        sentence: ({ from, organisation, reason, task, answerBy }) =>
          `${from.name} asked ${organisation.name} to help with the mediation, to answer by ${englishDay(answerBy)}. Asked of it: ${task}; why: ${reason}`,
      },
    },
  ),
  /** It agrees and names who helps; given again it names others. */
  'mediation.help-agreed.v1': caseEvent(
    {
      helpId: Uuid,
      organisation: OrganisationRef,
      mediators: Helpers,
      disclosure: Type.Object({ ties: Type.Array(Text), consentedBy: Type.Array(Uuid) }),
      again: Type.Optional(Type.Literal(true, { description: 'It helps already, and others do so from now on' })),
    },
    {
      zh: {
        name: '同意协助调解',
        sentence: ({ organisation, mediators, disclosure, again }, { sides }) =>
          `${organisation.name}${again ? '更换协助调解的人员' : '同意协助调解'}：${zh.names(mediators)}${disclosure.ties.length > 0 ? `；披露：${disclosure.ties.join('；')}，${sides(disclosure.consentedBy)}知悉后同意` : ''}`,
      },
      en: {
        name: 'Help agreed to',
        sentence: ({ organisation, mediators, disclosure, again }, { sides }) =>
          `${organisation.name} ${again ? 'named others who help' : 'helps with the mediation'}: ${en.names(mediators)}${disclosure.ties.length > 0 ? `; disclosed: ${disclosure.ties.join('; ')}, to which ${sides(disclosure.consentedBy)} agreed` : ''}`,
      },
    },
  ),
  'mediation.help-refused.v1': caseEvent(
    { helpId: Uuid, organisation: OrganisationRef, reason: Text },
    {
      zh: {
        name: '不接受协助邀请',
        sentence: ({ organisation, reason }) => `${organisation.name}不接受协助调解的邀请：${reason}`,
      },
      en: {
        name: 'Help refused',
        sentence: ({ organisation, reason }) => `${organisation.name} does not help with the mediation: ${reason}`,
      },
    },
  ),
  'mediation.help-lapsed.v1': caseEvent(
    { helpId: Uuid, organisation: OrganisationRef, dueOn: Day },
    {
      zh: {
        name: '协助邀请逾期未答复',
        sentence: ({ organisation, dueOn }) => `${organisation.name}没有在${chineseDay(dueOn)}前答复协助调解的邀请`,
      },
      en: {
        name: 'Help not answered',
        sentence: ({ organisation, dueOn }) =>
          `${organisation.name} did not answer by ${englishDay(dueOn)} whether it helps`,
      },
    },
  ),
  /** It helps no longer, or is asked no longer. */
  'mediation.help-ended.v1': caseEvent(
    {
      helpId: Uuid,
      organisation: OrganisationRef,
      by: codeOf(['taken-back', 'holder', 'helper'] as const),
      reason: Text,
    },
    {
      zh: {
        name: '结束协助',
        sentence: ({ organisation, by, reason }) => `${organisation.name}：${endings.zh[by]}。理由：${reason}`,
      },
      en: {
        name: 'Help ended',
        sentence: ({ organisation, by, reason }) => `${organisation.name}: ${endings.en[by]}; reason: ${reason}`,
      },
    },
  ),
} as const;
