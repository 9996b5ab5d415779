import type { Person } from '../browser/person';
import type { Tour } from '../browser/tour';

/** What a party asks with: the code of the receipt, and the end of the telephone number given. */
interface Asked {
  code: string;
  lastFour: string;
}

/** A case whose parties are waited for: one that a mediator of the tour has invited to a session. */
const caseWithSession = async (tour: Tour): Promise<string> => {
  const mediator = await tour.sitDown('mediator.med-015');
  await mediator.goTo('/lists/mediation?view=sessions');
  const path = await mediator.page.locator('main a[href^="/cases/"]').first().getAttribute('href');
  await mediator.leave();
  if (path === null) throw new Error('no mediator of the tour has a session to come');
  return path;
};

const matchOn = async ({ page }: Person, pattern: RegExp): Promise<string> => {
  const [found] = pattern.exec((await page.locator('main').textContent()) ?? '') ?? [];
  if (found === undefined) throw new Error(`${page.url()} does not show ${String(pattern)}`);
  return found;
};

/** Reads at the window what stands on the party's receipt, and, as a look that the file records, their telephone number. */
const askedWith = async (tour: Tour, path: string): Promise<Asked> => {
  const clerk = await tour.sitDown('window.01');
  await clerk.goTo(`/register?receipt=${path.split('/').at(-1) ?? ''}`);
  const code = await matchOn(clerk, /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  await clerk.goTo(`${path}?tab=parties`);
  await clerk.page.getByRole('button', { name: '查看完整信息' }).first().click();
  const asked = clerk.page.getByRole('dialog');
  await asked.getByRole('checkbox', { name: '电话号码' }).check();
  await asked.getByRole('radio', { name: '其他用途' }).check();
  await asked.getByLabel('查看原因').fill('为当事人查询案件进展');
  await asked.getByRole('button', { name: '查看完整信息' }).click();
  await asked.waitFor({ state: 'detached' });
  await clerk.settled();
  const phone = await matchOn(clerk, /(?<!\d)1\d{10}(?!\d)/);
  await clerk.leave();
  return { code, lastFour: phone.slice(-4) };
};

/** A party looks up where their case stands. */
export const lookUpStatus = async ({ page }: Person, tour: Tour): Promise<void> => {
  const { code, lastFour } = await askedWith(tour, await caseWithSession(tour));
  await page.getByLabel('查询码').fill(code);
  await page.getByLabel('电话号码后四位').fill(lastFour);
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await page.getByRole('article').waitFor();
};
