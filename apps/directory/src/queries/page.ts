import { FromDigits, TextField, WholeNumberField } from '@one-window/platform';

/** One page of a list; `next` is the cursor of the page after it, null at the end. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** Parameters of every paged list. */
export class PageRequest {
  @TextField({ max: 200, optional: true, description: '`next` of the page before' }) cursor?: string;

  @FromDigits()
  @WholeNumberField({ min: 1, max: 100, optional: true, description: 'Default 20' })
  limit?: number;
}

export const DEFAULT_LIMIT = 20;

/** Cuts a list that was asked for one item more than the page holds. */
export const pageOf = <Item>(found: readonly Item[], limit: number, cursorOf: (item: Item) => string): Page<Item> => {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last !== undefined ? cursorOf(last) : null };
};
