import { CaseChange, type CaseModel, type CaseState, lastDayPassed } from '@one-window/case-engine';
import { type AnyRecordedEvent, type Fact, type RunningClock, systemActor, violationsOf } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { GENESIS } from '@one-window/proof';
import { defaultCalendar } from '@one-window/time-limits';
import { decidedAt } from './decided-at';

const changeOf = <State extends CaseState, Command extends string, Received extends string>(
  model: CaseModel<State, Command, Received>,
  state: State,
) => new CaseChange<State>(model, { id: newId(), version: 1, sequence: 1, head: GENESIS, state });

const contextAt = (service: string, now: string) => ({
  actor: systemActor(service),
  occurredAt: now,
  recordedAt: now,
  calendar: defaultCalendar,
  correlation: { correlationId: newId(), causationId: newId() },
});

/** A case after one step of the engine in memory: facts recorded at `now`, with what the engine records beside them. */
export const afterFacts = <State extends CaseState, Command extends string, Received extends string>(
  model: CaseModel<State, Command, Received>,
  state: State,
  facts: readonly Fact[],
  now: string,
): State => {
  for (const { type, data } of facts) {
    const violations = violationsOf(type, data);
    if (violations.length > 0) throw new Error(`${type}: ${violations.join('; ')}`);
  }
  const change = changeOf(model, state);
  change.step(contextAt(model.service, now), () => facts);
  return change.state;
};

/** A case after it received an event of another service, without what its model would answer. */
export const afterReceived = <State extends CaseState, Command extends string, Received extends string>(
  model: CaseModel<State, Command, Received>,
  state: State,
  event: AnyRecordedEvent,
): State => {
  const change = changeOf(model, state);
  change.step(contextAt(model.service, event.occurredAt), () => [], event);
  return change.state;
};

/** What follows when the last day of a running clock has passed at `now`. */
export const factsAfter = <State extends CaseState, Command extends string, Received extends string>(
  model: CaseModel<State, Command, Received>,
  state: State,
  clock: RunningClock,
  now: string,
): Fact[] => lastDayPassed(model as unknown as CaseModel<State>, state, clock, decidedAt(now));
