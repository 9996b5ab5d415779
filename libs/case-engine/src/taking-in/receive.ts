import { type AnyRecordedEvent, type EventType, type Fact, isOfEarlierRound } from '@one-window/contracts';
import { ImpossibleTransition } from '../errors';
import type { CaseChange, RecordingContext } from '../log/case-change';
import { type CaseModel, type CaseState, inRoundOf } from '../log/case-model';
import { decisionContext } from '../log/command-context';

/** Version of an event that did not change the state: ignored, or reported as an anomaly. */
export const WITHOUT_EFFECT = 0;

/**
 * Lets a case receive one event of another service, as its table says: applies it and records what follows from it,
 * ignores it, as it does news of a round of the case that is over, or reports an anomaly. Returns the version of the case that it made.
 * @throws ImpossibleTransition when the table and the model disagree.
 */
export const receive = <State extends CaseState>(
  model: CaseModel<State>,
  change: CaseChange<State>,
  event: AnyRecordedEvent,
  context: RecordingContext,
): number => {
  if (isOfEarlierRound(change.state, event)) return WITHOUT_EFFECT;
  const before = inRoundOf(model, change.state, event);
  const cell = model.receives[before.stage as State['stage']][event.type];
  if (cell === undefined) throw new ImpossibleTransition(model.service, before.stage, event.type, 'nowhere');
  if (cell === 'ignore') return WITHOUT_EFFECT;
  if (cell === 'anomaly') {
    change.step(context, () => [anomaly(model, event, before.stage)]);
    return WITHOUT_EFFECT;
  }
  const { occurredAt, calendar, actor } = context;
  const deciding = decisionContext(occurredAt, calendar, actor);
  change.step(context, (after) => model.react?.(before, after, event, deciding) ?? [], event);
  if (!(cell as readonly string[]).includes(change.state.stage)) {
    throw new ImpossibleTransition(model.service, before.stage, event.type, change.state.stage);
  }
  return change.version;
};

/** Whether any stage of a model reacts to this type; others are of no interest to it and leave no trace. */
export const concerns = <State extends CaseState>(model: CaseModel<State>, { type }: AnyRecordedEvent): boolean =>
  Object.hasOwn(model.receives['none' as State['stage']] ?? {}, type);

const anomaly = <State extends CaseState>(
  { service }: CaseModel<State>,
  event: AnyRecordedEvent,
  stage: string,
): Fact => {
  const type = `${service}.anomaly-reported.v1` as EventType;
  return { type, data: { eventId: event.id, eventType: event.type, stage } } as Fact;
};
