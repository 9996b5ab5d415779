import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameKey } from '@one-window/inputs';
import type { Browser, Page } from 'playwright-core';

export const papers = ['A4', 'A5'] as const;
export type Paper = (typeof papers)[number];

/** A piece of text as it stands on a sheet: in points, from the sheet's lower left corner. */
export interface PrintedText {
  text: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

export interface Sheet {
  /** In points. */
  width: number;
  height: number;
  texts: PrintedText[];
}

/**
 * Text as it is compared: letters and digits. The text layer of Chromium's PDFs holds radicals for some characters, other
 * dashes than the page, and breaks lines anywhere.
 */
export const printedKey = (text: string): string => nameKey(text).replace(/[^\p{L}\p{N}]/gu, '');

/** PDF.js in one file, for the browser: Node has no canvas to draw on, and the browser has. */
const library = join(dirname(require.resolve('unpdf')), 'pdfjs.mjs');

/** Runs in a page of its own, which then has `pdfjs`. */
const load = (source: string): string => `(async () => {
  const address = URL.createObjectURL(new Blob([${JSON.stringify(source)}], { type: 'text/javascript' }));
  globalThis.pdfjs = await import(address);
  globalThis.opened = (base64) =>
    pdfjs.getDocument({ data: Uint8Array.from(atob(base64), (one) => one.charCodeAt(0)) }).promise;
})()`;

const readSheets = (base64: string): string => `(async () => {
  const document = await opened('${base64}');
  const sheets = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.filter(({ str }) => str.trim() !== '').map(({ str, width: wide, height: tall, transform }) => ({
      text: str, left: transform[4], right: transform[4] + wide, bottom: transform[5], top: transform[5] + tall,
    }));
    sheets.push({ width, height, texts });
  }
  return sheets;
})()`;

/** Of a lossy picture, from 0 to 1: letters still have sharp edges. */
const QUALITY = 0.8;

const drawSheet = (base64: string, number: number, scale: number): string => `(async () => {
  const page = await (await opened('${base64}')).getPage(${number});
  const viewport = page.getViewport({ scale: ${scale} });
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [viewport.width, viewport.height];
  await page.render({ canvasContext: canvas.getContext('2d'), canvas, viewport }).promise;
  return canvas.toDataURL('image/webp', ${QUALITY}).replace(/^[^,]*,/, '');
})()`;

/** Reads and draws PDFs, in a page of the browser that printed them. */
export class PdfReader {
  private constructor(private readonly page: Page) {}

  static async open(browser: Browser): Promise<PdfReader> {
    const page = await (await browser.newContext()).newPage();
    await page.evaluate(load(readFileSync(library, 'utf8')));
    return new PdfReader(page);
  }

  async sheets(pdf: Buffer): Promise<Sheet[]> {
    return (await this.page.evaluate(readSheets(pdf.toString('base64')))) as Sheet[];
  }

  /** A sheet as WebP; `number` from 1, `scale` in pixels per point. */
  async picture(pdf: Buffer, number: number, scale: number): Promise<Buffer> {
    const drawn = await this.page.evaluate(drawSheet(pdf.toString('base64'), number, scale));
    return Buffer.from(drawn as string, 'base64');
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** As the browser's own window for printing leaves it; `margins: false` is its choice "none". */
export const printed = async (page: Page, format: Paper, margins = true): Promise<Buffer> =>
  await page.pdf({ format, ...(margins ? {} : { margin: { top: 0, right: 0, bottom: 0, left: 0 } }) });

/** Everything the sheets say, as it is compared. */
export const wordsOf = (sheets: readonly Sheet[]): string =>
  printedKey(sheets.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));

/** Texts that reach over the edge of their sheet; those that begin beyond it are read by nobody. */
export const cutOff = (sheets: readonly Sheet[]): string[] =>
  sheets.flatMap(({ width, height, texts }) =>
    texts
      .filter(({ left, right, bottom, top }) => left < 0 || bottom < 0 || right > width || top > height)
      .map(({ text }) => text),
  );

/**
 * Words in drawings of the page that the sheets say less often than the drawings and tables of the page do: they were cut
 * from a drawing.
 */
export const lostFromDrawings = async (page: Page, sheets: readonly Sheet[]): Promise<string[]> => {
  const [drawn, shown] = (await page.evaluate(`(() => {
    const textsIn = (selector) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim()).filter((text) => text !== '');
    return [textsIn('main svg text'), textsIn('main svg text, main td, main th')];
  })()`)) as [string[], string[]];
  const times = (text: string, key: string): number => text.split(key).length - 1;
  const words = wordsOf(sheets);
  const all = shown.map(printedKey).join(' ');
  return [...new Set(drawn.map(printedKey))].filter((key) => key !== '' && times(words, key) < times(all, key));
};

/**
 * What the screen shows inside an element and no sheet says, line by line. What only works on a screen says so by its
 * class or is a button of the design system.
 */
export const missingOnPaper = async (page: Page, selector: string, sheets: readonly Sheet[]): Promise<string[]> => {
  const lines = (await page.evaluate(`(() => {
    const hidden = '.on-screen, .ant-btn, [role=tab][aria-selected=false], details:not([open]), svg *, .unseen';
    const place = document.querySelector(${JSON.stringify(selector)});
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (data.trim() !== '' && !parentElement.closest(hidden) && parentElement.checkVisibility()) found.push(data.trim());
    }
    return found;
  })()`)) as string[];
  const words = wordsOf(sheets);
  return lines.filter((line) => !words.includes(printedKey(line)));
};
