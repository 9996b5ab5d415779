import { type CellObject, type DenseWorkSheet, type Range, read, type WorkBook } from '@e965/xlsx';
import { boundedArchive } from './bounded-archive';
import { type Cell, MOST_COLUMNS, MOST_ROWS, type Sheet, type SheetRow, tooManyRows, UnreadableSheet } from './sheet';

const MOST_MERGED = 500;
/** Days of the week (`aaaa`: 星期二) are days too, which the library takes for plain numbers. */
const WEEKDAY = /a{3,4}/u;

const contentOf = ({ t: type, v: value, f: formula, z: format }: CellObject): Cell | undefined => {
  if (formula !== undefined) return { kind: 'formula' };
  if (type === 'e') return { kind: 'fault' };
  if (type === 'd') return { kind: 'date' };
  if (type === 'b') return { kind: 'text', text: value === true ? '是' : '否' };
  const said = String(value ?? '');
  if (said.trim() === '') return undefined;
  if (type !== 'n') return { kind: 'text', text: said };
  return WEEKDAY.test(String(format)) ? { kind: 'date' } : { kind: 'number', text: said };
};

/** What a sheet has in its cells, line by line. */
const rowsOf = (sheet: DenseWorkSheet): SheetRow[] => {
  const merged: readonly Range[] = (sheet['!merges'] as Range[] | undefined) ?? [];
  if (merged.length > MOST_MERGED)
    throw new UnreadableSheet('表格的合并单元格过多，请取消合并', 'too many cells are merged: take the merging back');
  const rows: SheetRow[] = [];
  // Lines and cells that were left out are holes, which forEach passes over.
  sheet['!data'].forEach((line, row) => {
    const cells = new Map<number, Cell>();
    line.forEach((cell, column) => {
      const content = column < MOST_COLUMNS ? contentOf(cell) : undefined;
      if (content) cells.set(column, content);
    });
    if (cells.size === 0) return;
    for (const { s: from, e: to } of merged) {
      if (row < from.r || row > to.r) continue;
      for (let one = from.c; one <= Math.min(to.c, MOST_COLUMNS - 1); one += 1) cells.set(one, { kind: 'merged' });
    }
    rows.push({ number: row + 1, cells });
  });
  return rows;
};

const opened = (bytes: Uint8Array): WorkBook => {
  const archive = boundedArchive(bytes);
  // With cellText: false a sheet with a day in an East Asian format is left out in silence (findings/xlsx-chinese-day-formats.sh).
  try {
    return read(archive, { dense: true, cellDates: true, cellNF: true, cellHTML: false });
  } catch {
    throw new UnreadableSheet('文件已损坏，请重新保存后上传', 'the file is damaged: save it again');
  }
};

/**
 * Reads the first sheet in sight of a workbook (ECMA-376). Of the others it says that they were not read.
 * @throws UnreadableSheet
 */
export const readWorkbook = (bytes: Uint8Array): Sheet => {
  const { Sheets, SheetNames, Workbook } = opened(bytes);
  const sheets = SheetNames.map((name, index) => ({ name, hidden: (Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0 }));
  const first = sheets.find(({ hidden }) => !hidden);
  const sheet = first && (Sheets[first.name] as DenseWorkSheet | undefined);
  if (sheet?.['!data'] === undefined)
    throw new UnreadableSheet('文件中没有可见的工作表', 'the file has no sheet in sight');
  const rows = rowsOf(sheet);
  if (rows.length > MOST_ROWS + 1) throw tooManyRows();
  const others = sheets.filter((one) => one !== first);
  return {
    rows,
    unread: others.map(({ name, hidden }) =>
      hidden
        ? { zh: `没有读取隐藏的工作表“${name}”`, en: `the hidden sheet “${name}” was not read` }
        : { zh: `没有读取工作表“${name}”，只读取第一个`, en: `the sheet “${name}” was not read, only the first is` },
    ),
  };
};
