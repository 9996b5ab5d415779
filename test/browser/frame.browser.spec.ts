import { DEMONSTRATION_PASSWORD } from '@one-window/road';
import { CaseDesk } from '../../tools/browser/case-desk';
import { useHouse } from './support/house';
import { toTheDesk } from './support/standing-cases';

const MOST_FIRST_SCRIPT_BYTES = 500_000;
const homes = [
  'window.01',
  'triage.01',
  'manager.org-021',
  'mediator.med-001',
  'court.jin0502',
  'follow-up.01',
  'supervisor.01',
  'leader.01',
  'administrator.01',
  'auditor.01',
];

const house = useHouse();

describe('signing in', () => {
  it('opens the page of the person, told in Chinese', async () => {
    const person = await house.person();
    await person.signInAs('window.01');
    expect(await person.page.getByRole('heading', { level: 1 }).textContent()).not.toBe('');
    expect(await person.page.locator('html').getAttribute('lang')).toBe('zh-CN');
  }, 60_000);

  it.each(homes)(
    'as %s takes at most 500 kB of script, gzipped, and the library of charts only for charts',
    async (username) => {
      const person = await house.person();
      const { pages, charts } = await person.scriptBytesOf(() => person.signInAs(username));
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(MOST_FIRST_SCRIPT_BYTES);
      expect(charts > 0).toBe((await person.page.locator('main div[role="img"]').count()) > 0);
    },
  );

  it('is refused with what to do, and keeps the user name', async () => {
    const person = await house.person();
    person.watch.expect({ method: 'POST', path: /sign-in$/, statuses: [401] });
    await person.goTo('/sign-in');
    await person.keys.write(person.page.getByLabel('用户名', { exact: true }), 'window.01');
    await person.keys.write(person.page.getByLabel('密码', { exact: true }), `not ${DEMONSTRATION_PASSWORD}`);
    await person.page.keyboard.press('Enter');
    await person.page.getByRole('alert').first().waitFor();
    expect(await person.page.getByLabel('用户名', { exact: true }).inputValue()).toBe('window.01');
  });
});

describe('at an address of another computer without https', () => {
  it('the pages work, and say on signing in and at the form what is missing there', async () => {
    // To the browser no loopback address, and so no secure context; to the system the same machine.
    const person = await house.person({ url: house.url.replace('127.0.0.1', '0.0.0.0') });
    await person.goTo('/sign-in');
    expect(await person.page.evaluate(() => (globalThis as { isSecureContext?: boolean }).isSecureContext)).toBe(false);
    await person.page.getByText(/^这里需要 https/).waitFor();
    await person.signInAs('window.01');
    await person.goTo('/register');
    await person.page.getByText(/^草稿要加密保存/).waitFor();
    await person.page.getByLabel('纠纷简要情况').waitFor();
  });
});

describe('whoever has asked for less motion', () => {
  it('types where a window has opened', async () => {
    const person = await house.person({ still: true });
    await person.signInAs('supervisor.01');
    await person.page.keyboard.press('Control+k');
    await person.page.getByRole('combobox', { name: person.words.find }).and(person.page.locator(':focus')).waitFor();
    await person.page.keyboard.insertText('统计');
    await person.page.keyboard.press('Enter');
    await person.page.waitForURL(/statistics$/);
    await person.goTo('/supervision/cases');
    await person.keys.press(person.page.getByRole('button', { name: '按证件号码查找' }));
    const field = person.page.getByLabel('身份证件号码或统一社会信用代码');
    await field.and(person.page.locator(':focus')).waitFor();
    await person.page.keyboard.insertText('91140500');
    expect(await field.inputValue()).toBe('91140500');
  });
});

describe('the form of a command', () => {
  it('takes what is typed while it still slides in, and leaves who has gone on where they are', async () => {
    const journey = house.journey();
    await toTheDesk(journey, house);
    await journey.triage();
    await journey.offer(journey.organisation());
    await house.arrived();
    const person = await house.person();
    const { page } = person;
    await person.signInAs(journey.organisation().manager);
    await person.goTo(`/cases/${journey.caseId}`);
    await person.keys.press(new CaseDesk(person).button('mediation.return'));
    await page.keyboard.insertText('当事人与本组织工作人员相熟。');
    await page.keyboard.press('Tab');
    await page.locator('[class*="-panel-motion-"]').waitFor({ state: 'detached' });
    const reason = page.getByLabel('退回理由');
    expect(await reason.inputValue()).toBe('当事人与本组织工作人员相熟。');
    expect(await reason.and(page.locator(':focus')).count()).toBe(0);
  }, 60_000);
});
