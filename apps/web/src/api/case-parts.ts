import type { Got } from './answers';
import { getIfMine } from './http';
import type { RoadService } from './types';

type FileOf<S extends RoadService> = Got<`/api/${S}/cases/{caseId}`>;
/** What every file has that is more than the number of a case that is no longer theirs. */
type Head = 'stage' | 'stageName' | 'version';
type Whole<File> = File & { [Part in Head & keyof File]-?: NonNullable<File[Part]> };

/** Each service's part of a case, as this person may see it. */
export type PartOf = { [S in RoadService]: Whole<FileOf<S>> };
export type IntakePart = PartOf['intake'];
/** Triage's file; an organisation with an offer gets the summary only. */
export type TriagePart = PartOf['triage'];
/** The mediation organisation's file: all of it, or only the offer. */
export type MediationPart = PartOf['mediation'];
export type ConfirmationPart = PartOf['judicial-confirmation'];
export type FollowUpPart = PartOf['follow-up'];
/** What every service's view of a case begins with. */
export type CasePart = Pick<PartOf[RoadService], 'caseId' | Head | 'position' | 'allowedActions' | 'next'>;

export type RankedKind = NonNullable<TriagePart['advice']>['ranked'][number];
export type Session = NonNullable<MediationPart['sessions']>[number];
export type Agreement = NonNullable<MediationPart['agreement']>;
/** The agreement as whichever service shows it; mediation's carries the signatures. */
export type ShownAgreement = Pick<Agreement, 'version' | 'form' | 'content' | 'obligations'> & Partial<Agreement>;
export type Signer = Agreement['nextSigners'][number];
export type Application = NonNullable<ConfirmationPart['application']>;
export type TrackedObligation = NonNullable<FollowUpPart['obligations']>[number];

const isWhole = <S extends RoadService>(file: FileOf<S>): file is PartOf[S] => 'stage' in (file as object);

/** A service's part; null when it is not this person's, or not any more, or the case has not come there. */
export const casePart = async <S extends RoadService>(
  service: S,
  caseId: string,
  signal?: AbortSignal,
): Promise<PartOf[S] | null> => {
  const file = await getIfMine(`/api/${service}/cases/{caseId}`, { at: { caseId }, signal } as never);
  return file !== null && isWhole<S>(file) ? file : null;
};
