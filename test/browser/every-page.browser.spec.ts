import { sampled } from '@one-window/testing';
import { CaseDesk } from '../../tools/browser/case-desk';
import { type PageOfTheHouse, pagesByPerson, standingPages } from '../../tools/browser/pages';
import { violations } from './support/axe';
import { casePages } from './support/case-pages';
import { useHouse } from './support/house';
import { sideBySide } from './support/side-by-side';
import { type StandingCase, standingCases } from './support/standing-cases';
import { sweep } from './support/sweep';
import { tabStops } from './support/tab-stops';

/** Most of a form is waiting for the next picture of its page. */
const PEOPLE_AT_A_TIME = 3;

describe('every page', () => {
  let cases: StandingCase[];
  let pages: PageOfTheHouse[];
  const house = useHouse(async (built) => {
    cases = await standingCases(built);
    pages = await casePages(built, cases);
  });

  /** What is wrong with pages as one person sees them. */
  const swept = async (username: string | undefined, theirs: readonly PageOfTheHouse[]): Promise<string[]> => {
    const person = await house.person();
    if (username) await person.signInAs(username);
    const found: string[] = [];
    for (const { name, path } of theirs) {
      await person.goTo(path);
      found.push(...(await sweep(person, name)));
    }
    return found;
  };

  it.each(pagesByPerson(sampled(standingPages, Math.ceil(standingPages.length / 4))))(
    'of %s can be read and used by everybody, in normal and large type, on a desk and on a phone',
    async (username, theirs) => {
      expect(await swept(username, theirs)).toEqual([]);
    },
    180_000,
  );

  it('of a case can be read and used by everybody who works on it, and every tab of it', async () => {
    const found: string[] = [];
    for (const [username, theirs] of sampled(pagesByPerson(pages), 4)) {
      found.push(...(await swept(username, username === 'supervisor.01' ? theirs : theirs.slice(0, 1))));
    }
    expect(found).toEqual([]);
  }, 300_000);

  it('has forms for commands that everybody can read and fill in with the keyboard', async () => {
    const found: string[] = [];
    const seen = new Set<string>();
    await sideBySide(pagesByPerson(pages), PEOPLE_AT_A_TIME, async ([username = '', theirs]) => {
      const person = await house.person({ still: true });
      await person.signInAs(username);
      const desk = new CaseDesk(person);
      for (const { path } of theirs) {
        await person.follow(path);
        const offered = (await desk.offered()).filter((action) => action !== 'intake.reveal' && !seen.has(action));
        for (const action of offered) seen.add(action);
        for (const action of sampled(offered, Math.ceil(offered.length / 3))) {
          await desk.open(action);
          found.push(
            ...[...(await violations(person.page)), ...(await tabStops(person.page))].map((one) => `${action}: ${one}`),
          );
          await person.page.keyboard.press('Escape');
          await desk.done();
        }
      }
    });
    expect(found).toEqual([]);
    expect(seen.size).toBeGreaterThan(20);
  }, 300_000);
});
