import { LONGEST_PROOF_VALUE, type ProofFinding, type ProofFindingKind } from '@one-window/contracts';
import { maskFreeText } from '@one-window/privacy';

/** A finding before it is known who could have written there. */
export type Found = Omit<ProofFinding, 'writers'>;

/**
 * A value as a finding shows it: text as it is, anything else as JSON; nothing for what is not there. Numbers of persons
 * are masked.
 */
export const shown = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  const characters = [...maskFreeText(typeof value === 'string' ? value : JSON.stringify(value))];
  return characters.length <= LONGEST_PROOF_VALUE
    ? characters.join('')
    : `${characters.slice(0, LONGEST_PROOF_VALUE - 1).join('')}…`;
};

/** A finding in supervision's own database. */
export const foundHere = (
  caseId: string,
  kind: ProofFindingKind,
  place: string,
  values: { stored?: unknown; expected?: unknown },
  sequence?: number,
): Found => ({
  caseId,
  service: 'supervision',
  place,
  kind,
  stored: shown(values.stored),
  expected: shown(values.expected),
  ...(sequence === undefined ? {} : { sequence }),
});

/** The table in which a finding stands: what its place begins with. */
export const tableOf = (place: string): string => /^[a-z_]+/.exec(place)?.[0] ?? '';
