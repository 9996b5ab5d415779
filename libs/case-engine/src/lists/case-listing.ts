import { cursorAfter, positionOf } from '@one-window/platform';

/** Counting ends here: beyond it people want to know that it is too many, not how many. */
export const COUNTED_TO = 10_000;

/** What a list is sorted by before the case's id: expressions over the line `l`, and how their values come back. */
interface Key {
  sql: string;
  type: 'text' | 'smallint';
}

/** An order of a list, and the cursors of its pages. A page begins after these values of the keys, and after this id. */
export interface ListOrder {
  keys: readonly Key[];
  descending?: true;
  /** @throws Problem invalid-request for a cursor that no page of the list gave. */
  begin(cursor: string | undefined): { keys: readonly (string | number | null)[]; caseId: string | null };
  cursorAfter(caseId: string, keys: readonly (string | number)[]): string;
}

/** By the id alone; ids begin with when they were made. */
export const byId = (direction?: 'descending'): ListOrder => ({
  keys: [],
  ...(direction ? { descending: true } : {}),
  begin: (cursor) => ({ keys: [], caseId: positionOf(cursor, false).caseId }),
  cursorAfter: (caseId) => cursorAfter(caseId),
});

/** By a day or an instant, an expression over the line. */
export const byDate = (sql: string, direction?: 'descending'): ListOrder => ({
  keys: [{ sql, type: 'text' }],
  ...(direction ? { descending: true } : {}),
  begin: (cursor) => {
    const { key, caseId } = positionOf(cursor, true);
    return { keys: [key], caseId };
  },
  cursorAfter: (caseId, [key]) => cursorAfter(caseId, String(key)),
});

/** What a row of every list begins with. */
export interface ListedRow {
  caseId: string;
  version: string;
}

declare const listed: unique symbol;

/** A list of a service's cases: data, out of which {@link statementsOf} makes SQL. `Row`: what its columns hold. */
export interface CaseListing<Row extends ListedRow = ListedRow> {
  readonly [listed]?: Row;
  /** Under which both statements are prepared. Absent: planned with their values, as who asks decides which index answers. */
  name?: string;
  /** Columns of the line by their names in a row, beside `caseId`, `stage` and `version`. */
  columns: Readonly<Record<string, string>>;
  /** Which lines `l`, narrowed by $1 to $n. */
  where: string;
  /** How many values narrow it: n. */
  narrowedBy: number;
  order: ListOrder;
  /** The lines are few and found by their own index: a limit must not send the planner through every line in order. */
  foundFirst?: true;
}

/** Whether the line is in one of these stages, or with `not in` none of them. */
export const stageIs = (word: 'in' | 'not in', stages: readonly string[]): string =>
  `l.stage ${word} (${stages.map((stage) => `'${stage}'`).join(', ')})`;

/** What the page begins after, in these names of the keys; its values come after those that narrow. */
const beginsAfter = ({ narrowedBy, order: { keys, descending } }: CaseListing, names: readonly string[]): string => {
  const places = keys.map(({ type }, index) => {
    const place = `$${narrowedBy + 1 + index}::${type}`;
    return type === 'text' ? `${place} collate "C"` : place;
  });
  const id = `$${narrowedBy + keys.length + 1}::uuid`;
  return `(${id} is null or (${[...names, 'l.id'].join(', ')}) ${descending ? '<' : '>'} (${[...places, id].join(', ')}))`;
};

/** The page of a list and its count. The rows are found among the lines; their versions are read of these alone. */
export const statementsOf = (listing: CaseListing): { page: string; count: string } => {
  const { columns, where, narrowedBy, order, foundFirst } = listing;
  const { keys, descending } = order;
  const limit = `limit $${narrowedBy + keys.length + 2}`;
  const sorted = (names: readonly string[]): string =>
    [...names, 'l.id'].map((name) => (descending ? `${name} desc` : name)).join(', ');
  const shown = (names: readonly string[]): string =>
    [
      'l.id as "caseId"',
      'l.stage',
      'c.version',
      ...Object.entries(columns).map(([name, column]) => `l.${column} as "${name}"`),
      ...names.map((name, index) => `${name} as "key${index}"`),
    ].join(', ');
  const byLine = keys.map(({ sql }) => sql);
  const byFound = keys.map((_, index) => `l.key${index}`);
  const byWanted = keys.map((_, index) => `wanted.key${index}`);
  const found = ['l.id', ...byLine.map((sql, index) => `${sql} as key${index}`)].join(', ');
  return {
    page: foundFirst
      ? `with found as materialized (select ${found} from case_line l where ${where}) ` +
        `select ${shown(byWanted)} from (select l.* from found l where ${beginsAfter(listing, byFound)} ` +
        `order by ${sorted(byFound)} ${limit}) as wanted join case_line l on l.id = wanted.id ` +
        `join cases c on c.id = l.id order by ${sorted(byWanted)}`
      : `select ${shown(byLine)} from (select l.* from case_line l where ${where} and ${beginsAfter(listing, byLine)} ` +
        `order by ${sorted(byLine)} ${limit}) as l join cases c on c.id = l.id order by ${sorted(byLine)}`,
    count: `select count(*)::int as total from (select from case_line l where ${where} limit $${narrowedBy + 1}) as found`,
  };
};
