import { type DatabaseWriter, LONGEST_PROOF_VALUE, type ProofFinding } from '@one-window/contracts';
import { maskFreeText } from '@one-window/privacy';

/** What somebody must have been allowed to do to bring about a finding. */
export type DatabaseAct = 'insert' | 'update' | 'delete';

/** A finding before it is known whose database this is, and who may write there. */
export interface Found extends Omit<ProofFinding, 'caseId' | 'service' | 'writers'> {
  table: 'cases' | 'case_line' | 'event_log' | 'inbox' | 'timer' | 'refolded_version';
  act: DatabaseAct;
}

/** What brings about the same as an act: a row that is gone may have got another key, and so may one that is there too many. */
export const likeActs: Readonly<Record<DatabaseAct, readonly DatabaseAct[]>> = {
  insert: ['insert', 'update'],
  update: ['update'],
  delete: ['delete', 'update'],
};

/** Whether each of the database's two roles may do this to a table, by its grants. */
export type Grants = ReadonlyMap<`${Found['table']} ${DatabaseAct}`, readonly DatabaseWriter[]>;

const asText = (value: unknown): string => {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const cut = (text: string): string => {
  const characters = [...text];
  return characters.length <= LONGEST_PROOF_VALUE ? text : `${characters.slice(0, LONGEST_PROOF_VALUE - 1).join('')}…`;
};

/** A key, hash, instant or number as a finding shows it. */
export const shown = (value: unknown): string => cut(asText(value));

/** What people wrote: numbers of persons are masked; identity fields are ciphertext anyway. */
export const shownMasked = (value: unknown): string => cut(maskFreeText(asText(value)));
