#!/usr/bin/env bash
# Chinese spreadsheets keep days in the built-in formats 27 to 36 and 50 to 58 (ECMA-376 part 1, 18.8.30: 57 is yyyy年m月,
# 58 is m月d日), which stand in the file as a number alone. The reader of SheetJS knows that they are days, but tells no
# format of them, prints them month first with two digits of the year, and, where dates are asked for without printed text,
# leaves the whole sheet out of its answer without a word. Days of the week (aaaa) are to it no days, and printed as letters.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @e965/xlsx@0.20.3 fflate@0.8.3
cat >days.cjs <<'JS'
const { read, SSF, utils, write } = require('@e965/xlsx');
const { strFromU8, strToU8, unzipSync, zipSync } = require('fflate');
const book = utils.book_new();
utils.book_append_sheet(book, { '!ref': 'A1', A1: { t: 'n', v: 46000, z: 'm/d/yy' } }, 'days');
const parts = unzipSync(write(book, { type: 'buffer', bookType: 'xlsx' }));
const styles = strFromU8(parts['xl/styles.xml']);
const inFormat = (id) =>
  zipSync({ ...parts, 'xl/styles.xml': strToU8(styles.replaceAll('numFmtId="14"', `numFmtId="${id}"`)) });
const ids = [27, 31, 36, 50, 57, 58];
const seen = ids.map((id) => {
  const { t, z, w } = read(inFormat(id), { cellDates: true, cellNF: true }).Sheets.days.A1;
  const untold = read(inFormat(id), { cellDates: true, cellText: false });
  return { id, type: t, format: z ?? 'none', printed: w, sheets: untold.SheetNames.length, read: Object.keys(untold.Sheets).filter((name) => untold.Sheets[name]).length };
});
console.table(seen);
const usual = read(inFormat(14), { cellDates: true, cellText: false });
console.log(`format 14, which every edition has: ${Object.keys(usual.Sheets).length} of ${usual.SheetNames.length} sheets read`);
const weekday = '[$-804]aaaa';
console.log(`${weekday}: is_date ${SSF.is_date(weekday)}, 46000 printed as ${SSF.format(weekday, 46000)}`);
const asWritten = seen.every(({ type, format, printed, sheets, read: came }) => type === 'd' && format === 'none' && printed === '12/9/25' && sheets === 1 && came === 0);
process.exit(asWritten && Object.keys(usual.Sheets).length === 1 && !SSF.is_date(weekday) ? 0 : 1);
JS
echo "version: @e965/xlsx 0.20.3 (SheetJS Community Edition on npm; Node $(node --version))"
echo "input and behaviour: a workbook with 9 December 2025 in A1 in each of those formats; the right two columns are read with { cellDates: true, cellText: false }"
node days.cjs
echo "expected by most: the sheet is read, z names the format as it does of format 14, and the day is printed as the standard says for zh-cn (2025年12月, 12月9日); so ask for dates and text together, look for a{3,4} yourself, and count the sheets that came."
