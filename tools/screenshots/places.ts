import type { Page } from 'playwright-core';
import { CaseDesk } from '../browser/case-desk';
import { enterFirstRow } from '../browser/lists';
import type { MomentOfAPage, PageOfTheHouse } from '../browser/pages';
import type { Person } from '../browser/person';
import { RegisterDesk } from '../browser/register-desk';
import { telling } from '../browser/telling';

const byRole = (page: Page, role: 'button' | 'dialog', name?: string | RegExp) =>
  page.getByRole(role, name === undefined ? {} : { name });
const drawer = (page: Page) => byRole(page, 'dialog').first().waitFor();

const openFirstRow = async (person: Person): Promise<void> => {
  await enterFirstRow(person);
  await drawer(person.page);
  await person.settled();
};

/** Windows and drawers that belong to no single case. */
export const moments: readonly MomentOfAPage[] = [
  {
    name: 'search-palette',
    path: '/',
    as: 'supervisor.01',
    act: async ({ page }) => {
      await page.keyboard.press('Control+k');
      await drawer(page);
      await page.keyboard.insertText('统计');
    },
  },
  {
    name: 'shortcut-help',
    path: '/',
    as: 'triage.01',
    act: async ({ page }) => {
      await page.keyboard.press('?');
      await drawer(page);
    },
  },
  { name: 'account-detail', path: '/administration/accounts', as: 'administrator.01', act: openFirstRow },
  { name: 'organisation-detail', path: '/administration/organisations', as: 'administrator.01', act: openFirstRow },
  {
    name: 'register-refused',
    path: '/register',
    as: 'window.01',
    act: async ({ page }) => {
      await page.getByLabel('纠纷简要情况').fill('邻居建墙占用通道，多次协商未果。');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('status').filter({ hasText: '需要修改' }).waitFor();
    },
  },
  {
    name: 'receipt',
    path: '/',
    as: 'window.01',
    act: async (person) => {
      const desk = new RegisterDesk(person);
      await desk.begin();
      await desk.fillIn(telling(91));
      await desk.submit();
    },
  },
];

const firstCaseOn = async (person: Person, path: string): Promise<string> => {
  await person.goTo(path);
  return (await person.page.locator('main a[href^="/cases/"]').first().getAttribute('href')) ?? '';
};

/** Where everybody who works on a case finds one. */
const actors = [
  { name: 'intake', as: 'window.01', at: '/lists/intake' },
  { name: 'triage', as: 'triage.01', at: '/lists/triage' },
  { name: 'offered', as: 'manager.org-021', at: '/lists/pool' },
  { name: 'mediation', as: 'mediator.med-001', at: '/lists/mediation' },
  { name: 'confirmation', as: 'court.jin0502', at: '/lists/judicial-confirmation' },
  { name: 'follow-up', as: 'follow-up.01', at: '/lists/follow-up' },
  { name: 'supervised', as: 'supervisor.01', at: '/supervision/cases?stage=follow-up' },
  { name: 'archived', as: 'auditor.01', at: '/supervision/cases?stage=closed' },
];
const tabs = ['facts', 'parties', 'sessions', 'agreement', 'court', 'performance', 'audit'];

/** The case page as everybody who works on it sees it, with its tabs. */
export const casePages = async (sitDown: (as: string) => Promise<Person>): Promise<PageOfTheHouse[]> => {
  const found: PageOfTheHouse[] = [];
  for (const { name, as, at } of actors) {
    const person = await sitDown(as);
    const path = await firstCaseOn(person, at);
    await person.leave();
    found.push({ name: `case-${name}`, path, as });
    if (name === 'supervised') {
      found.push(...tabs.map((tab) => ({ name: `case-tab-${tab}`, path: `${path}?tab=${tab}`, as })));
    }
  }
  return found;
};

/** The form of every command that somebody may give on this page now. */
export const formsOn = async (person: Person, { name, path: whole, as }: PageOfTheHouse): Promise<MomentOfAPage[]> => {
  // What is done about a party stands beside the parties.
  const path = whole.includes('?') ? whole : `${whole}?tab=parties`;
  await person.goTo(path);
  const offered = await new CaseDesk(person).offered();
  return offered.map((action) => ({
    name: `form-${name.replace('case-', '')}-${action}`,
    path,
    ...(as === undefined ? {} : { as }),
    act: async (actor) => {
      await new CaseDesk(actor).button(action).click();
      await drawer(actor.page);
      await actor.settled();
    },
  }));
};
