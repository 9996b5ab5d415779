import { unzipSync, zipSync } from 'fflate';
import { LARGEST_UNPACKED, UnreadableSheet } from './sheet';

const MOST_PARTS = 2000;
/** Everything that is text; pictures and macros are left behind. */
const PARTS = /\.(?:xml|rels)$/u;
/** Compound files: workbooks of before 2007, and encrypted ones of today. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const begins = (bytes: Uint8Array, with_: readonly number[]) => with_.every((byte, index) => bytes[index] === byte);

/** Whether the bytes are a zip archive, as every workbook of today is. */
export const isZip = (bytes: Uint8Array): boolean => begins(bytes, [0x50, 0x4b, 0x03, 0x04]);

export const refuseCompound = (bytes: Uint8Array): void => {
  if (begins(bytes, COMPOUND))
    throw new UnreadableSheet(
      '文件是旧的 .xls 格式，或者设了打开密码；请取消密码，另存为 .xlsx 再上传',
      'the file is an .xls of before 2007, or has a password: save it as .xlsx without one',
    );
};

/**
 * A workbook without its pictures and other parts that are no text. What an archive says of its sizes bounds what is unpacked: nothing
 * larger than it said comes out, and what it said is added up before (CWE-409); so whatever reads this archive may take
 * it at its word.
 * @throws UnreadableSheet
 */
export const boundedArchive = (bytes: Uint8Array): Uint8Array => {
  let parts = 0;
  let size = 0;
  let macro = false;
  let files: Record<string, Uint8Array>;
  const tooLarge = () =>
    new UnreadableSheet(
      '文件解压后过大，请只保留要导入的表格',
      'the file is too large once it is unpacked; leave only the table in it',
    );
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        if (name.endsWith('vbaProject.bin')) macro = true;
        if (!PARTS.test(name)) return false;
        size += originalSize;
        if (parts > MOST_PARTS || size > LARGEST_UNPACKED) throw tooLarge();
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error;
    throw new UnreadableSheet('文件已损坏，请重新保存后上传', 'the file is damaged: save it again');
  }
  if (macro)
    throw new UnreadableSheet(
      '文件含有宏，请另存为不含宏的 .xlsx 再上传',
      'the file has macros: save it as .xlsx without them',
    );
  if (files['xl/workbook.xml'] === undefined)
    throw new UnreadableSheet('文件不是 .xlsx 工作簿', 'the file is no .xlsx workbook');
  return zipSync(files, { level: 0 });
};
