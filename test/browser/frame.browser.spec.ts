import { sampled } from '@one-window/testing';
import { spellingsOf } from '../../apps/supervision/src/domain/people/spellings';
import { DEMONSTRATION_PASSWORD, type Journey } from '@one-window/road';
import { CaseDesk } from '../../tools/browser/case-desk';
import { NAMED_HOST } from '../../tools/browser/chromium';
import { RegisterDesk } from '../../tools/browser/register-desk';
import { telling } from '../../tools/browser/telling';
import { Weight } from '../../tools/browser/weight';
import { violations } from './support/axe';
import { useHouse } from './support/house';
import { registration, toTheDesk } from './support/standing-cases';

/** Over the wire, of everything that the sign-in page and the first page after it are made of: six seconds on a slow line. */
const MOST_FIRST_PAGE_BYTES = 300_000;
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

  it.each(sampled(homes, 2))(
    'as %s takes at most 300 kB of everything, as it travels, and the library of charts only for charts',
    async (username) => {
      const person = await house.person();
      const weight = new Weight(person.page);
      await person.signInAs(username);
      const { pages, charts } = await weight.wire();
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(MOST_FIRST_PAGE_BYTES);
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
    const url = house.url.replace('127.0.0.1', NAMED_HOST);
    const person = await house.person({ url });
    await person.goTo('/sign-in');
    expect(await person.page.evaluate(() => (globalThis as { isSecureContext?: boolean }).isSecureContext)).toBe(false);
    await person.page.getByText(/^这里需要 https/).waitFor();
    await person.signInAs('window.01');
    const told = telling(11);
    const window = new RegisterDesk(person);
    await window.begin();
    await person.page.getByText(/^草稿要加密保存/).waitFor();
    await window.fillIn(told);
    const { caseNumber, code } = await window.submit();
    await house.arrived();

    const party = await house.person({ url });
    await party.goTo(`/status#code=${code}`);
    await party.page.getByLabel('电话号码后四位').fill(told.applicant.phone.slice(-4));
    await party.page.getByRole('button', { name: '查询', exact: true }).click();
    await party.page.getByRole('article', { name: '查询结果' }).getByText(caseNumber).waitFor();
  }, 60_000);
});

describe('whoever has asked for less motion', () => {
  it('types where a window has opened', async () => {
    const person = await house.person({ still: true });
    await person.signInAs('supervisor.01');
    // Its code is on a slow line still: what is typed meanwhile is the window's, and no shortcut of the page.
    let arrive = (): void => undefined;
    const slow = new Promise<void>((resolve) => (arrive = resolve));
    await person.page.route(/search-palette/, async (route) => {
      await slow;
      await route.continue();
    });
    await person.page.keyboard.press('Control+k');
    await person.page.keyboard.type('gs');
    arrive();
    const find = person.page.getByRole('combobox', { name: person.words.find });
    await find.and(person.page.locator(':focus')).waitFor();
    expect(await find.inputValue()).toBe('gs');
    await person.page.keyboard.press('ControlOrMeta+a');
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

describe('the page of a case', () => {
  it('opens at its top at 200 %, the chosen tab in sight in its list', async () => {
    const journey = house.journey();
    await toTheDesk(journey, house);
    await house.arrived();
    const person = await house.person({ width: 720, height: 450 });
    const { page } = person;
    await person.signInAs('supervisor.01');
    for (const tab of ['facts', 'audit']) {
      await person.goTo(`/cases/${journey.caseId}?tab=${tab}`);
      expect(await page.evaluate('scrollY')).toBe(0);
      const list = await page.getByRole('tablist').boundingBox();
      const chosen = await page.getByRole('tab', { selected: true }).boundingBox();
      if (!list || !chosen) throw new Error('there is no tab');
      expect(chosen.x).toBeGreaterThanOrEqual(list.x - 1);
      expect(chosen.x + chosen.width).toBeLessThanOrEqual(list.x + list.width + 1);
    }
  }, 60_000);

  it('tells the clerk who declined it which ways stay open, each with its ground', async () => {
    const journey = house.journey();
    await toTheDesk(journey, house);
    await journey.decline();
    await house.arrived();
    const person = await house.person();
    await person.signInAs('window.01');
    await person.goTo(`/cases/${journey.caseId}?tab=facts`);
    const { ways } = await house.traveller.read(`/api/supervision/cases/${journey.caseId}`, 'window.01');
    expect(ways).not.toEqual([]);
    const shown = await person.page.getByRole('tabpanel').innerText();
    for (const { text, basis } of ways as { text: string; basis: string }[]) {
      expect(shown).toContain(text);
      expect(shown).toContain(basis);
    }
  }, 60_000);

  it('tells the mediator who waits for a session when and where it is, not that there is nothing to do', async () => {
    const journey = house.journey();
    const organisation = journey.organisation();
    await toTheDesk(journey, house);
    await journey.triage();
    await journey.offer(organisation);
    await journey.claim(organisation);
    await journey.prepareTable();
    const day = house.daysAhead(3);
    await journey.convene('joint-session', `${day}T06:30:00.000Z`);
    await house.arrived();
    const person = await house.person();
    await person.signInAs(await house.mediatorOf(organisation));
    await person.goTo(`/cases/${journey.caseId}`);
    const next = await person.page
      .locator('section')
      .filter({ has: person.page.getByRole('heading', { name: '下一步', exact: true }) })
      .innerText();
    const [, month, date] = day.split('-').map(Number);
    expect(next).toMatch(new RegExp(`${month}月${date}日.* 14:30 .*调解`));
    expect(next).toContain('地点：中心第一调解室');
    expect(next).not.toContain('不需要您办理');

    // At the window somebody says a name, and asks when to come: letters of it, and Enter.
    const clerk = await house.person();
    await clerk.signInAs('window.01');
    const { caseNumber, parties } = (await house.ask(`/api/supervision/cases/${journey.caseId}`, 'window.01')) as {
      caseNumber: string;
      parties: { name: string }[];
    };
    const name = parties[0]?.name ?? '';
    const [letters = ''] = spellingsOf(name).toSorted((one, other) => other.length - one.length);
    await clerk.page.keyboard.press('Control+k');
    await clerk.page.getByRole('dialog').locator(':focus').waitFor();
    await clerk.page.keyboard.insertText(letters);
    const found = clerk.page.getByRole('option').filter({ hasText: caseNumber }).filter({ hasText: '中心第一调解室' });
    expect(await found.innerText()).toMatch(new RegExp(`${name}[^]*申请人[^]*${month}月${date}日.* 14:30`));
    expect(await violations(clerk.page)).toEqual([]);
    await clerk.page.keyboard.press('Enter');
    await clerk.page.getByRole('heading', { name: `答复${name}` }).waitFor();
    await clerk.settled();
    const answer = await clerk.page.locator('article').innerText();
    expect(answer).toMatch(new RegExp(`下次调解[^]*${month}月${date}日.* 14:30[^]*现场[^]*中心第一调解室`));
    expect(answer).toMatch(/由谁办理.*0356-\d{7}/s);
    await clerk.page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(clerk.page)).toEqual([]);
    await clerk.page.keyboard.press('Enter');
    await clerk.page.waitForURL(new RegExp(`/cases/${journey.caseId}$`));

    // And lets them call the parties: one press shows the number, which is called and noted down, and kept nowhere.
    const { page } = person;
    await person.follow(`/cases/${journey.caseId}?tab=parties`);
    await person.keys.press(page.getByRole('button', { name: /^显示并拨打.+的电话，用途记为拨打电话$/ }).first());
    const call = page.getByRole('link', { name: /^拨打.+的电话/ });
    await call.and(page.locator(':focus')).waitFor();
    const number = await call.innerText();
    expect(await call.getAttribute('href')).toBe(`tel:+86${number.replace(/^0/, '')}`);
    await person.settled();
    expect(await violations(page)).toEqual([]);
    const left = (await page.evaluate(
      'JSON.stringify([location.href, Object.entries(localStorage), Object.entries(sessionStorage)])',
    )) as string;
    expect(left).not.toContain(number);
    // A sheet of paper outlives the look: it stays masked.
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').innerText()).not.toContain(number);
    expect(await page.locator('main').innerText()).toContain(`${number.slice(0, 3)}*`);
    await page.emulateMedia({ media: null });
    // What came of it is logged about that party, and the next one who opens the case reads what was pinned first.
    const form = page.getByRole('dialog');
    await person.keys.press(page.getByRole('button', { name: '登记通话' }).and(page.locator('[role="tabpanel"] *')));
    await person.keys.press(form.getByRole('radio', { name: '已接通' }), 'Space');
    await person.keys.write(form.getByLabel('通话内容'), '周三下午到场，带上病历');
    await person.keys.press(form.getByRole('radio', { name: '本单位' }), 'Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');
    await form.waitFor({ state: 'detached' });
    await person.keys.press(page.getByRole('button', { name: '写备注' }));
    await person.keys.write(form.getByLabel('备注', { exact: true }), '先联系他的儿子\n晚上七点以后');
    await person.keys.press(form.getByRole('radio', { name: '本单位' }), 'Space');
    await page.keyboard.press('ArrowDown');
    await person.keys.tabTo(form.getByRole('radiogroup', { name: '置顶' }).getByRole('radio', { name: '不选' }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');
    await form.waitFor({ state: 'detached' });
    await person.follow(`/cases/${journey.caseId}`);
    const told = await page.getByRole('tabpanel').innerText();
    expect(told).toMatch(/查看(?:被?申请人).+的电话号码，用途：拨打电话/);
    expect(told).toMatch(/与(?:被?申请人).+通话（已接通，本案全体办理人员可见）：周三下午到场，带上病历/);
    const pinned = page.getByRole('region', { name: '置顶备注' });
    expect(await pinned.innerText()).toMatch(/^先联系他的儿子\n晚上七点以后\s+置顶备注：/);
    expect(await violations(page)).toEqual([]);
    expect(told).not.toContain(number);
    await person.follow(`/cases/${journey.caseId}?tab=parties`);
    await call.waitFor({ state: 'detached' });
    expect(await page.getByRole('tabpanel').innerText()).not.toContain(number);
  }, 120_000);
});

describe('what was registered', () => {
  it('is corrected by the clerk: a telephone, then a guardian, with what stood there kept beside', async () => {
    const journey = house.journey();
    await toTheDesk(journey, house);
    const person = await house.person();
    const { page } = person;
    await person.signInAs('window.01');
    await person.follow(`/cases/${journey.caseId}?tab=parties`);
    const form = page.getByRole('dialog');
    const party = page.getByRole('tabpanel').getByRole('listitem').first();
    await person.keys.press(party.getByRole('button', { name: /^更正当事人/ }));
    await person.keys.write(form.getByLabel('电话号码'), '138 0356 7788');
    await person.keys.write(form.getByLabel('原因'), '当事人来电告知换号');
    await page.keyboard.press('Control+Enter');
    await form.waitFor({ state: 'detached' });
    await party.getByText('更正历史（1）').waitFor();
    await person.keys.press(party.getByText('更正历史（1）'));
    expect(await party.innerText()).toMatch(/电话号码：原为 \S+，改为 138\*{8}/);
    await person.keys.press(party.getByRole('button', { name: /^登记代理人/ }));
    await person.keys.press(form.getByRole('radio', { name: '监护人（法定代理人）' }), 'Space');
    await person.keys.write(form.getByLabel('姓名', { exact: true }), '韩建国');
    await person.keys.write(form.getByLabel('与当事人的关系'), '父亲');
    await person.keys.write(form.getByLabel('依据'), '户口簿');
    await person.settled();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await form.waitFor({ state: 'detached' });
    await party.getByText('韩建国', { exact: true }).waitFor();
    await person.settled();
    expect(await violations(page)).toEqual([]);
  }, 60_000);
});

describe('a list of cases', () => {
  const title = '工人聚集在工地门口讨要工资';

  it('is gone on with from the row that was left, also when what was opened there had not come yet', async () => {
    await toTheDesk(house.journey(), house);
    await house.arrived();
    const person = await house.person();
    const { page } = person;
    await person.signInAs('triage.01');
    let letCome = (): void => undefined;
    const mayCome = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await page.route(/case-page-.*\.js/, async (route) => {
      await mayCome;
      await route.continue();
    });
    await person.goTo('/lists/triage');
    const rowWithFocus = page.locator('[data-row]:focus');
    await page.keyboard.press('j');
    const left = await rowWithFocus.getAttribute('data-row');
    await page.keyboard.press('Enter');
    await rowWithFocus.waitFor({ state: 'detached' });
    await page.goBack();
    expect(await rowWithFocus.getAttribute('data-row')).toBe(left);
    letCome();
  }, 60_000);

  it('is gone on with from the row that was left, or from that of the case that was gone on to', async () => {
    for (let count = 0; count < 3; count += 1) await toTheDesk(house.journey(), house);
    await house.arrived();
    const person = await house.person();
    const { page } = person;
    await person.signInAs('triage.01');
    await person.goTo('/lists/triage');
    const rowWithFocus = page.locator('[data-row]:focus');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const left = await rowWithFocus.getAttribute('data-row');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${left}`);
    await rowWithFocus.waitFor({ state: 'detached' });
    await page.goBack();
    await person.settled();
    expect(await rowWithFocus.getAttribute('data-row')).toBe(left);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${left}`);
    await person.settled();
    await page.keyboard.press(']');
    await page.waitForURL((address) => !address.pathname.endsWith(String(left)));
    const next = new URL(page.url()).pathname.split('/').at(-1);
    await person.settled();
    await person.keys.press(page.getByRole('button', { name: /^返回“/ }));
    await person.settled();
    expect(await rowWithFocus.getAttribute('data-row')).toBe(next);
  }, 60_000);

  it('marks before its title what goes before the others, as does every first page', async () => {
    const journeys = Array.from({ length: 4 }, () => house.neighbour());
    const [waiting, offered, claimed, applied] = journeys as [Journey, Journey, Journey, Journey];
    await Promise.all(
      journeys.map(async (journey) => {
        journey.risk = 'high';
        await journey.register({ ...registration(house, title), urgent: true });
        await journey.triage();
      }),
    );
    const [organisation, { clerk }] = [applied.organisation(), applied.court];
    for (const journey of [offered, claimed, applied]) await journey.offer(organisation);
    for (const journey of [claimed, applied]) await journey.claim(organisation);
    await applied.prepareTable();
    await applied.meet('agreed-in-principle');
    await applied.draft('written');
    await applied.signWritten();
    await applied.apply();
    await house.arrived();
    const marked = `急高风险${title}`;
    const parties = `急高风险${applied.parties.map(({ name }) => name).join('、')}`;
    const shown: Record<string, [path: string, journey: Journey, begins: string][]> = {
      'window.01': [
        ['/', applied, `急${title}`],
        ['/lists/intake', applied, `急${title}`],
      ],
      'triage.01': [
        ['/', waiting, marked],
        ['/lists/triage', waiting, marked],
        ['/lists/triage?view=offered', offered, marked],
      ],
      [organisation.manager]: [
        ['/', offered, marked],
        ['/', claimed, marked],
        ['/lists/pool', offered, marked],
        ['/lists/mediation', claimed, marked],
      ],
      [clerk]: [
        ['/', applied, parties],
        ['/lists/judicial-confirmation', applied, parties],
      ],
      'follow-up.01': [
        ['/', applied, parties],
        ['/lists/follow-up', applied, parties],
      ],
      'supervisor.01': [
        ['/', waiting, marked],
        ['/supervision/cases', claimed, marked],
      ],
    };
    const unmarked: unknown[] = [];
    for (const [username, places] of Object.entries(shown)) {
      const person = await house.person();
      await person.signInAs(username);
      for (const [path, { caseId }, begins] of places) {
        await person.follow(path);
        const rows = await person.page.locator(`[data-row="${caseId}"]`).allTextContents();
        if (rows.length === 0 || !rows.every((row) => row.includes(begins))) unmarked.push({ username, path, rows });
      }
    }
    expect(unmarked).toEqual([]);
  }, 120_000);
});
