import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDataFolder } from '@one-window/persistence';
import { Secret, TOTP } from 'otpauth';
import type { Browser } from 'playwright-core';
import { NAMED_HOST, openChromium } from '../../tools/browser/chromium';
import { Person } from '../../tools/browser/person';
import { ended, type LaunchedCentre, launchCentre } from '../../tools/start/own-centre';
import { violations } from './support/axe';
import { sweep } from './support/sweep';

const CHOSEN = '晋城 the first winter 2026';

describe('an installation for real work', () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-window-first-'));
  let centre: LaunchedCentre;
  let browser: Browser;
  let recovery: string[] = [];
  beforeAll(async () => {
    // As where it listens to other machines: its cookies are for https, which browsers take this machine's own address for.
    centre = launchCentre(folder, { kind: 'empty', environment: { SECURE_COOKIES: 'true' } });
    await centre.printed(/^ready: /);
    browser = await openChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await ended(centre.process);
    await deleteDataFolder(folder);
  });

  /** The right password of an account with a second factor is answered by the question for its code. */
  const codeAsked = { method: 'POST', path: /\/sign-in$/, statuses: [401] };
  const signIn = async ({ page, keys }: Person, username: string, password: string): Promise<void> => {
    await keys.write(page.getByLabel('用户名', { exact: true }), username);
    await keys.write(page.getByLabel('密码', { exact: true }), password);
    await page.keyboard.press('Enter');
  };
  const change = async ({ page, keys }: Person, from: string, to: string): Promise<void> => {
    const demand = page.getByRole('dialog', { name: '修改密码' });
    await keys.write(demand.getByLabel('现在的密码'), from);
    await keys.write(demand.getByLabel('新密码'), to);
    await page.keyboard.press('Enter');
  };

  /** The authenticator of somebody whose role needs one: scanned, confirmed by one code, and the recovery codes printed. */
  const setUpSecondFactor = async ({ page, keys }: Person): Promise<string[]> => {
    const demand = page.getByRole('dialog', { name: '两步登录' });
    await keys.write(demand.getByLabel('现在的密码'), CHOSEN);
    await page.keyboard.press('Enter');
    await demand.getByRole('img', { name: '验证器二维码' }).waitFor();
    const key = (await demand.locator('[data-factor-key]').getAttribute('data-factor-key')) ?? '';
    expect(await violations(page)).toEqual([]);
    await keys.write(demand.getByLabel('验证器显示的验证码'), new TOTP({ secret: Secret.fromBase32(key) }).generate());
    await page.keyboard.press('Enter');
    await demand.locator('[data-recovery-codes]').waitFor();
    const codes = await demand.locator('[data-recovery-codes] li').allInnerTexts();
    await keys.press(demand.getByRole('button', { name: '已妥善保管' }));
    return codes;
  };

  it('lets the first administrator in with the printed password, once that has been changed and a second factor set up', async () => {
    const [, printed = ''] = await centre.printed(/first password (\S+) /);
    const [, url = ''] = await centre.printed(/^ready: (\S+)/);
    const person = await Person.sitDown(browser, url);
    const { page } = person;
    await person.goTo('/sign-in');
    expect(await page.getByText('演示').count()).toBe(0);
    await signIn(person, 'administrator', printed);
    await change(person, printed, CHOSEN);

    await page.waitForURL((address) => address.pathname === '/sign-in');
    await signIn(person, 'administrator', CHOSEN);
    recovery = await setUpSecondFactor(person);
    await page.locator('main h1').waitFor();
    await person.settled();
    expect(await sweep(person, 'home of the first administrator')).toEqual([]);
    expect(person.watch.look()).toEqual([]);
    await person.leave();
  }, 120_000);

  it('says at an address without https that the browser keeps no session there, instead of asking again and again', async () => {
    const [, url = ''] = await centre.printed(/^ready: (\S+)/);
    const person = await Person.sitDown(browser, url.replace('127.0.0.1', NAMED_HOST));
    person.watch.expect(codeAsked);
    await person.goTo('/sign-in');
    await signIn(person, 'administrator', CHOSEN);
    await person.keys.write(person.page.getByLabel('验证码'), recovery[1] ?? '');
    await person.page.keyboard.press('Enter');
    const note = person.page.getByRole('alert').filter({ hasText: '浏览器没有保存登录' });
    await note.getByText(/请改用 https 开头的地址/).waitFor();
    expect(new URL(person.page.url()).pathname).toBe('/sign-in');
    expect(person.watch.look()).toEqual([]);
    await person.leave();
  });

  it('gives a colleague an account, and a forgotten password anew: told once, changed by the person', async () => {
    const [, url = ''] = await centre.printed(/^ready: (\S+)/);
    const person = await Person.sitDown(browser, url);
    const { page, keys } = person;
    person.watch.expect(codeAsked);
    await person.goTo('/sign-in');
    await signIn(person, 'administrator', CHOSEN);
    // The password alone opens nothing; the telephone is at home.
    await keys.write(page.getByLabel('验证码'), recovery[2] ?? '');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => address.pathname !== '/sign-in');
    await person.goTo('/administration/accounts');
    await keys.press(page.getByRole('button', { name: '新建账号' }));
    const drawer = page.getByRole('dialog');
    await keys.write(drawer.getByLabel('用户名'), 'window.07');
    await keys.write(drawer.getByLabel('姓名'), '赵新来');
    await keys.choose(drawer.getByRole('combobox', { name: '单位' }), '一站式');
    await keys.press(drawer.getByRole('checkbox', { name: '窗口登记员', exact: true }), 'Space');
    await keys.press(drawer.getByRole('button', { name: '新建账号' }));
    const slip = page.locator('[data-one-time-password]');
    const first = await slip.innerText();
    expect(await violations(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: '已交给本人' }));
    await slip.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'window.07' }).click();
    await keys.press(drawer.getByRole('button', { name: '重置密码' }));
    await page.keyboard.press('Enter');
    const second = await slip.innerText();
    expect(second).not.toBe(first);
    await page.emulateMedia({ media: 'print' });
    expect([await slip.isVisible(), await page.locator('main').isVisible()]).toEqual([true, false]);
    await page.emulateMedia({ media: 'screen' });
    expect(person.watch.look()).toEqual([]);
    await person.leave();

    const colleague = await Person.sitDown(browser, url);
    await colleague.goTo('/sign-in');
    await signIn(colleague, 'window.07', second);
    await change(colleague, second, 'seven green lanterns');
    await colleague.page.waitForURL((address) => address.pathname === '/sign-in');
    await signIn(colleague, 'window.07', 'seven green lanterns');
    await colleague.page.waitForURL((address) => address.pathname !== '/sign-in');
    await colleague.leave();
  }, 120_000);
});
