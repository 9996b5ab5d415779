import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { importColumns, type ImportKind } from '../domain/import-columns';

/** Number format of text (ECMA-376 part 1, 18.8.30, id 49): what is typed keeps its leading zeros. */
const AS_TEXT = '@';
/** Lines below the heading that are prepared for typing; whoever needs more copies one. */
const PREPARED_LINES = 200;

const text = (said: string): CellObject => ({ t: 's', v: said, z: AS_TEXT });
const empty = (): CellObject => ({ t: 'z', z: AS_TEXT });

const sheetOf = (lines: readonly (readonly CellObject[])[], widths: readonly number[]): WorkSheet => {
  const sheet = utils.aoa_to_sheet(lines.map((line) => [...line]));
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  return sheet;
};

/**
 * The workbook to be filled in: the headings with cells of text, and behind them a sheet that says what is to be written
 * in each column, with its heading in English, which may stand in its place. It names nobody.
 */
export const templateOf = (kind: ImportKind): Uint8Array => {
  const columns = importColumns[kind];
  const headings = columns.map(({ heading, needed }) => text(needed ? `${heading}*` : heading));
  const prepared = Array.from({ length: PREPARED_LINES }, () => columns.map(empty));
  const explained = columns.map(({ heading, headingEn, needed, explains }) =>
    [heading, headingEn, needed ? '必填 Needed' : '可以留空 Optional', explains].map(text),
  );
  const workbook = utils.book_new();
  utils.book_append_sheet(
    workbook,
    sheetOf(
      [headings, ...prepared],
      columns.map(({ heading }) => Math.max(12, heading.length * 2 + 4)),
    ),
    '导入',
  );
  utils.book_append_sheet(
    workbook,
    sheetOf([['列', 'Column', '是否必填', '填写什么'].map(text), ...explained], [20, 20, 20, 100]),
    '填写说明',
  );
  return write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
};
