import { Problem } from '@one-window/contracts';

/** Where a page of a list of cases ended; null is the beginning of the list. Both are values for a statement. */
export interface ListPosition {
  /** What its last case is sorted by: a civil date or an instant in UTC. Null too where a list is sorted by the id alone. */
  key: string | null;
  caseId: string | null;
}

const form =
  /^(?:(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z)?)_)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The cursor of the page that follows this case; `key` unless the list is sorted by the id alone. */
export const cursorAfter = (caseId: string, key?: string): string => (key === undefined ? caseId : `${key}_${caseId}`);

/** @throws Problem invalid-request for a text that no page of this list gave; `keyed` lists sort by more than the id. */
export const positionOf = (cursor: string | undefined, keyed: boolean): ListPosition => {
  if (cursor === undefined) return { key: null, caseId: null };
  const [, key, caseId] = form.exec(cursor) ?? [];
  const isKeyed = key !== undefined && !Number.isNaN(Date.parse(key));
  if (caseId !== undefined && (keyed ? isKeyed : key === undefined)) return { key: key ?? null, caseId };
  throw new Problem('invalid-request', {
    errors: [{ field: 'cursor', rule: 'cursor', zh: '翻页位置无效', en: 'is not a cursor of this list' }],
  });
};
