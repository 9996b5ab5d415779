import type { FollowUpPart } from '../api/case-parts';
import type { CaseFile } from './case-file';

/** Something entered about performance that still counts and can be reversed. */
export interface LedgerEntry {
  entryId: string;
  kind: 'performance' | 'default' | 'discharge' | 'succession';
  /** Shanghai civil date. */
  on: string;
  /** In fen. */
  amountFen?: number | undefined;
  text: string;
}

type Tracked = FollowUpPart['obligations'][number];

const ofObligation = ({ description, evidence = [], discharges = [], defaults = [] }: Tracked): LedgerEntry[] => [
  ...evidence.flatMap(({ entryId, performedOn, amountFen, text, reversed }) =>
    entryId === undefined || reversed
      ? []
      : [{ entryId, kind: 'performance' as const, on: performedOn, amountFen, text: `${description} ${text}` }],
  ),
  ...discharges.flatMap(({ entryId, dischargedOn, amountFen, text, reversed }) =>
    reversed
      ? []
      : [{ entryId, kind: 'discharge' as const, on: dischargedOn, amountFen, text: `${description} ${text}` }],
  ),
  ...defaults.flatMap(({ entryId, recordedOn, reason, ended }) =>
    ended ? [] : [{ entryId, kind: 'default' as const, on: recordedOn, text: `${description} ${reason}` }],
  ),
];

/** All of them, as follow-up tells. */
export const ledgerEntriesOf = ({ parts }: CaseFile): LedgerEntry[] => {
  const { obligations = [], successions = [] } = parts['follow-up'] ?? {};
  return [
    ...obligations.flatMap(ofObligation),
    ...successions.flatMap(({ entryId, name, succeededOn, reversed }) =>
      reversed ? [] : [{ entryId, kind: 'succession' as const, on: succeededOn, text: name }],
    ),
  ];
};
