import type { CaseProof, ServiceName } from '@one-window/contracts';
import { compared, type Comparison } from './compare';
import { placeInTimeline } from './copied-chains';
import type { CopiedCase, CopiedEnd, CopyDigest } from './copied-case';
import { copyFindings } from './copy-findings';
import { type Found, foundHere } from './finding';
import type { ProvenRow } from './proof-run';

/** Names under which a proof keeps what it said of supervision's copy of a case, and of the seals. */
export const COPY = 'copy';
export const SEALS = 'day_seal';

/** All that was read of one case. */
export interface ReadCase {
  caseId: string;
  digest: CopyDigest;
  ends: readonly CopiedEnd[];
  /** Absent: the digest is the one of the last sealed proof, so the rows were not read. */
  copy: CopiedCase | undefined;
  proofs: ReadonlyMap<ServiceName, CaseProof>;
  /** What the last proof said of the case, by place. */
  known: ReadonlyMap<string, ProvenRow>;
}

export interface Verdict extends Comparison {
  /** Told by the services themselves, with who could have written there. */
  told: CaseProof['findings'];
  /** A service says that something of the case is on its way; what is found meanwhile counts only when it stays. */
  pending: boolean;
  rows: ProvenRow[];
}

/** What is to be said of a case, by everything that was read of it. */
export const verdictOn = ({ caseId, digest, ends, copy, proofs, known }: ReadCase): Verdict => {
  const told = [...proofs.values()].flatMap(({ findings }) => findings);
  const ofCopy = copy ? copyFindings(copy, proofs) : [];
  const { findings, behind } = compared(caseId, ends, proofs);
  return {
    told,
    pending: [...proofs.values()].some(({ pending }) => pending),
    findings: [
      ...ofCopy,
      ...changedSince(caseId, digest, copy, known.get(COPY), ofCopy),
      ...findings,
      ...vanished(caseId, ends, proofs, known),
    ],
    // What the view has read and the copy has lost is on no way any more.
    behind: behind.filter(({ service, from }) => !isLost(ofCopy, placeInTimeline(service, from))),
    rows: [...rowsOf(proofs), ...(digest.arrival === 0 ? [] : [rowOfCopy(digest)])],
  };
};

const isLost = (found: readonly Found[], place: string): boolean =>
  found.some((one) => one.kind === 'copy-missing' && one.place === place);

/** What was proven once and is neither in its service nor in the copy. */
const vanished = (
  caseId: string,
  ends: readonly CopiedEnd[],
  proofs: ReadonlyMap<ServiceName, CaseProof>,
  known: ReadonlyMap<string, ProvenRow>,
): Found[] =>
  [...known.values()].flatMap((row): Found[] => {
    const { service, sequence, digest } = row;
    if (service === SEALS) return [];
    const expected = `${sequence}: ${digest}`;
    if (service === COPY)
      return ends.length > 0 || proofs.size > 0 ? [] : [foundHere(caseId, 'copy-missing', 'timeline', { expected })];
    const isThere = proofs.has(service as ServiceName) || ends.some((end) => end.service === service);
    if (isThere || sequence === 0) return [];
    return [{ ...foundHere(caseId, 'event-missing', 'event_log', { expected }), service: service as ServiceName }];
  });

const rowsOf = (proofs: ReadonlyMap<ServiceName, CaseProof>): ProvenRow[] =>
  [...proofs].map(([service, { caseId, sequence, version, digest, recorded }]) => ({
    service,
    caseId,
    sequence,
    version,
    digest,
    recorded,
  }));

const rowOfCopy = ({ caseId, arrival: sequence, version, digest, lines: recorded }: CopyDigest): ProvenRow => ({
  service: COPY,
  caseId,
  sequence,
  version,
  digest,
  recorded,
});

/**
 * What no rule can derive and what yet never changes: at which arrival an event came, and of a view to which nothing has
 * come since, its version.
 */
const changedSince = (
  caseId: string,
  digest: CopyDigest,
  copy: CopiedCase | undefined,
  known: ProvenRow | undefined,
  found: readonly Found[],
): Found[] => {
  if (!known || !copy) return [];
  const changed: Found[] = [];
  const isTold = found.some(({ place }) => place.startsWith('timeline[') || place.startsWith('inbox['));
  if (digest.recorded !== known.recorded && !isTold) {
    const values = { stored: digest.recorded, expected: known.recorded };
    changed.push(foundHere(caseId, 'changed-since-proven', 'timeline.arrival', values));
  }
  const since = copy.events.filter(({ arrival }) => arrival > known.sequence).length;
  const isPossible =
    since === 0
      ? digest.version === known.version
      : digest.version > known.version && digest.version <= known.version + since;
  if (!isPossible && copy.view) {
    const expected = since === 0 ? known.version : `${known.version + 1}–${known.version + since}`;
    changed.push(foundHere(caseId, 'changed-since-proven', 'case_view.version', { stored: digest.version, expected }));
  }
  return changed;
};
