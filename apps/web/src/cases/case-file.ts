import { createContext, use } from 'react';
import type { PartOf } from '../api/case-parts';
import type { CaseOverview } from '../api/supervision';
import type { ActingService, Obligation, Party } from '../api/types';

/** Everything this person may see of one case: end to end, and each service's part. */
export interface CaseFile {
  overview: CaseOverview;
  parts: { [S in keyof PartOf]: PartOf[S] | null };
}

/** Parties as this person may see them: the services' lists carry more than supervision's where they are this person's. */
export const partiesOf = ({ overview, parts }: CaseFile): readonly Party[] => {
  if (overview.parties.length > 0) return overview.parties;
  const { intake, mediation, triage } = parts;
  return intake?.parties ?? mediation?.parties ?? triage?.summary?.parties ?? [];
};

export const partyName = (file: CaseFile, partyId: string): string =>
  partiesOf(file).find((party) => party.partyId === partyId)?.name ?? '';

export const disputeKindOf = ({ overview, parts }: CaseFile): string | undefined =>
  parts.triage?.classification?.disputeKind ?? overview.disputeKind ?? parts.mediation?.disputeKind;

/** The obligations of the agreement in force, as whoever follows them up sees them. */
export const obligationsOf = ({
  parts,
}: CaseFile): readonly (Obligation & { outstandingFen?: number; fulfilled?: boolean })[] =>
  parts['follow-up']?.obligations ?? [];

/** What a service permits on this case now; supervision, which keeps no part of it, says so with the overview. */
export const permittedIn = (
  { overview, parts }: CaseFile,
  service: ActingService,
): { version: number; allowedActions: readonly string[] } | null | undefined =>
  service === 'supervision' ? overview.asked : parts[service];

const CaseFileContext = createContext<CaseFile | undefined>(undefined);
export const CaseFileProvider = CaseFileContext.Provider;

/** The case of the page. */
export const useCaseFile = (): CaseFile => {
  const file = use(CaseFileContext);
  if (!file) throw new Error('outside a case page');
  return file;
};
