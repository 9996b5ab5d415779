import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { repositoryRoot } from '@one-window/testing';
import { program } from 'commander';
import type { Browser } from 'playwright-core';
import { openChromium } from '../browser/chromium';
import { withCity } from '../browser/city';
import { type MomentOfAPage, type PageOfTheHouse, standingPages } from '../browser/pages';
import type { Person, PersonOptions } from '../browser/person';
import { Tour } from '../browser/tour';
import { startOwnCentre } from '../start/own-centre';
import { runProgram } from '../start/run-program';
import { casePages, formsOn, moments } from './places';
import { provokedStates, putInto, type ProvokedState } from './states';

const widths = { desk: 1440, phone: 390 } as const;
const states = ['content', 'large', 'english', 'empty', ...provokedStates] as const;
type State = (typeof states)[number];
/** Pages that ask for nothing never show that they are loading. */
const UNTIL_SKELETON_MILLISECONDS = 3000;

program
  .description('Pictures of every page in every state at 1440 and 390 px, for people who look at them')
  .option('--url <url>', 'a running demonstration city; absent: one is made on a temporary data folder')
  .option('--pages <pattern>', 'only pages whose name matches', '')
  .option('--states <names>', `some of ${states.join(',')}`, states.join(','))
  .option('--into <folder>', 'where the pictures go; emptied first', '.screenshots');

const options = program.parse().opts<{ url?: string; pages: string; states: string; into: string }>();
const wanted = new RegExp(options.pages);
const chosenStates = options.states.split(',').map((name) => {
  const state = states.find((one) => one === name);
  if (!state) throw new Error(`unknown state ${name}; there are: ${states.join(', ')}`);
  return state;
});
const into = resolve(repositoryRoot(), options.into);
const pictures: string[] = [];

const optionsOf: Partial<Record<State, PersonOptions>> = { large: { large: true }, english: { language: 'en' } };

const isProvoked = (state: State): state is ProvokedState => provokedStates.some((one) => one === state);

/** Takes the whole page, or the window where something stands before the page. */
const shoot = async ({ page }: Person, name: string, fullPage: boolean): Promise<void> => {
  const file = `${name}.png`;
  await page.screenshot({ path: join(into, file), fullPage, animations: 'disabled' });
  pictures.push(file);
  process.stdout.write(`${file}\n`);
};

class Photographer {
  constructor(
    private readonly tour: Tour,
    private readonly url: string,
  ) {}

  /** One state of some pages, each person once per width. */
  async take(pages: readonly PageOfTheHouse[], state: State): Promise<void> {
    const people = new Set(pages.map(({ as }) => as));
    for (const [kind, width] of Object.entries(widths)) {
      for (const as of people) {
        const person = await this.tour.sitDown(as, { width, ...optionsOf[state] });
        for (const page of pages.filter((one) => one.as === as)) {
          const end = isProvoked(state) ? await putInto(person.page, state) : undefined;
          await this.open(person, page, state);
          await shoot(person, `${page.name}--${state}--${kind}`, true);
          await end?.();
        }
        await person.leave();
      }
    }
  }

  /** Something that happens on a page, with a browser of its own: it may leave traces. */
  async takeMoment({ name, path, as, act }: MomentOfAPage): Promise<void> {
    for (const [kind, width] of Object.entries(widths)) {
      const person = await this.tour.sitDown(as, { width });
      await person.goTo(path);
      await act(person);
      await shoot(person, `${name}--content--${kind}`, false);
      await person.leave();
    }
  }

  private async open(person: Person, { path }: PageOfTheHouse, state: State): Promise<void> {
    if (state !== 'loading') return await person.goTo(path);
    await person.page.goto(`${this.url}${path}`, { waitUntil: 'commit' });
    await Promise.race([person.page.locator('.ant-skeleton').first().waitFor(), delay(UNTIL_SKELETON_MILLISECONDS)]);
  }
}

const isWanted = ({ name }: PageOfTheHouse): boolean => wanted.test(name);

/** Everything that the filled city shows. */
const takeCity = async (browser: Browser, url: string): Promise<void> => {
  const tour = await Tour.of(url, browser);
  const photographer = new Photographer(tour, url);
  const cases = await casePages((as) => tour.sitDown(as));
  const pages = [...standingPages, ...cases].filter(isWanted);
  for (const state of chosenStates) if (state !== 'empty') await photographer.take(pages, state);
  if (!chosenStates.includes('content')) return;
  const forms: MomentOfAPage[] = [];
  for (const page of cases.filter(({ name }) => !name.startsWith('case-tab-'))) {
    const person = await tour.sitDown(page.as);
    forms.push(...(await formsOn(person, page)));
    await person.leave();
  }
  for (const moment of [...forms, ...moments].filter(isWanted)) await photographer.takeMoment(moment);
};

/** The same pages before there is any case. */
const takeEmpty = async (browser: Browser): Promise<void> => {
  const centre = await startOwnCentre();
  try {
    const photographer = new Photographer(await Tour.of(centre.url, browser), centre.url);
    await photographer.take(standingPages.filter(isWanted), 'empty');
  } finally {
    await centre.stop();
  }
};

/** One page that shows all pictures, for looking at them side by side. */
const index = (): string => `<!doctype html><meta charset="utf-8"><title>One Window: every page</title>
<style>body{font:14px sans-serif;margin:16px}figure{display:inline-block;vertical-align:top;margin:8px}
img{display:block;border:1px solid silver;max-height:560px}</style>
${pictures
  .toSorted()
  .map((file) => `<figure><figcaption>${file}</figcaption><a href="${file}"><img src="${file}" alt=""></a></figure>`)
  .join('\n')}
`;

const main = async (): Promise<void> => {
  await rm(into, { recursive: true, force: true });
  await mkdir(into, { recursive: true });
  const browser = await openChromium();
  try {
    if (chosenStates.includes('empty')) await takeEmpty(browser);
    if (chosenStates.some((state) => state !== 'empty')) await withCity(options.url, (url) => takeCity(browser, url));
    await writeFile(join(into, 'index.html'), index());
    process.stdout.write(`${pictures.length} pictures: ${join(into, 'index.html')}\n`);
  } finally {
    await browser.close();
  }
};

runProgram(main);
