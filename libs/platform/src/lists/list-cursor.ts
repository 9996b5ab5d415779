import { invalidField } from '../http/field-error';

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

/**
 * @throws Problem invalid-request for a text that no page of this list gave; `keyed` lists sort by more than the id,
 * those by `instant` by a point in time.
 */
export const positionOf = (cursor: string | undefined, keyed: boolean | 'instant'): ListPosition => {
  if (cursor === undefined) return { key: null, caseId: null };
  const [, key, caseId] = form.exec(cursor) ?? [];
  const isKeyed = key !== undefined && (keyed === 'instant' ? isInstant(key) : exists(key));
  if (caseId !== undefined && (keyed ? isKeyed : key === undefined)) return { key: key ?? null, caseId };
  throw invalidField('cursor', 'cursor', '翻页位置无效', 'is not a cursor of this list');
};

/** Date.parse takes 30 February for 2 March; no list has a case under such a day. */
const exists = (key: string): boolean => {
  const day = key.slice(0, 10);
  const parsed = new Date(key);
  return !Number.isNaN(parsed.getTime()) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
};

/** PostgreSQL knows no year 0, under which only days stand that are not kept. */
const isInstant = (key: string): boolean => key.length > 10 && !key.startsWith('0000') && exists(key);
