import type { CellObject } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { headings, openedTemplate, workbook, type Written } from '../spec-support/workbook';
import { importColumns } from '../domain/import-columns';
import { readLines } from './read-lines';
import { readSheet } from './read-sheet';
import { LARGEST_FILE, MOST_ROWS } from './sheet';

const columns = headings('organisations');
const TELEPHONE = columns.indexOf('电话');
const line = (changes: Record<string, Written> = {}): Written[] =>
  columns.map(
    (heading) =>
      changes[heading] ??
      {
        单位全称: '晋城市泽州县物业纠纷人民调解委员会',
        简称: '泽州物业调委会',
        类别: 'O14',
        地区: '泽州县',
        受理的纠纷类型: 'A17',
        电话: '0356-2001298',
        地址: '丹川街1号',
      }[heading] ??
      '',
  );
const read = (bytes: Uint8Array) => readLines(readSheet(bytes), 'organisations');
const faultsOf = (changes: Record<string, Written>, merged: readonly string[] = []) =>
  read(workbook([columns, line(changes)], { merged }))[0]!.faults.map(({ column, zh }) => [column, zh] as const);
const refusal = (bytes: Uint8Array): string => {
  try {
    read(bytes);
  } catch (error) {
    return (error as { zh?: string }).zh ?? String(error);
  }
  return 'read';
};

describe('A table that is handed in', () => {
  it('is read by its headings, with codes or names', () => {
    const [first] = read(workbook([columns, line({ 类别: '行业性、专业性人民调解委员会', 地区: '晋城市泽州县' })]));
    expect(first).toMatchObject({
      line: 2,
      faults: [],
      fields: { kind: 'O14', regionCode: '140525', disputeKinds: ['A17'] },
    });
    const turned = workbook([columns.toReversed(), line().toReversed()]);
    expect(read(turned)[0]!.fields).toEqual(read(workbook([columns, line()]))[0]!.fields);
  });

  it('is read by its headings in English too, which stand beside the Chinese in the explanations', () => {
    const english = importColumns.organisations.map(({ headingEn }) => headingEn);
    expect(new Set(english).size).toBe(columns.length);
    const needed = english.map((heading) => `${heading.toUpperCase()} *`);
    expect(read(workbook([needed, line()]))[0]!.fields).toEqual(read(workbook([columns, line()]))[0]!.fields);
  });

  it('is the template, once it is filled in', () => {
    for (const kind of ['organisations', 'mediators'] as const) {
      const sheet = openedTemplate(kind);
      expect(sheet.rows).toHaveLength(1);
      expect(sheet.unread).toHaveLength(1);
      expect(() => readLines(sheet, kind)).toThrow('nothing below the heading');
    }
  });

  it('says of numbers, days, formulas, errors and merged cells what to do, and takes none of them for text', () => {
    const of = (cell: CellObject) => faultsOf({ 电话: cell })[0]?.[1];
    expect(of({ t: 'n', v: 3_562_001_298 })).toContain('设为文本');
    for (const z of ['m/d/yy', 'yyyy"年"m"月"', '[DBNum1][$-804]m"月"d"日"', '[$-804]aaaa', 'h:mm'])
      expect([z, of({ t: 'n', v: 46_000, z })]).toEqual([z, expect.stringContaining('日期')]);
    expect(of({ t: 's', v: '0356-2001298', f: 'A1' })).toContain('公式');
    expect(of({ t: 'e', v: 42 })).toContain('错误值');
    const at = String.fromCharCode(65 + TELEPHONE);
    const merged = faultsOf({}, [`${at}2:K3`]);
    expect(merged).toContainEqual(['电话', expect.stringContaining('合并')]);
    expect(faultsOf({ 地区: { t: 'n', v: 140_525 } })).toEqual([]);
    expect(faultsOf({ 地区: '太原市', 电话: '' }).map(([column]) => column)).toEqual(['地区', '电话']);
  });

  it('is refused where it is none: macros, passwords, old workbooks, damage, other headings', () => {
    const good = [columns, line()];
    expect(refusal(workbook(good, { parts: { 'xl/vbaProject.bin': 'x' } }))).toContain('宏');
    expect(refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toContain('.xls');
    expect(refusal(workbook(good).slice(0, 700))).toContain('损坏');
    expect(refusal(workbook([[...columns.slice(1), '备注'], line()]))).toContain('备注');
    expect(refusal(workbook([columns.slice(0, 2), line()]))).toContain('缺少这些列');
    expect(refusal(workbook([columns]))).toContain('标题下面没有内容');
    expect(refusal(new Uint8Array(LARGEST_FILE + 1))).toContain('2 MB');
  });

  it('of the built-in formats of East Asian editions is a day as well', () => {
    const book = workbook([columns, line({ 电话: { t: 'n', v: 46_000, z: 'm/d/yy' } })]);
    const styles = strFromU8(unzipSync(book)['xl/styles.xml']!);
    for (const format of [27, 31, 36, 50, 57, 58]) {
      const of = strToU8(styles.replaceAll('numFmtId="14"', `numFmtId="${format}"`));
      const [first] = read(zipSync({ ...unzipSync(book), 'xl/styles.xml': of }));
      expect([format, first!.faults[0]?.zh]).toEqual([format, expect.stringContaining('日期')]);
    }
  });

  it('is refused before it is unpacked where too much would come out of it', () => {
    const bomb = workbook([columns], { parts: { 'xl/sharedStrings.xml': ' '.repeat(40_000_000) } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(bomb)).toContain('解压后过大');
    const long = [columns, ...Array.from({ length: MOST_ROWS + 1 }, () => ['1'])];
    expect(refusal(workbook(long))).toContain(`${MOST_ROWS} 行`);
  });

  it('is its first sheet in sight, and says which others were not read', () => {
    const before = [{ name: '旧', hidden: true }];
    const after = [{ name: '三', hidden: false }];
    const { unread, rows } = readSheet(workbook([columns, line()], { before, after }));
    expect([rows.length, unread.map(({ zh }) => zh)]).toEqual([
      2,
      ['没有读取隐藏的工作表“旧”', '没有读取工作表“三”，只读取第一个'],
    ]);
  });

  it('may be comma-separated, in UTF-8 or as Chinese spreadsheets write it', () => {
    const text = `${columns.join(',')}\r\n${line().map(String).join(',')}\r\n`;
    expect(read(new TextEncoder().encode(`\u{feff}${text}`))[0]).toMatchObject({ line: 2, faults: [] });
    // 编号,单位全称 in GB 18030.
    const heading = Uint8Array.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xb5, 0xa5, 0xce, 0xbb, 0xc8, 0xab, 0xb3, 0xc6]);
    expect(readSheet(heading).rows[0]!.cells.get(1)).toEqual({ kind: 'text', text: '单位全称' });
    const formula = text.replace('丹川街1号', '"=HYPERLINK(""x"")"');
    expect(read(new TextEncoder().encode(formula))[0]!.faults).toMatchObject([{ column: '地址' }]);
    expect(refusal(new TextEncoder().encode('编号,"'))).toContain('引号');
  });
});
