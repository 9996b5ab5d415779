import {
  type AnyRecordedEvent,
  type EventTable,
  type EventType,
  type Received,
  serviceOf,
} from '@one-window/contracts';
import type { CaseModel, CaseState } from '../log/case-model';

/**
 * What a model takes of what its service takes in: the services it listens to, the table, whose columns stand in the order
 * of the declarations, and the fold of its own events and of theirs.
 */
export const takingIn = <State extends CaseState, Types extends Received<State>>(
  stages: readonly State['stage'][],
  received: Types,
  evolve: (state: State, event: AnyRecordedEvent) => State,
): Pick<CaseModel<State, string, keyof Types & EventType>, 'listensTo' | 'receives' | 'evolve'> => {
  const types = Object.keys(received) as (keyof Types & EventType)[];
  const apply = new Map<string, (state: State, event: never) => State>();
  for (const type of types) {
    const declared = received[type];
    if (declared) apply.set(type, declared.apply);
  }
  const row = (stage: State['stage']) => Object.fromEntries(types.map((type) => [type, received[type]?.leads[stage]]));
  return {
    listensTo: [...new Set(types.map(serviceOf))],
    receives: Object.fromEntries(stages.map((stage) => [stage, row(stage)])) as EventTable<
      State['stage'],
      keyof Types & EventType
    >,
    evolve: (state, event) => (apply.get(event.type) ?? evolve)(state, event as never),
  };
};
