import { type ImportColumn, importColumns, type ImportKind } from '../domain/import-columns';
import { type Cell, type Sheet, type SheetRow, UnreadableSheet } from './sheet';

/** What is wrong in a cell, and what to do about it. */
export interface CellFault {
  /** Heading of the column; empty where it is about the whole line. */
  column: string;
  zh: string;
  en: string;
}

/** A line of the table as fields; what was left empty is undefined, a column that is not there is no member. */
export interface ReadLine {
  line: number;
  fields: Readonly<Record<string, unknown>>;
  faults: readonly CellFault[];
}

const spelt = (heading: string): string => heading.replace(/[\s*＊]/gu, '').toLowerCase();

/** @throws UnreadableSheet for a heading that nobody knows, stands twice, or is missing. */
const columnsOf = (heading: SheetRow, kind: ImportKind): Map<number, ImportColumn> => {
  const known = new Map(
    importColumns[kind].flatMap((column) =>
      [column.heading, column.headingEn].map((one) => [spelt(one), column] as const),
    ),
  );
  const found = new Map<number, ImportColumn>();
  for (const [place, cell] of heading.cells) {
    const text = cell.kind === 'text' ? cell.text.trim() : '';
    const column = known.get(spelt(text));
    if (!column)
      throw new UnreadableSheet(
        `第 ${heading.number} 行第 ${place + 1} 列的标题“${text.slice(0, 30)}”不认识，请用模板的标题`,
        `the heading “${text.slice(0, 30)}” in column ${place + 1} of line ${heading.number} is not one of the template`,
      );
    if ([...found.values()].includes(column))
      throw new UnreadableSheet(`标题“${text}”出现两次`, `the heading “${text}” stands there twice`);
    found.set(place, column);
  }
  const missing = importColumns[kind].filter((column) => column.needed && ![...found.values()].includes(column));
  if (missing.length > 0) {
    const names = missing.map((column) => column.heading).join('、');
    throw new UnreadableSheet(`缺少这些列：${names}`, `these columns are missing: ${names}`);
  }
  return found;
};

const faultOf = ({ heading, takesNumber }: ImportColumn, cell: Cell): CellFault | undefined => {
  const told = (zh: string, en: string): CellFault => ({ column: heading, zh, en });
  switch (cell.kind) {
    case 'text':
      return undefined;
    case 'number':
      return takesNumber && /^\d+$/u.test(cell.text)
        ? undefined
        : told(
            '此格是数字，开头的 0 和第 15 位以后的数字可能已经丢失；请把该列设为文本后重新填写',
            'this cell is a number and may have lost a leading zero or its last digits: make the column text and type it again',
          );
    case 'date':
      return told(
        '此格是日期，请把该列设为文本后重新填写',
        'this cell is a day: make the column text and type it again',
      );
    case 'formula':
      return told('此格是公式，请复制后粘贴为数值', 'this cell is a formula: paste its value instead');
    case 'merged':
      return told(
        '此格与其他格合并，请取消合并，每行都填写',
        'this cell is merged with others: take that back and fill every line',
      );
    case 'fault':
      return told('此格是公式的错误值，请改正', 'this cell shows the error of a formula: correct it');
  }
};

const readRow = ({ number: line, cells }: SheetRow, columns: ReadonlyMap<number, ImportColumn>): ReadLine => {
  const fields: Record<string, unknown> = {};
  const faults: CellFault[] = [];
  for (const [place, column] of columns) {
    const cell = cells.get(place);
    fields[column.field] = undefined;
    const fault = cell && faultOf(column, cell);
    if (fault) faults.push(fault);
    else if (cell && 'text' in cell) {
      const value = column.read(cell.text.trim());
      if (value === undefined)
        faults.push({
          column: column.heading,
          zh: `“${cell.text.trim().slice(0, 40)}”不认识。${column.explains.slice(0, 60)}`,
          en: `“${cell.text.trim().slice(0, 40)}” is not known here; the template explains what is`,
        });
      else fields[column.field] = value;
    } else if (column.needed) faults.push({ column: column.heading, zh: '请填写', en: 'is to be filled' });
  }
  return { line, fields, faults };
};

/** The lines below the heading. @throws UnreadableSheet */
export const readLines = ({ rows }: Sheet, kind: ImportKind): ReadLine[] => {
  const [heading, ...lines] = rows.filter(({ cells }) => cells.size > 0);
  if (!heading) throw new UnreadableSheet('表格是空的', 'the table is empty');
  const columns = columnsOf(heading, kind);
  if (lines.length === 0) throw new UnreadableSheet('标题下面没有内容', 'there is nothing below the heading');
  return lines.map((row) => readRow(row, columns));
};
