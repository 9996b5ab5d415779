import { Type } from '@sinclair/typebox';
import { seesWhole } from '../access/sight';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { serviceNames } from '../for-pages/services';
import { alertCauses, alertGrounds } from '../for-pages/road-codes';
import { confidedEvent, type CourseReader } from './case-event';
import { codeOf, Name, Text, Uuid } from './common';
import { en } from './sentence-words';

/** No party and no court reads of it: what is feared of somebody is told to those who can prevent it. */
const ofTheHouse = (_: unknown, { standing }: CourseReader): boolean => seesWhole(standing, 'notes');

const Grounds = Type.Array(codeOf(alertGrounds), { minItems: 1, uniqueItems: true });

/** That violence, self-harm, a threat or a crime has to be prevented, and what was done about it. */
export const supervisionAlertEvents = {
  /** What was said stays where it was said; raised while another is open, it is one more reason for the same alert. */
  'supervision.alert-raised.v1': confidedEvent(
    ofTheHouse,
    {
      alertId: Uuid,
      grounds: Grounds,
      cause: codeOf(alertCauses),
      toldBy: Type.Object(
        { service: codeOf(serviceNames), eventId: Uuid, eventType: Name },
        { description: 'The event that tells of it' },
      ),
    },
    {
      zh: {
        name: '紧急预警',
        sentence: ({ grounds, cause }) =>
          `紧急预警（${grounds.map((ground) => zhNames.alertGrounds[ground]).join('、')}；${zhNames.alertCauses[cause]}），已提醒值班负责人和当地公安联络员`,
      },
      en: {
        name: 'Alert',
        sentence: ({ grounds, cause }) =>
          `Alert (${grounds.map((ground) => en.lower(enNames.alertGrounds[ground])).join(', ')}; ${en.lower(enNames.alertCauses[cause])}); the duty officer and the police of the place are told`,
      },
    },
  ),
  'supervision.alert-settled.v1': confidedEvent(
    ofTheHouse,
    { alertId: Uuid, grounds: Grounds, done: Text },
    {
      zh: { name: '预警销号', sentence: ({ done }) => `紧急预警销号，处置情况：${done}` },
      en: { name: 'Alert settled', sentence: ({ done }) => `The alert is settled; what was done: ${done}` },
    },
  ),
} as const;
