import { Problem } from '@one-window/contracts';

/** Where a page ended: the last case's id and the instant that the list is ordered by, its registration or its next limit. */
export interface ListPosition {
  at: string;
  caseId: string;
}

const form = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const cursorAfter = (at: Date, caseId: string): string => `${at.toISOString()}_${caseId}`;

/** @throws Problem invalid-request when the cursor is none that a page gave. */
export const positionOf = (cursor: string | undefined): ListPosition | undefined => {
  if (cursor === undefined) return undefined;
  const [, at, caseId] = form.exec(cursor) ?? [];
  if (at === undefined || caseId === undefined || Number.isNaN(Date.parse(at))) {
    const zh = '不是上一页返回的值';
    throw new Problem('invalid-request', {
      errors: [{ field: 'cursor', rule: 'cursor', zh, en: 'is not a cursor of a page' }],
    });
  }
  return { at, caseId };
};
