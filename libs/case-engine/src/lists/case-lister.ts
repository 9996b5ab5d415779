import type { Pool } from 'pg';
import { translateDatabaseError } from '../errors';
import { type CaseListing, COUNTED_TO, type ListedRow, statementsOf } from './case-listing';

export interface PageWanted {
  cursor?: string | undefined;
  limit: number;
  /** Whether the whole list is to be counted, at most to 10,000. */
  count?: boolean | undefined;
}

export interface ListPage<Item> {
  items: Item[];
  /** Cursor of the next page; absent on the last one. */
  next?: string;
  total?: number;
}

/** Two keys are the most that a list is sorted by. */
interface Keyed {
  key0?: string | number;
  key1?: string | number;
}

const statements = new WeakMap<CaseListing, { page: string; count: string }>();
const madeOnce = (listing: CaseListing): { page: string; count: string } => {
  const made = statements.get(listing) ?? statementsOf(listing);
  statements.set(listing, made);
  return made;
};

/** Reads the lists of a service's cases, a page at a time. */
export class CaseLister {
  constructor(private readonly pool: Pool) {}

  /**
   * A page of the list as these values narrow it; `toItem` makes a row what is answered.
   * @throws Problem invalid-request for a cursor that no page of the list gave; unavailable when the database is away.
   */
  async page<Row extends ListedRow, Item>(
    listing: CaseListing<Row>,
    narrowing: readonly unknown[],
    { cursor, limit, count }: PageWanted,
    toItem: (row: Row) => Item,
  ): Promise<ListPage<Item>> {
    const { order, name } = listing;
    const after = order.begin(cursor);
    const made = madeOnce(listing);
    const [rows, counted] = await Promise.all([
      this.read<Row & Keyed>(name && `${name}-page`, made.page, [...narrowing, ...after.keys, after.caseId, limit + 1]),
      count ? this.read<{ total: number }>(name && `${name}-count`, made.count, [...narrowing, COUNTED_TO]) : [],
    ]);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map(({ key0: _, key1: __, ...row }) => toItem(row as unknown as Row)),
      ...(last ? { next: order.cursorAfter(last.caseId, [last.key0 ?? '', last.key1 ?? '']) } : {}),
      ...counted[0],
    };
  }

  private async read<Row extends object>(
    name: string | undefined,
    text: string,
    values: readonly unknown[],
  ): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>({ ...(name ? { name } : {}), text, values: [...values] })).rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
