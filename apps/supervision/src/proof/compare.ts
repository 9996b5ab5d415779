import type { CaseProof, ServiceName } from '@one-window/contracts';
import { placeInTimeline } from './copied-chains';
import type { CopiedEnd } from './copied-case';
import { SEALS_ID } from '../sealing/seals-id';
import { type Found, foundHere, shown } from './finding';

/** Services whose events supervision keeps a copy of; the directory speaks of no case. */
export const copiedServices = [
  'intake',
  'triage',
  'mediation',
  'judicial-confirmation',
  'follow-up',
  'supervision',
] as const satisfies readonly ServiceName[];

export interface Comparison {
  findings: Found[];
  /** Services that have recorded more than has arrived here. */
  behind: { service: ServiceName; from: number; to: number; pending: boolean }[];
}

/**
 * Holds the ends of the copied chains of a case against those of the services. Both must have been read in this order:
 * the copy, then the services; then a copy that is ahead holds what no service recorded, and one that is behind may
 * still be on its way.
 */
export const compared = (
  caseId: string,
  ends: readonly CopiedEnd[],
  proofs: ReadonlyMap<ServiceName, CaseProof>,
): Comparison => {
  const comparison: Comparison = { findings: [], behind: [] };
  // The seals stand in supervision's log alone: a day's root is of what arrived, and no event of a case.
  if (caseId === SEALS_ID) return comparison;
  for (const service of copiedServices) {
    const copy = ends.find((end) => end.service === service);
    const proof = proofs.get(service);
    const [copied, recorded] = [copy?.sequence ?? 0, proof?.sequence ?? 0];
    if (copied < recorded)
      comparison.behind.push({ service, from: copied + 1, to: recorded, pending: proof?.pending ?? false });
    else if (copied > recorded)
      comparison.findings.push(cutOffThere(caseId, service, copied, recorded, copy?.head ?? ''));
    else if (copy && proof && copy.head !== proof.head)
      comparison.findings.push(
        foundHere(
          caseId,
          'copy-differs',
          placeInTimeline(service, copied, 'hash'),
          { stored: copy.head, expected: proof.head },
          copied,
        ),
      );
  }
  return comparison;
};

/** The copy goes on where the service's own log ends. */
const cutOffThere = (caseId: string, service: ServiceName, copied: number, recorded: number, head: string): Found => ({
  caseId,
  service,
  kind: 'event-missing',
  place: `event_log[${recorded + 1}]`,
  stored: '',
  expected: shown(`${service} ${copied}: ${head}`),
  sequence: recorded + 1,
});
