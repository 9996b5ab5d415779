import type { AnyRecordedEvent } from '@one-window/contracts';
import { applyEvent, type CaseModel, type CaseState } from './case-model';

/** An event with the version of the case that it made. */
export interface VersionedEvent {
  version: number;
  event: AnyRecordedEvent;
}

/**
 * Rebuilds a case's state from nothing but events: those the service recorded and those it received, each at the
 * version that the log and the inbox name. What comes out must equal the stored state.
 */
export const replay = <State extends CaseState>(
  model: Pick<CaseModel<State>, 'service' | 'initial' | 'evolve' | 'clocks'>,
  caseId: string,
  recorded: readonly VersionedEvent[],
  received: readonly VersionedEvent[],
): State => {
  const steps = [...received.map((step) => ({ ...step, own: 0 })), ...recorded.map((step) => ({ ...step, own: 1 }))];
  // The received event comes first within a version: the recorded ones are its consequences.
  steps.sort((a, b) => a.version - b.version || a.own - b.own || a.event.sequence - b.event.sequence);
  return steps.reduce((state, { event }) => applyEvent(model, state, event), model.initial(caseId));
};
