import { strToU8, zipSync } from 'fflate';
import { importColumns, type ImportKind } from '../domain/import-columns';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Number format 49 is text (ECMA-376 part 1, 18.8.30): what is typed below keeps its leading zeros. */
const AS_TEXT = 1;
const HEADING = 2;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const letter = (column: number): string => String.fromCharCode(65 + column);

const row = (number: number, texts: readonly string[], style: number): string =>
  `<row r="${number}">${texts
    .map(
      (text, column) =>
        `<c r="${letter(column)}${number}" s="${style}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
    )
    .join('')}</row>`;

const sheet = (widths: readonly number[], rows: readonly string[]): string =>
  `${HEAD}<worksheet xmlns="${MAIN}"><cols>${widths
    .map(
      (width, column) =>
        `<col min="${column + 1}" max="${column + 1}" width="${width}" style="${AS_TEXT}" customWidth="1"/>`,
    )
    .join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`;

const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"><alignment wrapText="1" vertical="top"/></xf><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

/**
 * The workbook to be filled in: the headings with columns of text, and behind them a sheet that says what is to be written
 * in each. It names nobody.
 */
export const templateOf = (kind: ImportKind): Uint8Array => {
  const columns = importColumns[kind];
  const headings = columns.map(({ heading, needed }) => (needed ? `${heading}*` : heading));
  const explained = columns.map(({ heading, needed, explains }, index) =>
    row(index + 2, [heading, needed ? '必填' : '可以留空', explains], AS_TEXT),
  );
  const file = (name: string) => `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${file('workbook')}sheet.main+xml"/>${file('styles')}styles+xml"/>${file('worksheets/sheet1')}worksheet+xml"/>${file('worksheets/sheet2')}worksheet+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="导入" sheetId="1" r:id="rId1"/><sheet name="填写说明" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheet(
      columns.map(({ heading }) => Math.max(12, heading.length * 2 + 4)),
      [row(1, headings, HEADING)],
    ),
    'xl/worksheets/sheet2.xml': sheet([20, 12, 100], [row(1, ['列', '是否必填', '填写什么'], HEADING), ...explained]),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
};
