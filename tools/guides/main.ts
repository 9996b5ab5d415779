import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { program } from 'commander';
import type { Page } from 'playwright-core';
import { openChromium } from '../browser/chromium';
import { withCity } from '../browser/city';
import type { PersonOptions } from '../browser/person';
import { Tour } from '../browser/tour';
import { runProgram } from '../start/run-program';
import { casePage, fileOf, type Picture, PICTURES_OF_GUIDES, PICTURES_OF_READMES, picturesOfGuides } from './pictures';

/** Letters still have sharp edges. */
const QUALITY_PERCENT = 92;
const PHONE: PersonOptions = { width: 390, height: 844 };

program
  .description('Takes the pictures of the user guides (docs/guides) and of the READMEs from a demonstration city')
  .option('--url <url>', 'a running demonstration city; absent: one is made on a temporary data folder')
  .option('--pictures <pattern>', 'only pictures whose name matches', '');

const options = program.parse().opts<{ url?: string; pictures: string }>();
const wanted = new RegExp(options.pictures);

/** What the window shows, as Chromium itself packs it: a third of the bytes of a PNG. */
const webp = async (page: Page): Promise<Buffer> => {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY_PERCENT });
  return Buffer.from(data, 'base64');
};

/** Takes what the window shows, with a browser of its own for everybody. */
const take = async (tour: Tour, { name, path, as, act, phone }: Picture, folder: string): Promise<void> => {
  const person = await tour.sitDown(as, phone ? PHONE : {});
  await person.goTo(path);
  await act?.(person, tour);
  const file = join(folder, fileOf(name));
  await person.page.addStyleTag({ content: '* { caret-color: transparent !important }' });
  await writeFile(join(repositoryRoot(), file), await webp(person.page));
  await person.leave();
  process.stdout.write(`${file}\n`);
};

const main = async (): Promise<void> => {
  const folders = { [PICTURES_OF_GUIDES]: picturesOfGuides, [PICTURES_OF_READMES]: [casePage] };
  const browser = await openChromium();
  try {
    await withCity(options.url, async (url) => {
      const tour = await Tour.of(url, browser);
      for (const [folder, pictures] of Object.entries(folders)) {
        await mkdir(join(repositoryRoot(), folder), { recursive: true });
        for (const picture of pictures) if (wanted.test(picture.name)) await take(tour, picture, folder);
      }
    });
  } finally {
    await browser.close();
  }
};

runProgram(main);
