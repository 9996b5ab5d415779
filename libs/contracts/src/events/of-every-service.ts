import type { RoadService } from '../for-pages/stages';
import { type CaseEvent, caseEvent } from './case-event';
import { Name, standingChanged, Uuid } from './common';
import { en, zh } from './sentence-words';

/** Where a case stands in this service changed: see {@link standingChanged}. */
export const standingChangedIn = (service: RoadService): CaseEvent<typeof standingChanged> => ({
  schema: standingChanged,
  zh: { name: '办理状态变化', sentence: (data) => zh.standsAs(service, data) },
  en: { name: 'Standing changed', sentence: (data) => en.standsAs(service, data) },
});

/** An event arrived that the stage does not expect; it was recorded and had no effect. */
export const anomalyReported = caseEvent(
  { eventId: Uuid, eventType: Name, stage: Name },
  {
    zh: { name: '待核', sentence: ({ eventType }) => `收到与当前阶段不符的事项（${eventType}），已记录待核` },
    en: {
      name: 'To be checked',
      sentence: ({ eventType }) => `Something came that does not fit the stage (${eventType}); recorded to be checked`,
    },
  },
);
