import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDataFolder } from '@one-window/persistence';
import type { Browser } from 'playwright-core';
import { openChromium } from '../../tools/browser/chromium';
import { Person } from '../../tools/browser/person';
import { ended, type LaunchedCentre, launchCentre } from '../../tools/start/own-centre';
import { sweep } from './support/sweep';

const CHOSEN = '晋城 the first winter 2026';

describe('an installation for real work', () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-window-first-'));
  let centre: LaunchedCentre;
  let browser: Browser;
  beforeAll(async () => {
    centre = launchCentre(folder, { kind: 'empty' });
    await centre.printed(/^ready: /);
    browser = await openChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await ended(centre.process);
    await deleteDataFolder(folder);
  });

  it('lets the first administrator in with the printed password, once that has been changed', async () => {
    const [, printed = ''] = await centre.printed(/first password (\S+) /);
    const [, url = ''] = await centre.printed(/^ready: (\S+)/);
    const person = await Person.sitDown(browser, url);
    const { page, keys } = person;
    const signIn = async (password: string): Promise<void> => {
      await keys.write(page.getByLabel('用户名', { exact: true }), 'administrator');
      await keys.write(page.getByLabel('密码', { exact: true }), password);
      await page.keyboard.press('Enter');
    };
    await person.goTo('/sign-in');
    expect(await page.getByText('演示').count()).toBe(0);
    await signIn(printed);
    const demand = page.getByRole('dialog', { name: '修改密码' });
    await keys.write(demand.getByLabel('现在的密码'), printed);
    await keys.write(demand.getByLabel('新密码'), CHOSEN);
    await page.keyboard.press('Enter');

    await page.waitForURL((address) => address.pathname === '/sign-in');
    await signIn(CHOSEN);
    await page.locator('main h1').waitFor();
    await person.settled();
    expect(await sweep(person, 'home of the first administrator')).toEqual([]);
    expect(person.watch.look()).toEqual([]);
    await person.leave();
  }, 120_000);
});
