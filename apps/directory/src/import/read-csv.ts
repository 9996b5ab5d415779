import { parse } from 'csv-parse/sync';
import { type Cell, MOST_COLUMNS, MOST_ROWS, type Sheet, tooManyRows, UnreadableSheet } from './sheet';

/** UTF-8, or what Chinese spreadsheets write without being asked (GB 18030). */
const textOf = (bytes: Uint8Array): string => {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding: the next one is tried, and what is in none is refused below.
    }
  }
  throw new UnreadableSheet(
    '文件不是 UTF-8 或者 GB 18030 编码的文本',
    'the file is text neither in UTF-8 nor in GB 18030',
  );
};

/** A formula written into a text file is one when somebody opens it (CWE-1236); it is never taken. */
const cellOf = (text: string): Cell => (/^\s*[=@]/u.test(text) ? { kind: 'formula' } : { kind: 'text', text });

/**
 * Reads comma-separated values (RFC 4180), also with semicolons or tabs.
 * @throws UnreadableSheet
 */
export const readCsv = (bytes: Uint8Array): Sheet => {
  const text = textOf(bytes);
  if (text.includes('\0')) throw new UnreadableSheet('文件不是文本', 'the file is no text');
  const [heading = ''] = text.split(/\r?\n/u, 1);
  const delimiter = [',', ';', '\t'].toSorted((a, b) => heading.split(b).length - heading.split(a).length)[0] ?? ',';
  let records: string[][];
  try {
    records = parse(text, { bom: true, delimiter, relax_column_count: true, to: MOST_ROWS + 2 });
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    throw new UnreadableSheet(
      `第 ${line ?? '?'} 行的引号不成对，请用电子表格软件另存为 CSV`,
      `the quotation marks of line ${line ?? '?'} do not close`,
    );
  }
  if (records.length > MOST_ROWS + 1) throw tooManyRows();
  const rows = records.map((record, index) => ({
    number: index + 1,
    cells: new Map(
      record
        .slice(0, MOST_COLUMNS)
        .flatMap((cell, column) => (cell.trim() === '' ? [] : [[column, cellOf(cell)] as const])),
    ),
  }));
  return { rows, unread: [] };
};
