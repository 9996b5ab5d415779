import { Type } from '@sinclair/typebox';
import { seesWhole } from '../access/sight';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { alertGrounds, callResults, caseFilePapers, notePins, noteReaders } from '../for-pages/road-codes';
import type { RoadService } from '../for-pages/stages';
import { type CaseEvent, caseEvent, confidedEvent, type CourseReader } from './case-event';
import { codeOf, Digest, Name, standingChanged, Text, Uuid } from './common';
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

/**
 * A paper was made that names the parties with what the law wants of them: a look at those fields, and the SHA-256 of the
 * file, by which whoever holds it shows that it is this one.
 */
export const paperMade = caseEvent(
  {
    paper: codeOf(caseFilePapers),
    sessionId: Type.Optional(Type.String({ format: 'uuid', description: 'Which session, of its record' })),
    digest: Digest,
    partyIds: Type.Array(Uuid, { description: 'Who is named in it' }),
    fields: Type.Array(Name, { description: 'Personal fields that stand in it in clear' }),
  },
  {
    zh: {
      name: '制作文书',
      sentence: ({ paper, partyIds, fields }, { sides }) =>
        `制作${zhNames.caseFilePapers[paper]}${fields.length > 0 ? `，载明${sides(partyIds)}的${zh.personalFields(fields)}` : ''}`,
    },
    en: {
      name: 'Paper made',
      sentence: ({ paper, partyIds, fields }, { sides }) =>
        `${enNames.caseFilePapers[paper]} made${fields.length > 0 ? `, with ${en.personalFields(fields)} of ${sides(partyIds)}` : ''}`,
    },
  },
);

/**
 * What is noted beside the steps: no party reads it, and no court reads what others noted (Several Provisions on
 * Specially Invited Mediation art. 22: what was conceded in talks is not held against anybody), and neither does the
 * window of a region, which keeps the register. What stays in the house is read by who answers for the record too.
 */
const readByTheHouse = (
  { visibleTo }: { visibleTo: (typeof noteReaders)[number] },
  { standing, ofTheWriters }: CourseReader,
): boolean =>
  (ofTheWriters && (standing.includes('court-asked') || standing.includes('region-window'))) ||
  (seesWhole(standing, 'notes') &&
    (visibleTo === 'all-who-work-on-it' ||
      ofTheWriters ||
      standing.includes('supervisor') ||
      standing.includes('auditor')));

/** A note of somebody who works on the case, beside its steps. */
export const noteWritten = confidedEvent(
  readByTheHouse,
  {
    text: Text,
    visibleTo: codeOf(noteReaders),
    pin: Type.Optional(codeOf(notePins)),
    alert: Type.Optional(codeOf(alertGrounds, 'Whoever wrote it says that this threatens')),
  },
  {
    zh: {
      name: '备注',
      sentence: ({ text, visibleTo, pin, alert }) =>
        `${pin === 'pin' ? '置顶备注' : '备注'}（${zhNames.noteReaders[visibleTo]}）${alert ? `，提出紧急情况（${zhNames.alertGrounds[alert]}）` : ''}：${text}`,
    },
    en: {
      name: 'Note',
      sentence: ({ text, visibleTo, pin, alert }) =>
        `${pin === 'pin' ? 'Pinned note' : 'Note'} (${en.lower(enNames.noteReaders[visibleTo])})${alert ? `, alerting of this: ${en.lower(enNames.alertGrounds[alert])}` : ''}: ${text}`,
    },
  },
);

/** A party was called, or it was tried. */
export const callLogged = confidedEvent(
  readByTheHouse,
  { partyId: Uuid, result: codeOf(callResults), text: Type.Optional(Text), visibleTo: codeOf(noteReaders) },
  {
    zh: {
      name: '通话记录',
      sentence: ({ partyId, result, text, visibleTo }, { sides }) =>
        `与${sides([partyId])}通话（${zhNames.callResults[result]}，${zhNames.noteReaders[visibleTo]}可见）${text ? `：${text}` : ''}`,
    },
    en: {
      name: 'Call',
      sentence: ({ partyId, result, text, visibleTo }, { sides }) =>
        `Called ${sides([partyId])} (${en.lower(enNames.callResults[result])}; for ${en.lower(enNames.noteReaders[visibleTo])})${text ? `: ${text}` : ''}`,
    },
  },
);
