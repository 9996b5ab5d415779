import { runsLong, sampled } from '@one-window/testing';
import { CaseDesk } from '../../tools/browser/case-desk';
import { type PageOfTheHouse, pagesByPerson, standingPages } from '../../tools/browser/pages';
import { violations } from './support/axe';
import { casePages } from './support/case-pages';
import { useOwnHouse } from './support/house';
import { sideBySide } from './support/side-by-side';
import { type StandingCase, standingCases } from './support/standing-cases';
import { sweep } from './support/sweep';
import { tabStops } from './support/tab-stops';

/** Most of a form is waiting for the next picture of its page. */
const PEOPLE_AT_A_TIME = 3;
const PEOPLE_SAMPLED = 4;

describe('every page', () => {
  let cases: StandingCase[];
  let pages: PageOfTheHouse[];
  const house = useOwnHouse(async (built) => {
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

  it.each(pagesByPerson(sampled(standingPages, Math.ceil(standingPages.length / 12))))(
    'of %s can be read and used by everybody, in normal and large type, on a desk and on a phone',
    async (username, theirs) => {
      expect(await swept(username, theirs)).toEqual([]);
    },
    180_000,
  );

  it('of a case can be read and used by everybody who works on it, and every tab of it', async () => {
    const found: string[] = [];
    for (const [username, theirs] of sampled(pagesByPerson(pages), 2)) {
      found.push(...(await swept(username, username === 'supervisor.01' ? theirs : theirs.slice(0, 1))));
    }
    expect(found).toEqual([]);
  }, 300_000);

  it('has forms for commands that everybody can read and fill in with the keyboard', async () => {
    const found: string[] = [];
    const seen = new Set<string>();
    await sideBySide(
      sampled(pagesByPerson(pages), PEOPLE_SAMPLED),
      PEOPLE_AT_A_TIME,
      async ([username = '', theirs]) => {
        const person = await house.person({ still: true });
        await person.signInAs(username);
        const desk = new CaseDesk(person);
        for (const { path } of theirs) {
          await person.follow(path.includes('?') ? path : `${path}?tab=parties`);
          const offered = (await desk.offered()).filter((action) => !seen.has(action));
          for (const action of offered) seen.add(action);
          for (const action of sampled(offered, Math.ceil(offered.length / 12))) {
            await desk.open(action);
            found.push(
              ...[...(await violations(person.page)), ...(await tabStops(person.page))].map(
                (one) => `${action}: ${one}`,
              ),
            );
            await person.page.keyboard.press('Escape');
            await desk.done();
          }
        }
      },
    );
    expect(found).toEqual([]);
    expect(seen.size).toBeGreaterThan(runsLong ? 20 : 0);
  }, 300_000);

  it('of the proof says which value is not what was recorded, since when, and who could have written it', async () => {
    const { caseId } = cases.find(({ story }) => story === 'agreed')!.journey;
    const person = await house.person({ still: true });
    const { page } = person;
    await person.signInAs('supervisor.01');
    const prove = async (told: RegExp): Promise<void> => {
      await person.goTo('/supervision/proofs');
      await person.keys.press(page.getByRole('button', { name: '立即核验' }));
      await page.getByRole('status').filter({ hasText: told }).waitFor();
      await person.settled();
    };
    await prove(/上次核验 \d+ 件，全部一致/);
    await house.query(
      'mediation',
      `update cases set data = jsonb_set(data, '{agreement,obligations,0,amountFen}', '100') where id = $1`,
      [caseId],
    );
    await house.query(
      'supervision',
      `update timeline set data = jsonb_set(data, '{amountFen}', '100') where case_id = $1 and service = 'intake' and sequence = 1`,
      [caseId],
      'owner',
    );
    await prove(/现有 \d+ 处不符，请立即报告审计人员/);
    const found = [await sweep(person, 'proofs')].flat();

    await person.goTo('/');
    const block = page.getByRole('region', { name: '全面核验' });
    expect(await block.getByRole('status').textContent()).toMatch(/上次核验 \d+ 件，现有 \d+ 处不符/);
    const row = block.getByRole('listitem').filter({ hasText: 'cases.data.agreement.obligations' });
    expect(await row.locator('dd').allTextContents()).toEqual([
      expect.stringMatching(/^调解 · 案件状态 cases\.data\.agreement\.obligations.*amountFen$/),
      '100',
      expect.stringMatching(/^\d{4,}$/),
      expect.stringMatching(/\d+月\d+日/),
      '数据库所有者、调解环节的数据库账号',
    ]);
    found.push(...(await sweep(person, 'home with findings')));

    await person.keys.press(row.getByRole('link'));
    await page.waitForURL(/\/cases\//);
    await person.settled();
    const line = page.getByRole('listitem').filter({ hasText: '登记纠纷，编号' });
    expect(await line.textContent()).toContain('timeline[intake 1]');
    found.push(...(await sweep(person, 'case with findings')));
    await person.keys.press(page.getByRole('button', { name: '看各处的现有值和应有值' }));
    await page.getByText('cases.data.agreement.obligations').waitFor();
    expect(found).toEqual([]);
  }, 120_000);
});
