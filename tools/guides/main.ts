import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { program } from 'commander';
import { openChromium } from '../browser/chromium';
import { withCity } from '../browser/city';
import type { PersonOptions } from '../browser/person';
import { Tour } from '../browser/tour';
import { casePage, type Picture, PICTURES_OF_GUIDES, PICTURES_OF_READMES, picturesOfGuides } from './pictures';
import { smallPng } from './small-png';

const PHONE: PersonOptions = { width: 390, height: 844 };

program
  .description('Takes the pictures of the user guides (docs/guides) and of the READMEs from a demonstration city')
  .option('--url <url>', 'a running demonstration city; absent: one is made on a temporary data folder')
  .option('--pictures <pattern>', 'only pictures whose name matches', '');

const options = program.parse().opts<{ url?: string; pictures: string }>();
const wanted = new RegExp(options.pictures);

/** Takes what the window shows, with a browser of its own for everybody. */
const take = async (tour: Tour, { name, path, as, act, phone }: Picture, folder: string): Promise<void> => {
  const person = await tour.sitDown(as, phone ? PHONE : {});
  await person.goTo(path);
  await act?.(person, tour);
  const file = join(folder, `${name}.png`);
  const picture = await person.page.screenshot({ animations: 'disabled', caret: 'hide' });
  await writeFile(join(repositoryRoot(), file), smallPng(picture));
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

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
