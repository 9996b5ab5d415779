#!/usr/bin/env bash
# Chinese text printed to PDF by Chromium in Noto Sans SC comes out of the PDF as other characters, and NFKC brings only
# some of them back. Whoever searches a printed paper, compares it with the record, or pastes a name from it into a form
# meets this.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @sparticuz/chromium@141.0.0 playwright-core@1.65.1 \
  @expo-google-fonts/noto-sans-sc@0.4.3 pdfjs-dist@5.6.205
cat > print.mjs <<'JS'
import { readFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as browsers } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const written = '人民法院一方文书马长青见证';
const font = readFileSync('node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
const page = await browser.newPage();
await page.setContent(
  `<style>@font-face{font-family:N;src:url(data:font/ttf;base64,${font.toString('base64')})}p{font-family:N}</style><p>${written}</p>`,
);
await page.evaluate(() => document.fonts.ready);
const pdf = await page.pdf();
const version = browser.version();
await browser.close();
const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
const { items } = await (await document.getPage(1)).getTextContent();
const read = items.map(({ str }) => str).join('');

const differing = (text) =>
  [...written].flatMap((character, index) => {
    const other = [...text][index];
    return other === character ? [] : [`${character} is U+${other?.codePointAt(0).toString(16).toUpperCase()}`];
  });
const raw = differing(read);
const folded = differing(read.normalize('NFKC'));
console.log(`version: Chromium ${version} (@sparticuz/chromium 141.0.0), Noto Sans SC of @expo-google-fonts/noto-sans-sc 0.4.3, read with pdfjs-dist 5.6.205`);
console.log(`input and behaviour: ${written} is printed and read back; ${raw.length} of ${[...written].length} characters are others: ${raw.join(', ')}.`);
console.log(`  After NFKC (Unicode Standard Annex 15) still: ${folded.join(', ')}. The block CJK Radicals Supplement has next to no compatibility mappings; Unicode's EquivalentUnifiedIdeograph.txt has them.`);
console.log('expected by most: the characters that were written. One glyph serves the ideograph and its radical, and the text layer names the first character that the font maps to the glyph.');
const rawWanted = ['人 is U+2F08', '民 is U+2EA0', '一 is U+2F00', '方 is U+2F45', '文 is U+2F42', '马 is U+2EE2', '长 is U+2ED3', '青 is U+2ED8', '见 is U+2EC5'];
const foldedWanted = ['民 is U+2EA0', '马 is U+2EE2', '长 is U+2ED3', '青 is U+2ED8', '见 is U+2EC5'];
process.exit(raw.join() === rawWanted.join() && folded.join() === foldedWanted.join() ? 0 : 1);
JS
node print.mjs
