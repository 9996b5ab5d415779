import { type CellObject, type Range, utils, type WorkSheet, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { templateOf } from '../import/template';
import { readSheet } from '../import/read-sheet';
import { importColumns, type ImportKind } from '../domain/import-columns';

/** A cell, or its text. */
export type Written = string | CellObject;

interface Beside {
  merged?: readonly string[];
  /** Sheets around the written one, by name: those before it, and those after it. */
  before?: readonly { name: string; hidden: boolean }[];
  after?: readonly { name: string; hidden: boolean }[];
  /** Parts put into the archive, or in place of what stands there. */
  parts?: Readonly<Record<string, string>>;
}

const cellOf = (written: Written): CellObject => {
  if (typeof written !== 'string') return written;
  return written === '' ? { t: 'z' } : { t: 's', v: written };
};

/** A workbook with these lines in a sheet named 表. */
export const workbook = (
  lines: readonly (readonly Written[])[],
  { merged = [], before = [], after = [], parts = {} }: Beside = {},
): Uint8Array => {
  const sheet: WorkSheet = utils.aoa_to_sheet(lines.map((line) => line.map(cellOf)));
  sheet['!merges'] = merged.map((range): Range => utils.decode_range(range));
  const book = utils.book_new();
  const sheets = [...before, { name: '表', hidden: false }, ...after];
  for (const { name } of sheets)
    utils.book_append_sheet(book, name === '表' ? sheet : utils.aoa_to_sheet([['别的']]), name);
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 2 : 0 })) };
  const bytes = write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
  const more = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return more.length === 0 ? bytes : zipSync({ ...unzipSync(bytes), ...Object.fromEntries(more) });
};

/** The headings of the template, in its order. */
export const headings = (kind: ImportKind): string[] => importColumns[kind].map(({ heading }) => heading);

/** The template as whoever opens it finds it. */
export const openedTemplate = (kind: ImportKind) => readSheet(templateOf(kind));
