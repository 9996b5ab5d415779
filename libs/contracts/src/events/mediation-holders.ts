import { chineseDay, englishDay } from '@one-window/time-limits';
import { Type } from '@sinclair/typebox';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { returnGrounds, takingBackCauses } from '../for-pages/road-codes';
import { caseEvent } from './case-event';
import { codeOf, Day, OrganisationRef, Text, Uuid } from './common';
import { en } from './sentence-words';

/** Who had a case has it no longer: they gave it back, or the director gave it to another. */
export const holderEvents = {
  'mediation.case-returned.v1': caseEvent(
    {
      offerId: Uuid,
      organisation: OrganisationRef,
      reason: Text,
      suggestedOrganisation: Type.Optional(OrganisationRef),
      ground: Type.Optional(codeOf(returnGrounds)),
    },
    {
      zh: {
        name: '退回',
        sentence: ({ organisation, ground, reason, suggestedOrganisation: other }) =>
          `${organisation.name}退回${ground ? `（${zhNames.returnGrounds[ground]}）` : ''}：${reason}${other ? `（建议转办${other.name}）` : ''}`,
      },
      en: {
        name: 'Returned',
        sentence: ({ organisation, ground, reason, suggestedOrganisation: other }) =>
          `${organisation.name} returned the case${ground ? ` (${en.lower(enNames.returnGrounds[ground])})` : ''}: ${reason}${other ? ` (suggested: ${other.name})` : ''}`,
      },
    },
  ),
  /** The case is triage's again: its holder did nothing in time, or the director took it. */
  'mediation.case-taken-back.v1': caseEvent(
    {
      offerId: Uuid,
      from: OrganisationRef,
      because: codeOf(takingBackCauses),
      reason: Type.Optional(Type.String({ maxLength: 20_000, description: 'In the words of who took it' })),
      dueOn: Type.Optional(Type.String({ format: 'date', description: 'Last day for the first act, where none came' })),
    },
    {
      zh: {
        name: '收回案件',
        sentence: ({ from, because, reason, dueOn }) =>
          `从${from.name}收回（${zhNames.takingBackCauses[because]}${dueOn ? `，期限至${chineseDay(dueOn)}` : ''}），退回分流${reason ? `：${reason}` : ''}`,
      },
      en: {
        name: 'Taken back',
        sentence: ({ from, because, reason, dueOn }) =>
          `Taken back from ${from.name} to triage (${en.lower(enNames.takingBackCauses[because])}${dueOn ? `, due by ${englishDay(dueOn)}` : ''})${reason ? `: ${reason}` : ''}`,
      },
    },
  ),
  /** The director took the case from its holder: it stands offered to another, which claims it within the limit. */
  'mediation.case-reassigned.v1': caseEvent(
    { offerId: Uuid, from: OrganisationRef, organisation: OrganisationRef, reason: Text, claimBy: Day },
    {
      zh: {
        name: '改派',
        sentence: ({ from, organisation, reason, claimBy }) =>
          `从${from.name}收回，改派${organisation.name}，${chineseDay(claimBy)}前签收：${reason}`,
      },
      en: {
        name: 'Reassigned',
        sentence: ({ from, organisation, reason, claimBy }) =>
          `Taken from ${from.name} and offered to ${organisation.name}, to claim by ${englishDay(claimBy)}: ${reason}`,
      },
    },
  ),
} as const;
