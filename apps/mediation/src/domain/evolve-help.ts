import type { AnyRecordedEvent, EventData } from '@one-window/contracts';
import { type Help, inTalks, type MediationCase, withoutHelp, withoutHelps } from './case-state';

/** Help is given to one holder, in its talks with the parties. */
export const withHolder = (before: MediationCase, next: MediationCase): MediationCase =>
  inTalks.has(next.stage) && before.holder?.organisationId === next.holder?.organisationId ? next : withoutHelps(next);

/** What an event about help does to the case; nothing where it is about something else. */
export const applyHelp = (state: MediationCase, event: AnyRecordedEvent): MediationCase | undefined => {
  switch (event.type) {
    case 'mediation.help-asked.v1': {
      const { helpId, organisation, reason, task, answerBy } = event.data;
      const asked = { helpId, organisation, reason, task, since: event.occurredAt, answerBy };
      return { ...state, helps: [...(state.helps ?? []), asked] };
    }
    case 'mediation.help-agreed.v1':
      return helping(state, event.data, event.occurredAt);
    case 'mediation.help-refused.v1':
    case 'mediation.help-lapsed.v1':
    case 'mediation.help-ended.v1':
      return withoutHelp(state, event.data.helpId);
    default:
      return undefined;
  }
};

/** It helps from now on, or with others than before. */
const helping = (
  state: MediationCase,
  { helpId, mediators, disclosure }: EventData['mediation.help-agreed.v1'],
  at: string,
): MediationCase => {
  const withThem = (help: Help): Help =>
    help.helpId === helpId ? { ...help, helping: { mediators, disclosure, since: help.helping?.since ?? at } } : help;
  return state.helps ? { ...state, helps: state.helps.map(withThem) } : state;
};
