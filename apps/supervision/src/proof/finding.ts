import { LONGEST_PROOF_VALUE, type ProofFinding, type ProofFindingKind } from '@one-window/contracts';
import { maskFreeText } from '@one-window/privacy';

/** A finding before it is known who could have written there. */
export type Found = Omit<ProofFinding, 'writers'>;

/** A hash or an id: digits in it are no number of anybody, and both values have to be read to the last one. */
const isKey = (text: string): boolean => /^[0-9a-f]{64}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/**
 * A value as a finding shows it: text as it is, anything else as JSON; nothing for what is not there. Numbers of persons
 * are masked.
 */
export const shown = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const characters = [...(isKey(text) ? text : maskFreeText(text))];
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
