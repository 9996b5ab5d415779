import { isOfOld } from '@one-window/contracts';
import { chainFindings, missing, placeInTimeline, type ProvenChain } from './copied-chains';
import type { CopiedCase } from './copied-case';
import type { Found } from './finding';
import { keptFindings } from './kept-rows';

/**
 * Everything that is wrong with what supervision keeps of a case. `proven`: what each service says of its own
 * chain, where that is known. Views are folded only from events that are as they were recorded: of others nobody could say which of
 * the two is right.
 */
export const copyFindings = (copied: CopiedCase, proven: ReadonlyMap<string, ProvenChain> = new Map()): Found[] => {
  const found = [...chainFindings(copied, proven), ...cutOff(copied, proven)];
  if (found.some((one) => !isOfOld(one) && one.place.startsWith('timeline['))) return found;
  const inCapitals = new Set(found.filter(isOfOld).map(({ place }) => place));
  const anomalies = copied.events
    .map(({ event }) => event)
    .filter(({ service, sequence }) => inCapitals.has(placeInTimeline(service, sequence)));
  return [...found, ...keptFindings(copied, new Set(anomalies.map(({ id }) => id)))];
};

/** Events that the view has read, that their service has, and that are no longer in the copy. */
const cutOff = ({ caseId, events, view }: CopiedCase, proven: ReadonlyMap<string, ProvenChain>): Found[] => {
  const state = view?.state as { readings?: Record<string, { sequence?: number } | undefined> } | null | undefined;
  return Object.entries(state?.readings ?? {}).flatMap(([service, reading]) => {
    const last = events.reduce(
      (most, { event }) => (event.service === service ? Math.max(most, event.sequence) : most),
      0,
    );
    const read = Math.min(reading?.sequence ?? 0, proven.get(service)?.sequence ?? 0);
    return read > last ? missing(caseId, service as Parameters<typeof missing>[1], last + 1, read) : [];
  });
};
