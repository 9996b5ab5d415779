import { isZip, refuseCompound } from './bounded-archive';
import { readCsv } from './read-csv';
import { readWorkbook } from './read-workbook';
import { LARGEST_FILE, type Sheet, UnreadableSheet } from './sheet';

/**
 * Reads a table as people hand it in: a workbook (.xlsx), or comma-separated values. By what it is, not by its name.
 * @throws UnreadableSheet
 */
export const readSheet = (bytes: Uint8Array): Sheet => {
  if (bytes.length > LARGEST_FILE)
    throw new UnreadableSheet('文件超过 2 MB，请分成几个文件导入', 'the file is larger than 2 MB; import it in parts');
  refuseCompound(bytes);
  const sheet = isZip(bytes) ? readWorkbook(bytes) : readCsv(bytes);
  if (sheet.rows.length === 0) throw new UnreadableSheet('表格是空的', 'the table is empty');
  return sheet;
};
