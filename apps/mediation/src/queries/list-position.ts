import { Problem } from '@one-window/contracts';

/** Where a page ended: what its last case is sorted by, unless by the id alone, and the case itself. */
export interface ListPosition {
  key: string | null;
  caseId: string | null;
}

const form = /^(?:([0-9TZ:.-]{10,24})_)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const cursorAt = (key: string | undefined, caseId: string): string =>
  key === undefined ? caseId : `${key}_${caseId}`;

/** @throws Problem invalid-request for a text that no page of this list gave; `keyed` lists sort by more than the id. */
export const positionOf = (cursor: string | undefined, keyed: boolean): ListPosition => {
  if (cursor === undefined) return { key: null, caseId: null };
  const [, key, caseId] = form.exec(cursor) ?? [];
  if (caseId !== undefined && (key !== undefined) === keyed) return { key: key ?? null, caseId };
  throw new Problem('invalid-request', {
    errors: [{ field: 'cursor', rule: 'cursor', zh: '翻页位置无效', en: 'is not a cursor of this list' }],
  });
};
