import { Problem } from '@one-window/contracts';

/** Where a page of the list by urgency ended. */
export type RankPosition = [workRank: number, arrivedAt: string, id: string];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const instantForm = /^[0-9T:.Z-]{20,30}$/;

const isText = (value: unknown, form: RegExp): boolean => typeof value === 'string' && form.test(value);

const isRankPosition = (value: unknown): value is RankPosition => {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [workRank, arrivedAt, id] = value as unknown[];
  const ranked = Number.isInteger(workRank) && Number(workRank) >= 0 && Number(workRank) < 100;
  return ranked && isText(arrivedAt, instantForm) && isText(id, uuid);
};

export const rankCursorAfter = (position: RankPosition): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** @throws Problem invalid-request for a cursor that no page of the list gave. */
export const rankPositionOf = (cursor: string): RankPosition => {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (isRankPosition(position)) return position;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Problem('invalid-request', {
    errors: [{ field: 'cursor', rule: 'cursor', zh: '翻页位置无效', en: 'is not a cursor of this list' }],
  });
};
