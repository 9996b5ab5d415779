import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import type { BrowserContext, Page } from 'playwright-core';

/** Shifts that the reader did not cause, as the browser counts them. */
const observer = `
  window.oneWindowShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.oneWindowShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });`;

/** Counts layout shifts on every page of the context from its first line on. */
export const watchLayout = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(observer);
};

/** Cumulative layout shift since the page was loaded. */
export const layoutShift = async (page: Page): Promise<number> => Number(await page.evaluate('window.oneWindowShift'));

/** How many pixels of the document do not fit into the width of the window. */
export const overflow = async (page: Page): Promise<number> =>
  Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));

/** Characters of the page that its fonts draw as the box of a missing one. */
export const boxes = async (page: Page): Promise<string[]> =>
  (await page.evaluate(`(() => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 40;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    pen.font = '28px ' + getComputedStyle(document.body).fontFamily;
    const drawn = (character) => {
      pen.clearRect(0, 0, 40, 40);
      pen.fillText(character, 4, 32);
      return pen.getImageData(0, 0, 40, 40).data.join();
    };
    const missing = drawn('\\ue5c7');
    const blank = drawn(' ');
    return [...new Set(document.body.innerText)].filter((character) => {
      const picture = character.trim() === '' ? blank : drawn(character);
      return picture !== blank && picture === missing;
    });
  })()`)) as string[];

/** Areas of the words, as the parts that pages load join them. */
const areas = ['every-page', 'case-pages', 'register-pages', 'administration-pages'].flatMap((part) => {
  const source = readFileSync(join(repositoryRoot(), `apps/web/src/words/zh-CN/${part}.ts`), 'utf8');
  return [...source.matchAll(/^import \{ (\w+) \} from/gm)].map(([, area]) => area);
});

/** How programs speak among themselves: keys of words, values that are none, days as 2026-11-21. */
const strange = new RegExp(
  `^(?:${areas.join('|')})(?:\\.[a-zA-Z][\\w-]*)+$|\\{\\{|\\bundefined\\b|\\bNaN\\b|\\[object |Invalid Date|\\b20\\d\\d-\\d\\d-\\d\\d\\b`,
);

/** Texts of the page that no person wrote. */
export const strangeTexts = async (page: Page): Promise<string[]> => {
  const text = (await page.evaluate('document.body.innerText')) as string;
  return text.split('\n').filter((line) => strange.test(line.trim()));
};
