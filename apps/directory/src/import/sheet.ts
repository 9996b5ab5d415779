/** What stands in a cell of a table that was handed in. Text is as typed; what cannot be taken as text says so. */
export type Cell =
  | { kind: 'text'; text: string }
  /** A number as the file has it: leading zeros and digits beyond the fifteenth are gone. */
  | { kind: 'number'; text: string }
  | { kind: 'date' | 'formula' | 'fault' | 'merged' };

/** A line of the table with its number, 1 for the first. */
export interface SheetRow {
  number: number;
  /** By column, 0 for the first; empty cells are left out. */
  cells: ReadonlyMap<number, Cell>;
}

/** A table that was handed in, as far as it is read. */
export interface Sheet {
  rows: readonly SheetRow[];
  /** What of the file was not read, to be told. */
  unread: readonly { zh: string; en: string }[];
}

/** Largest file, in bytes, and what may come out of it when it is unpacked. */
export const LARGEST_FILE = 2_097_152;
export const LARGEST_UNPACKED = 33_554_432;
/** Lines of a table beside its heading. */
export const MOST_ROWS = 5000;
/** Columns that are looked at; a table of the directory has a dozen. */
export const MOST_COLUMNS = 64;

/** Why a file cannot be read as a table, in both languages. */
export class UnreadableSheet extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

export const tooManyRows = () =>
  new UnreadableSheet(
    `表格超过 ${MOST_ROWS} 行，请分成几个文件导入`,
    `the table has more than ${MOST_ROWS} lines; import it in parts`,
  );
