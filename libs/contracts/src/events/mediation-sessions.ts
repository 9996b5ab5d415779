import { chineseMoment, englishMoment } from '@one-window/time-limits';
import { Type } from '@sinclair/typebox';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { excuses } from '../for-pages/road-codes';
import { caseEvent } from './case-event';
import { codeOf, Text, Uuid } from './common';
import { en } from './sentence-words';

const Absence = Type.Object({
  partyId: Uuid,
  excuse: codeOf(excuses),
  reason: Type.Optional(Type.String({ maxLength: 500, description: 'What was said of it' })),
});

/** Of the session that was to begin then; nothing where the course does not know it. */
const of = {
  zh: (startsAt: string | undefined): string => (startsAt === undefined ? '' : `${chineseMoment(startsAt)}的`),
  en: (startsAt: string | undefined): string => (startsAt === undefined ? '' : ` of ${englishMoment(startsAt)}`),
};

/** Sessions that were arranged and not held: they stay in the record as what became of them. */
export const sessionEvents = {
  'mediation.session-called-off.v1': caseEvent(
    { sessionId: Uuid, reason: Text },
    {
      zh: {
        name: '取消调解',
        sentence: ({ sessionId, reason }, { sessionAt }) => `${of.zh(sessionAt(sessionId))}调解取消：${reason}`,
      },
      en: {
        name: 'Session called off',
        sentence: ({ sessionId, reason }, { sessionAt }) =>
          `The session${of.en(sessionAt(sessionId))} was called off: ${reason}`,
      },
    },
  ),
  /** The new day is told by the session that is arranged with it. */
  'mediation.session-moved.v1': caseEvent(
    { sessionId: Uuid, toSessionId: Uuid, reason: Text },
    {
      zh: {
        name: '调解改期',
        sentence: ({ sessionId, reason }, { sessionAt }) => `${of.zh(sessionAt(sessionId))}调解改期：${reason}`,
      },
      en: {
        name: 'Session moved',
        sentence: ({ sessionId, reason }, { sessionAt }) =>
          `The session${of.en(sessionAt(sessionId))} was moved: ${reason}`,
      },
    },
  ),
  'mediation.session-not-held.v1': caseEvent(
    { sessionId: Uuid, absences: Type.Array(Absence, { minItems: 1 }) },
    {
      zh: {
        name: '当事人未到场',
        sentence: ({ sessionId, absences }, { sides, sessionAt }) =>
          `${of.zh(sessionAt(sessionId))}调解没有开成：${absences
            .map(
              ({ partyId, excuse, reason }) =>
                `${sides([partyId])}未到场（${zhNames.excuses[excuse]}${reason ? `，${reason}` : ''}）`,
            )
            .join('、')}`,
      },
      en: {
        name: 'Parties did not come',
        sentence: ({ sessionId, absences }, { sides, sessionAt }) =>
          `The session${of.en(sessionAt(sessionId))} was not held: ${absences
            .map(
              ({ partyId, excuse, reason }) =>
                `${sides([partyId])} did not come (${en.lower(enNames.excuses[excuse])}${reason ? `: ${reason}` : ''})`,
            )
            .join(', ')}`,
      },
    },
  ),
} as const;
