import { useHouse } from './support/house';
import { RegisterDesk } from '../../tools/browser/register-desk';
import { registration } from './support/standing-cases';
import { sweep } from './support/sweep';
import { telling } from '../../tools/browser/telling';

const PHONE = { width: 390, height: 844 };
/** Height of what is touched in large type. */
const THUMB_PIXELS = 60;
/** Over the wire, of everything the page needs: two seconds on a slow line. */
const MOST_BYTES = 70_000;

describe('the party on a phone', () => {
  const house = useHouse();

  it('sees where the case stands with the code of the receipt and four digits, without an account', async () => {
    const told = telling(7);
    const clerk = await house.person();
    await clerk.signInAs('window.01');
    const window = new RegisterDesk(clerk);
    await window.begin();
    await window.fillIn(told);
    const { caseNumber, code } = await window.submit();
    await house.arrived();

    const party = await house.person(PHONE);
    const { page } = party;
    // As the QR code of the receipt opens it: the code stands behind the #, which no server sees.
    await party.goTo(`/status#code=${code}`);
    expect(await page.getByLabel('查询码').inputValue()).toBe(code);
    expect(page.url()).not.toContain(code);
    party.watch.expect({ method: 'POST', path: /public-status\/page$/, statuses: [404] });
    const digits = page.getByLabel('电话号码后四位');
    await digits.fill('0000');
    await page.getByRole('button', { name: '查询', exact: true }).tap();
    await page.getByRole('alert').getByText(/保留/).waitFor();
    expect(await page.getByLabel('查询码').inputValue()).toBe(code);

    await digits.fill(told.applicant.phone.slice(-4));
    await page.getByRole('button', { name: '查询', exact: true }).tap();
    const found = page.getByRole('article', { name: '查询结果' });
    await found.waitFor();
    const text = (await found.textContent()) ?? '';
    expect(text).toContain(caseNumber);
    expect(text).toContain('晋城市一站式矛盾纠纷调解中心');
    // Nobody is named and nothing is told: the paper may be found by anybody.
    for (const secret of [told.applicant.name, told.respondent.name, told.respondent.phone, told.facts]) {
      expect(text).not.toContain(secret);
    }
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
    expect(await sweep(party, 'status found')).toEqual([]);
    expect(await party.context.cookies()).toEqual([]);
  }, 180_000);

  it('gets the receipt again from the file, which then tells of no new registration', async () => {
    const journey = house.journey();
    await journey.register(registration(house));
    const clerk = await house.person();
    await clerk.signInAs('window.01');
    await clerk.goTo(`/register?receipt=${journey.caseId}`);
    expect(await clerk.page.getByRole('region', { name: '查询码' }).count()).toBe(1);
    expect(await clerk.page.getByText('登记成功').count()).toBe(0);
  });

  it('is answered before the script of the page has come, and without any, and keeps what was typed', async () => {
    const told = telling(8);
    const clerk = await house.person();
    await clerk.signInAs('window.01');
    const window = new RegisterDesk(clerk);
    await window.begin();
    await window.fillIn(told);
    const { caseNumber, code } = await window.submit();
    await house.arrived();

    const context = await clerk.browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${house.url}/status`);
    await page.getByLabel('查询码').fill(code);
    await page.getByLabel('电话号码后四位').fill('0000');
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await page.getByRole('alert').getByText(/保留/).waitFor();
    expect(await page.getByLabel('查询码').inputValue()).toBe(code);
    // The whole number is as good as its end, and neither stands in an address.
    await page.getByLabel('电话号码后四位').fill(told.applicant.phone);
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await page.getByRole('article', { name: '查询结果' }).getByText(caseNumber).waitFor();
    expect(page.url()).not.toContain(code);
    await context.close();

    const early = await house.person(PHONE);
    let come: () => void = () => undefined;
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    await early.page.route('**/status.js', async (route) => {
      await coming;
      await route.continue();
    });
    await early.page.goto(`${house.url}/status`, { waitUntil: 'commit' });
    await early.page.getByLabel('查询码').fill(code);
    come();
    await early.page.getByRole('button', { name: 'English' }).tap();
    expect(await early.page.getByLabel('Code', { exact: false }).inputValue()).toBe(code);
    await early.page.getByLabel('Last four digits').fill(told.applicant.phone.slice(-4));
    await early.page.getByRole('button', { name: 'Look up', exact: true }).tap();
    await early.page.getByRole('article', { name: 'Result' }).getByText(caseNumber).waitFor();
    expect(new URL(early.page.url()).pathname).toBe('/status');
  }, 120_000);

  it('can touch everything in large type with a thumb, and loads little', async () => {
    const party = await house.person({ ...PHONE, large: true });
    await party.goTo('/status');
    const bytes = await party.page.evaluate(
      `performance.getEntries().reduce((sum, { transferSize = 0 }) => sum + transferSize, 0)`,
    );
    expect(bytes).toBeLessThan(MOST_BYTES);
    const targets = await party.page.locator('button, input, a').evaluateAll((elements) =>
      elements.map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return { what: String(element.textContent), width: Number(width), height: Number(height) };
      }),
    );
    expect(targets.filter(({ height }) => height > 0 && height < THUMB_PIXELS)).toEqual([]);
  }, 60_000);
});
