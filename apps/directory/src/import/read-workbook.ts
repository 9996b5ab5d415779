import { readXml } from './read-xml';
import { type Cell, MOST_COLUMNS, MOST_ROWS, type Sheet, type SheetRow, tooManyRows, UnreadableSheet } from './sheet';
import { unpacked } from './unpack';

const MOST_MERGED = 500;
/** Built-in formats of days and times (ECMA-376 part 1, 18.8.30), those of East Asian editions among them. */
const isDayFormat = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58 && id !== 48 && id !== 49);

/** Which styles show a number as a day or a time. */
const dayStyles = (xml: string | undefined): ReadonlySet<number> => {
  const own = new Set<number>();
  const found = new Set<number>();
  let inCells = false;
  let index = 0;
  if (xml === undefined) return found;
  readXml(xml, {
    open: (name, { numFmtId, formatCode = '' }) => {
      const id = Number(numFmtId);
      const shown = formatCode.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '');
      if (name === 'numFmt' && /[ymdhs]/iu.test(shown)) own.add(id);
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (isDayFormat(id) || own.has(id)) found.add(index);
      index += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return found;
};

/** Texts that cells share; how a word is read (`rPh`) is no part of it. */
const sharedTexts = (xml: string | undefined): string[] => {
  const texts: string[] = [];
  let takes = false;
  let phonetic = false;
  if (xml === undefined) return texts;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') texts.push('');
      if (name === 'rPh') phonetic = true;
      takes = name === 't' && !phonetic;
    },
    text: (text) => {
      if (takes) texts[texts.length - 1] += text;
    },
    close: (name) => {
      if (name === 'rPh') phonetic = false;
      if (name === 't') takes = false;
    },
  });
  return texts;
};

interface Place {
  column: number;
  row: number;
}
const placeOf = (reference: string): Place => {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) };
};

/** What a sheet has in its cells. */
const cellsOf = (xml: string, texts: readonly string[], days: ReadonlySet<number>): SheetRow[] => {
  const rows: { number: number; cells: Map<number, Cell> }[] = [];
  const merged: { from: Place; to: Place }[] = [];
  let cell: { type: string; style: number; column: number; formula: boolean; text: string } | undefined;
  let takes = false;
  let column = -1;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        rows.push({ number: Number(attributes.r ?? (rows.at(-1)?.number ?? 0) + 1), cells: new Map() });
        column = -1;
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : placeOf(attributes.r).column;
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), column, formula: false, text: '' };
      } else if (name === 'f' && cell) cell.formula = true;
      else if (name === 'mergeCell') {
        const [from = '', to = from] = (attributes.ref ?? '').split(':');
        merged.push({ from: placeOf(from), to: placeOf(to) });
        if (merged.length > MOST_MERGED)
          throw new UnreadableSheet(
            '表格的合并单元格过多，请取消合并',
            'too many cells are merged: take the merging back',
          );
      }
      takes = (name === 'v' || name === 't') && cell !== undefined;
    },
    text: (text) => {
      if (takes && cell) cell.text += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') takes = false;
      if (name !== 'c' || !cell) return;
      const read = contentOf(cell, texts, days);
      if (read && cell.column >= 0 && cell.column < MOST_COLUMNS) rows.at(-1)?.cells.set(cell.column, read);
      cell = undefined;
    },
  });
  for (const { number, cells } of rows) {
    if (cells.size === 0) continue;
    for (const { from, to } of merged) {
      if (number < from.row || number > to.row) continue;
      for (let one = from.column; one <= Math.min(to.column, MOST_COLUMNS - 1); one += 1)
        cells.set(one, { kind: 'merged' });
    }
  }
  return rows.filter(({ cells }) => cells.size > 0);
};

const contentOf = (
  { type, style, formula, text }: { type: string; style: number; formula: boolean; text: string },
  texts: readonly string[],
  days: ReadonlySet<number>,
): Cell | undefined => {
  if (formula) return { kind: 'formula' };
  if (type === 'e') return { kind: 'fault' };
  if (type === 'd') return { kind: 'date' };
  const said = type === 's' ? (texts[Number(text)] ?? '') : text;
  if (said.trim() === '') return undefined;
  if (type === 'b') return { kind: 'text', text: said === '1' ? '是' : '否' };
  if (type !== 'n') return { kind: 'text', text: said };
  return days.has(style) ? { kind: 'date' } : { kind: 'number', text: said };
};

interface Listed {
  name: string;
  hidden: boolean;
  relation: string;
}

/** The sheets in the order of the workbook. */
const sheetsIn = (xml: string): Listed[] => {
  const sheets: Listed[] = [];
  readXml(xml, {
    open: (name, attributes) => {
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => /(?:^|:)id$/u.test(key))?.[1] ?? '';
      sheets.push({ name: attributes.name ?? '', hidden: (attributes.state ?? 'visible') !== 'visible', relation });
    },
  });
  return sheets;
};

const targetsIn = (xml: string | undefined): Map<string, string> => {
  const targets = new Map<string, string>();
  if (xml === undefined) return targets;
  readXml(xml, {
    open: (name, { Id, Target }) => {
      if (name !== 'Relationship' || !Id || !Target) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//u, '')}`);
    },
  });
  return targets;
};

/**
 * Reads the first sheet in sight of a workbook (ECMA-376). Of the others it says that they were not read.
 * @throws UnreadableSheet
 */
export const readWorkbook = (bytes: Uint8Array): Sheet => {
  const parts = unpacked(bytes);
  const workbook = parts.get('xl/workbook.xml');
  if (workbook === undefined) throw new UnreadableSheet('文件不是 .xlsx 工作簿', 'the file is no .xlsx workbook');
  const sheets = sheetsIn(workbook);
  const first = sheets.find(({ hidden }) => !hidden);
  const xml = first && parts.get(targetsIn(parts.get('xl/_rels/workbook.xml.rels')).get(first.relation) ?? '');
  if (!first || xml === undefined)
    throw new UnreadableSheet('文件中没有可见的工作表', 'the file has no sheet in sight');
  const rows = cellsOf(xml, sharedTexts(parts.get('xl/sharedStrings.xml')), dayStyles(parts.get('xl/styles.xml')));
  if (rows.length > MOST_ROWS + 1) throw tooManyRows();
  const others = sheets.filter((sheet) => sheet !== first);
  return {
    rows,
    unread: others.map(({ name, hidden }) =>
      hidden
        ? { zh: `没有读取隐藏的工作表“${name}”`, en: `the hidden sheet “${name}” was not read` }
        : { zh: `没有读取工作表“${name}”，只读取第一个`, en: `the sheet “${name}” was not read, only the first is` },
    ),
  };
};
