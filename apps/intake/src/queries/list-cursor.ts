import { Problem } from '@one-window/contracts';

/** Where a page ended: what its last case is sorted by, and the case itself. */
export interface ListPosition {
  /** Absent in the list that is sorted by the case's id alone. */
  key?: string;
  caseId: string;
}

const form = /^(?:([0-9TZ:.-]{10,24})_)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const cursorAt = ({ key, caseId }: ListPosition): string => (key === undefined ? caseId : `${key}_${caseId}`);

/** @throws Problem invalid-request for a text that no page of this list gave; `keyed` lists sort by more than the id. */
export const positionOf = (cursor: string, keyed: boolean): ListPosition => {
  const [, key, caseId] = form.exec(cursor) ?? [];
  if (caseId !== undefined && (key !== undefined) === keyed) return key === undefined ? { caseId } : { key, caseId };
  throw new Problem('invalid-request', {
    errors: [{ field: 'cursor', rule: 'cursor', zh: '翻页位置无效', en: 'is not a cursor of this list' }],
  });
};
