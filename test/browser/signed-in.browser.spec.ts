import { DEMONSTRATION_PASSWORD } from '@one-window/road';
import type { Page } from 'playwright-core';
import { CaseDesk } from '../../tools/browser/case-desk';
import type { Person } from '../../tools/browser/person';
import { useHouse } from './support/house';
import { registration, toTheDesk } from './support/standing-cases';

const house = useHouse();

/** Signs somebody in by another window of the same browser. */
const signInAt = async (window: Page, person: Person, username: string): Promise<void> => {
  const keys = person.keysOn(window);
  await window.goto(`${person.url}/sign-in`);
  await keys.write(window.getByLabel('用户名', { exact: true }), username);
  await keys.write(window.getByLabel('密码', { exact: true }), DEMONSTRATION_PASSWORD);
  await window.keyboard.press('Enter');
  await window.waitForURL((address) => address.pathname !== '/sign-in');
  await person.settled(window);
};

const signOutAt = async (window: Page, person: Person): Promise<void> => {
  await person.keysOn(window).press(window.getByRole('button', { name: /个人菜单$/ }));
  const item = window.getByRole('menuitem', { name: '退出登录' });
  await item.waitFor();
  await item.press('Enter');
  await window.waitForURL((address) => address.pathname === '/sign-in');
};

/** What the browser itself still keeps of an address, without asking anybody. */
const keptBy = async (page: Page, path: string): Promise<number> =>
  (await page.evaluate(
    `fetch(${JSON.stringify(path)}, { cache: 'only-if-cached', mode: 'same-origin' }).then((answer) => answer.status, () => 504)`,
  )) as number;

const nameOf = async (page: Page): Promise<string> =>
  ((await page.getByRole('button', { name: /个人菜单$/ }).textContent()) ?? '').trim();

describe('one browser, two people', () => {
  it('nobody acts in the name of another: the page says whose it is, and goes on when its person is back', async () => {
    const journey = house.journey();
    await toTheDesk(journey, house);
    await journey.classify();
    await house.arrived();
    const reason = '双方均愿意调解，案情清楚，属于人民调解范围。';
    const person = await house.person();
    const { page } = person;
    await person.signInAs('triage.01');
    const owner = await nameOf(page);
    await person.goTo(`/cases/${journey.caseId}`);
    const desk = new CaseDesk(person);
    const form = await desk.open('triage.choose-route');
    await form.pick('去向', '调解');
    await form.write('理由', reason);

    const elsewhere = await person.secondWindow();
    await signInAt(elsewhere, person, 'triage.02');
    const other = await nameOf(elsewhere);
    const bar = page.getByRole('alert').filter({ hasText: `本机现在登录的是${other}，这个页面是${owner}的` });
    await bar.waitFor();

    person.watch.expect({ method: 'POST', path: /\/choose-route$/, statuses: [409] });
    await desk.submit();
    const again = page.getByRole('dialog', { name: '重新登录' });
    await person.keys.write(again.getByLabel('密码', { exact: true }), DEMONSTRATION_PASSWORD);
    await page.keyboard.press('Enter');
    await desk.done();
    expect(await bar.count()).toBe(0);

    await house.arrived();
    const { timeline } = await house.traveller.read(`/api/supervision/cases/${journey.caseId}`, 'supervisor.01');
    const chosen = (timeline as { type: string; by: { name: string } }[]).filter(({ type }) =>
      /route-chosen/.test(type),
    );
    expect(chosen.map(({ by }) => by.name)).toEqual([owner]);
    await elsewhere
      .getByRole('alert')
      .filter({ hasText: `本机现在登录的是${owner}` })
      .waitFor();
  }, 120_000);

  it('signing out in one window asks at the other, which keeps what was typed', async () => {
    const person = await house.person();
    const { page } = person;
    await person.signInAs('window.01');
    await page.keyboard.press('n');
    await person.keys.write(page.getByLabel('纠纷简要情况'), '邻里因漏水发生争执。');
    const elsewhere = await person.secondWindow();
    await elsewhere.goto(`${person.url}/`);
    await person.settled(elsewhere);
    await signOutAt(elsewhere, person);
    const again = page.getByRole('dialog', { name: '重新登录' });
    await person.keys.write(again.getByLabel('密码', { exact: true }), DEMONSTRATION_PASSWORD);
    await page.keyboard.press('Enter');
    await again.waitFor({ state: 'detached' });
    expect(await page.getByLabel('纠纷简要情况').inputValue()).toBe('邻里因漏水发生争执。');
  }, 120_000);
});

describe('a shared computer', () => {
  it('keeps nothing of a case in the browser’s cache, neither before nor after signing out', async () => {
    const journey = house.journey();
    await journey.register(registration(house));
    await house.arrived();
    const person = await house.person();
    const { page } = person;
    await person.signInAs('window.01');
    await person.goTo(`/cases/${journey.caseId}`);
    const script = await page.evaluate<string>(`new URL(document.querySelector('script[src]').src).pathname`);
    const addresses = [
      `/api/intake/cases/${journey.caseId}`,
      `/api/supervision/cases/${journey.caseId}`,
      '/api/directory/me',
    ];
    expect(await keptBy(page, script)).toBe(200);
    for (const path of addresses) expect([path, await keptBy(page, path)]).toEqual([path, 504]);
    const signedOut = page.waitForResponse((response) => response.url().endsWith('/api/directory/sign-out'));
    await person.signOut();
    expect((await (await signedOut).allHeaders())['clear-site-data']).toBe('"cache"');
    for (const path of addresses) expect([path, await keptBy(page, path)]).toEqual([path, 504]);
    // What stays says only that somebody signed in here before; it counts guesses and opens nothing.
    const left = (await person.context.cookies()).map(({ name, path }) => `${name} ${path}`);
    expect(left).toEqual(['ow_device /api/directory']);
  }, 120_000);
});
