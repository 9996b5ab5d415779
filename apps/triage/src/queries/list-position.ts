import { Problem } from '@one-window/contracts';

/** Where a page of the list by urgency ended. */
export type RankPosition = [workRank: number, arrivedAt: string, id: string];
/** Where a page of the list by day ended. */
export type DuePosition = [dueOn: string, id: string];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const instantForm = /^[0-9T:.Z-]{20,30}$/;
const dayForm = /^\d{4}-\d{2}-\d{2}$/;

const isText = (value: unknown, form: RegExp): boolean => typeof value === 'string' && form.test(value);

const isRankPosition = (value: unknown): value is RankPosition => {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [workRank, arrivedAt, id] = value as unknown[];
  const ranked = Number.isInteger(workRank) && Number(workRank) >= 0 && Number(workRank) < 100;
  return ranked && isText(arrivedAt, instantForm) && isText(id, uuid);
};

const isDuePosition = (value: unknown): value is DuePosition =>
  Array.isArray(value) && value.length === 2 && isText(value[0], dayForm) && isText(value[1], uuid);

export const cursorOf = (position: RankPosition | DuePosition): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

const read = <P>(cursor: string, is: (value: unknown) => value is P): P => {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (is(position)) return position;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Problem('invalid-request', {
    errors: [{ field: 'cursor', rule: 'cursor', zh: '翻页位置无效', en: 'is not a cursor of this list' }],
  });
};

/** @throws Problem invalid-request for a cursor that no page of that list gave. */
export const rankPositionOf = (cursor: string): RankPosition => read(cursor, isRankPosition);
/** @throws Problem invalid-request for a cursor that no page of that list gave. */
export const duePositionOf = (cursor: string): DuePosition => read(cursor, isDuePosition);
