import type { CaseProof, ServiceName } from '@one-window/contracts';
import { openPool } from '@one-window/persistence';
import { endBatch, isBuilt, othersFirst, proofBatch, proofThreads } from '@one-window/prover';
import { COPY, type ReadCase, type Verdict, verdictOn } from './case-verdict';
import type { ProvenChains } from './copied-lines';
import { CopyReader } from './copy-reader';
import type { ProvenRow } from './proof-run';

export type Proofs = Map<string, Map<ServiceName, CaseProof>>;

/** Cases whose copies are looked at. */
export interface CopyPage {
  caseIds: readonly string[];
  /** What the last proof said of them, by place. */
  known: ReadonlyMap<string, ReadonlyMap<string, ProvenRow>>;
  /** Where the digest is the known one the copy need not be read. */
  isSealed: boolean;
}

/** What their services have just proven of them. */
export interface ProvenCopyPage extends CopyPage {
  proofs: Proofs;
  /** Name of the page under which the services were asked. */
  batch: string;
}

export interface CopyVerdicts {
  verdicts(page: ProvenCopyPage): Promise<Map<string, Verdict>>;
}

export const readCopies = async (reader: CopyReader, { caseIds, known, isSealed }: CopyPage, proven?: ProvenChains) => {
  const wanted = caseIds.map((caseId) => {
    const arrival = known.get(caseId)?.get(COPY)?.sequence;
    return { caseId, ...(arrival === undefined ? {} : { arrival }) };
  });
  const digests = [...known].flatMap(([caseId, of]) => {
    const copy = isSealed ? of.get(COPY) : undefined;
    return copy ? [[caseId, copy.digest] as const] : [];
  });
  return await reader.read(wanted, proven, new Map(digests));
};

export const verdictsOf = async (
  { digests, ends, copies }: Awaited<ReturnType<CopyReader['read']>>,
  { proofs, known }: Pick<ProvenCopyPage, 'proofs' | 'known'>,
): Promise<Map<string, Verdict>> => {
  const verdicts = new Map<string, Verdict>();
  for (const digest of digests) {
    const { caseId } = digest;
    const read: ReadCase = {
      caseId,
      digest,
      ends: ends.get(caseId) ?? [],
      copy: copies.get(caseId),
      proofs: proofs.get(caseId) ?? new Map(),
      known: known.get(caseId) ?? new Map(),
    };
    verdicts.set(caseId, verdictOn(read));
    await othersFirst();
  }
  return verdicts;
};

const verdictsBy =
  (reader: CopyReader): CopyVerdicts['verdicts'] =>
  async (page) => {
    const batch = proofBatch(page.batch);
    try {
      const read = await readCopies(reader, page, (service, caseId, bytes) => batch.chain(service, caseId, bytes));
      return await verdictsOf(read, page);
    } finally {
      endBatch(page.batch);
    }
  };

/** In the thread: looks at pages of copies. */
export const begin = ({ connection }: { connection: string }) =>
  verdictsBy(new CopyReader(openPool(connection, { service: 'supervision (proof)', max: 1 })));

/** In the thread of this process; from the sources, where there is none, here. */
export const copyVerdicts = (reader: CopyReader, connection: string | undefined): CopyVerdicts => {
  if (connection === undefined || !isBuilt(__filename)) return { verdicts: verdictsBy(reader) };
  const work = { module: __filename, settings: { connection } };
  return { verdicts: (page) => proofThreads.ask(work, page, page.batch) };
};
