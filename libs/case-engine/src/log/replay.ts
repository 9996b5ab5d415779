import type { AnyRecordedEvent } from '@one-window/contracts';
import { applyEvent, type CaseModel, type CaseState, type FoldingModel } from './case-model';

/** An event with the version of the case that it made. */
export interface VersionedEvent {
  version: number;
  event: AnyRecordedEvent;
}

/** The state of a case after one version of it, and how far its service's log had come. */
export interface ReplayedState<State> {
  version: number;
  /** Sequence of the last event that the service had recorded; 0 before the first. */
  sequence: number;
  state: State;
}

/**
 * Rebuilds a case's states from nothing but events: those the service recorded and those it received, each at the
 * version that the log and the inbox name. One entry for every version; the last one must equal the stored state.
 */
export const replayed = <State extends CaseState>(
  model: FoldingModel<State> & Pick<CaseModel<State>, 'initial'>,
  caseId: string,
  recorded: readonly VersionedEvent[],
  received: readonly VersionedEvent[],
): ReplayedState<State>[] => {
  const steps = [
    ...received.map(({ version, event }) => ({ version, event, own: 0 })),
    ...recorded.map(({ version, event }) => ({ version, event, own: 1 })),
  ];
  // The received event comes first within a version: the recorded ones are its consequences.
  steps.sort((a, b) => a.version - b.version || a.own - b.own || a.event.sequence - b.event.sequence);
  const states: ReplayedState<State>[] = [];
  for (const { version, own, event } of steps) {
    const last = states.at(-1) ?? { version: 0, sequence: 0, state: model.initial(caseId) };
    const sequence = own === 1 ? event.sequence : last.sequence;
    const next = { version, sequence, state: applyEvent(model, last.state, event) };
    if (last.version === version) states.pop();
    states.push(next);
  }
  return states;
};

/** The state that the events of a case add up to; see {@link replayed}. */
export const replay = <State extends CaseState>(
  model: FoldingModel<State> & Pick<CaseModel<State>, 'initial'>,
  caseId: string,
  recorded: readonly VersionedEvent[],
  received: readonly VersionedEvent[],
): State => replayed(model, caseId, recorded, received).at(-1)?.state ?? model.initial(caseId);
