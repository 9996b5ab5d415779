import { strToU8, zipSync } from 'fflate';
import { templateOf } from '../import/template';
import { readSheet } from '../import/read-sheet';
import { importColumns, type ImportKind } from '../domain/import-columns';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A cell as XML, or a text. */
export type Written = string | { xml: string };

const letter = (column: number) => String.fromCharCode(65 + column);
const cell = (written: Written, place: string): string => {
  if (typeof written !== 'string') return written.xml.replace('<c', `<c r="${place}"`);
  return written === '' ? '' : `<c r="${place}" t="inlineStr"><is><t>${written}</t></is></c>`;
};

interface Beside {
  after?: string;
  sheets?: string;
  parts?: Readonly<Record<string, string>>;
}

/** A workbook with these lines; further parts and what stands beside the cells are given as XML. */
export const workbook = (
  lines: readonly (readonly Written[])[],
  { after = '', sheets = '<sheet name="表" sheetId="1" r:id="rId1"/>', parts = {} }: Beside = {},
): Uint8Array => {
  const rows = lines.map(
    (line, index) =>
      `<row r="${index + 1}">${line.map((one, column) => cell(one, `${letter(column)}${index + 1}`)).join('')}</row>`,
  );
  const all: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${after}</worksheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
};

/** The headings of the template, in its order. */
export const headings = (kind: ImportKind): string[] => importColumns[kind].map(({ heading }) => heading);

/** The template as whoever opens it finds it. */
export const openedTemplate = (kind: ImportKind) => readSheet(templateOf(kind));
