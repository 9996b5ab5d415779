import { Type } from '@sinclair/typebox';
import { seesWhole } from '../access/sight';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import type { Relation } from '../for-pages/relation-kinds';
import { commentReaders, settledMatters } from '../for-pages/road-codes';
import { confidedEvent, type CourseReader } from './case-event';
import { codeOf, Text } from './common';
import { en } from './sentence-words';

/** Who answers for the record, and so knows which cases were drawn to be examined. */
export const readsDraws = (standing: readonly Relation[]): boolean =>
  standing.includes('supervisor') || standing.includes('auditor');
const answersForTheRecord = ({ standing }: CourseReader): boolean => readsDraws(standing);

/** What is proposed to the triage desk stays between it and supervision. */
export const readsProposal = (standing: readonly Relation[]): boolean =>
  standing.some((relation) => relation === 'triage' || relation === 'supervisor' || relation === 'auditor');
const ofProposal = (_: unknown, { standing }: CourseReader): boolean => readsProposal(standing);

/** What a supervisor says of a case without asking its holder for anything. No party and no court reads any of it. */
export const supervisionRemarkEvents = {
  'supervision.comment-written.v1': confidedEvent(
    ({ visibleTo }, reader) =>
      answersForTheRecord(reader) || (visibleTo === 'all-who-work-on-it' && seesWhole(reader.standing, 'notes')),
    { text: Text, visibleTo: codeOf(commentReaders) },
    {
      zh: { name: '批注', sentence: ({ text, visibleTo }) => `批注（${zhNames.commentReaders[visibleTo]}）：${text}` },
      en: {
        name: 'Comment',
        sentence: ({ text, visibleTo }) => `Comment (${en.lower(enNames.commentReaders[visibleTo])}): ${text}`,
      },
    },
  ),
  /** Up to so many returns or anomalies were looked into: the case asks for attention again with the next one. */
  'supervision.matter-settled.v1': confidedEvent(
    (_, { standing }) => seesWhole(standing, 'notes'),
    { matter: codeOf(settledMatters), count: Type.Integer({ minimum: 1 }), reason: Text },
    {
      zh: {
        name: '核查销号',
        sentence: ({ matter, count, reason }) =>
          `核查${zhNames.settledMatters[matter]}（共 ${count} 次），不再列入：${reason}`,
      },
      en: {
        name: 'Looked into and settled',
        sentence: ({ matter, count, reason }) =>
          `Looked into ${en.lower(enNames.settledMatters[matter])} (${count} in all), settled: ${reason}`,
      },
    },
  ),
  'supervision.reassignment-proposed.v1': confidedEvent(
    ofProposal,
    { reason: Text },
    {
      zh: { name: '建议改派', sentence: ({ reason }) => `建议分流岗改派：${reason}` },
      en: { name: 'Reassignment proposed', sentence: ({ reason }) => `Proposed another organisation: ${reason}` },
    },
  ),
  'supervision.proposal-answered.v1': confidedEvent(
    ofProposal,
    { agreed: Type.Boolean(), text: Text },
    {
      zh: {
        name: '答复改派建议',
        sentence: ({ agreed, text }) => `${agreed ? '同意' : '不采纳'}改派建议：${text}`,
      },
      en: {
        name: 'Proposal answered',
        sentence: ({ agreed, text }) => `${agreed ? 'Agreed to' : 'Did not follow'} the proposal: ${text}`,
      },
    },
  ),
} as const;
