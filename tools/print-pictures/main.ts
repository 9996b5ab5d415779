import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { program } from 'commander';
import { openChromium } from '../browser/chromium';
import { withCity } from '../browser/city';
import { papers, PdfReader, printed } from '../browser/printed';
import { Tour } from '../browser/tour';
import { runProgram } from '../start/run-program';
import { type Print, PICTURES_OF_PRINT, prints } from './prints';

/** Small type can still be read. */
const PIXELS_PER_POINT = 1.4;

program
  .description(`Prints pages of a demonstration city on A4 and A5, and draws every sheet (${PICTURES_OF_PRINT})`)
  .option('--url <url>', 'a running demonstration city; absent: one is made on a temporary data folder')
  .option('--pictures <pattern>', 'only prints whose name matches', '');

const options = program.parse().opts<{ url?: string; pictures: string }>();
const folder = join(repositoryRoot(), PICTURES_OF_PRINT);

/** One print on every paper, a picture for every sheet. */
const take = async (tour: Tour, reader: PdfReader, { name, path, as, act }: Print): Promise<void> => {
  const person = await tour.sitDown(as);
  await person.goTo(path);
  await act?.(person, tour);
  for (const paper of papers) {
    const pdf = await printed(person.page, paper);
    const sheets = await reader.sheets(pdf);
    for (const number of sheets.keys()) {
      const file = `${name}-${paper.toLowerCase()}-${number + 1}.webp`;
      await writeFile(join(folder, file), await reader.picture(pdf, number + 1, PIXELS_PER_POINT));
      process.stdout.write(`${PICTURES_OF_PRINT}/${file}\n`);
    }
  }
  await person.leave();
};

const main = async (): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const browser = await openChromium();
  try {
    await withCity(options.url, async (url) => {
      const tour = await Tour.of(url, browser);
      const reader = await PdfReader.open(browser);
      for (const print of prints) if (new RegExp(options.pictures).test(print.name)) await take(tour, reader, print);
      await reader.close();
    });
  } finally {
    await browser.close();
  }
};

runProgram(main);
