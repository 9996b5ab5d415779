import { Type } from '@sinclair/typebox';
import { caseEvent } from './case-event';
import { MediatorRef, Name, Text, Uuid } from './common';
import { en, zh } from './sentence-words';

/** Who mediates a case, as appointed and as ended. */
export const mediatorEvents = {
  'mediation.mediator-appointed.v1': caseEvent(
    {
      mediators: Type.Array(MediatorRef, { minItems: 1 }),
      disclosure: Type.Object({
        ties: Type.Array(Text, { description: 'Disclosed ties to a party; empty: none' }),
        consentedBy: Type.Array(Uuid, { description: 'Parties who agree in spite of the ties' }),
      }),
    },
    {
      zh: { name: '指派调解员', sentence: ({ mediators }) => `指派调解员：${zh.names(mediators)}` },
      en: { name: 'Mediators appointed', sentence: ({ mediators }) => `Mediators appointed: ${en.names(mediators)}` },
    },
  ),
  'mediation.mediator-left.v1': caseEvent(
    {
      left: Type.Object({ mediatorId: Uuid, name: Name }),
      mediators: Type.Array(MediatorRef, { description: 'Who goes on mediating; empty: nobody is left' }),
      reason: Text,
    },
    {
      zh: {
        name: '调解员离任',
        sentence: ({ left, mediators, reason }) =>
          `调解员${left.name}离任（${reason}）${mediators.some(({ presiding }) => presiding) ? '' : '，须另行指派主持的调解员'}`,
      },
      en: {
        name: 'Mediator left',
        sentence: ({ left, mediators, reason }) =>
          `${left.name} no longer mediates (${reason})${mediators.some(({ presiding }) => presiding) ? '' : '; another has to be appointed to preside'}`,
      },
    },
  ),
} as const;
