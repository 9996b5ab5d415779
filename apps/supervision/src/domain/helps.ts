import type { AnyRecordedEvent, EventType } from '@one-window/contracts';
import type { HelpReading, MediationReading } from './case-reading';
import { isInTalks } from './standing';

/** After which whoever helped its holder helps no longer. */
const otherHolder: ReadonlySet<EventType> = new Set([
  'mediation.case-claimed.v1',
  'mediation.case-returned.v1',
  'mediation.case-taken-back.v1',
  'mediation.case-reassigned.v1',
  'mediation.case-transferred.v1',
] satisfies EventType[]);

/** Who helps the holder or is asked to, after one event more: it ends with the talks, and with the holder. */
export const helpsAfter = (
  before: MediationReading | undefined,
  event: AnyRecordedEvent,
): Pick<MediationReading, 'helps'> => {
  const { standing } = event.data;
  const over = standing && !isInTalks(standing.stage as MediationReading['stage']);
  if (over || otherHolder.has(event.type)) return before?.helps ? { helps: undefined } : {};
  const helps = saidOfHelp(before?.helps ?? [], event);
  return helps ? { helps: helps.length > 0 ? helps : undefined } : {};
};

const saidOfHelp = (helps: HelpReading[], event: AnyRecordedEvent): HelpReading[] | undefined => {
  switch (event.type) {
    case 'mediation.help-asked.v1': {
      const { helpId, organisation } = event.data;
      return [...helps, { helpId, organisation }];
    }
    case 'mediation.help-agreed.v1': {
      const { helpId, mediators } = event.data;
      const mediatorIds = mediators.map(({ mediatorId }) => mediatorId);
      return helps.map((help) => (help.helpId === helpId ? { ...help, mediatorIds } : help));
    }
    case 'mediation.help-refused.v1':
    case 'mediation.help-lapsed.v1':
    case 'mediation.help-ended.v1':
      return helps.filter(({ helpId }) => helpId !== event.data.helpId);
    default:
      return undefined;
  }
};
