import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEMONSTRATION_PASSWORD } from '@one-window/road';
import { Keys } from './keys';
import { watchLayout } from './layout';
import { Watch } from './watch';

export interface PersonOptions {
  /** Address of the centre, where it is not the house's own. */
  url?: string;
  width?: number;
  height?: number;
  language?: 'zh-CN' | 'en';
  large?: boolean;
  /** Has asked the machine for less motion. */
  still?: boolean;
}

/** Words of the frame in both languages, as people see them. */
const words = {
  'zh-CN': {
    username: '用户名',
    password: '密码',
    find: '案件编号、姓名或首字母、电话、证件号码，或页面名称',
    signOut: '退出登录',
    menu: /个人菜单$/,
    types: /^(大字|标准字)$/,
  },
  en: {
    username: 'User name',
    password: 'Password',
    find: 'Case number, name or initials, telephone, identity number, or page name',
    signOut: 'Sign out',
    menu: /personal menu$/,
    types: /^(Large|Normal) type$/,
  },
} as const;

/** Chosen earlier in this browser; what the person chooses during the test stays. */
const preferences = (language: string, large: boolean): string => `
  if (location.protocol === 'http:' && localStorage.getItem('one-window.language') === null) {
    localStorage.setItem('one-window.language', '${language}');
    localStorage.setItem('one-window.type', '${large ? 'large' : 'normal'}');
  }`;

/** Somebody before a browser of their own. What they do is named after what people do. */
export class Person {
  readonly keys: Keys;
  signedInAs: string | undefined;
  readonly words: (typeof words)['zh-CN' | 'en'];

  private constructor(
    readonly page: Page,
    readonly watch: Watch,
    readonly url: string,
    language: 'zh-CN' | 'en',
  ) {
    this.keys = new Keys(page);
    this.words = words[language];
  }

  static async sitDown(browser: Browser, url: string, options: PersonOptions = {}): Promise<Person> {
    const { width = 1440, height = 900, language = 'zh-CN', large = false, still = false } = options;
    const context = await browser.newContext({
      viewport: { width, height },
      locale: language === 'en' ? 'en-GB' : 'zh-CN',
      // Wherever the browser stands, the pages speak of the centre's days and hours.
      timezoneId: 'America/New_York',
      reducedMotion: still ? 'reduce' : 'no-preference',
      hasTouch: width < 500,
      isMobile: width < 500,
    });
    await context.addInitScript(preferences(language, large));
    await watchLayout(context);
    const watch = new Watch(context);
    return new Person(await context.newPage(), watch, options.url ?? url, language);
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  get browser(): Browser {
    const browser = this.context.browser();
    if (!browser) throw new Error('this person sits before no browser of ours');
    return browser;
  }

  /** The keyboard of one of this person's windows. */
  keysOn(page: Page): Keys {
    return page === this.page ? this.keys : new Keys(page);
  }

  /** Opens a second window of the same browser: same session, another page. */
  async secondWindow(): Promise<Page> {
    return await this.context.newPage();
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
    await this.settled();
  }

  /** Follows a link of the page to another of its addresses, without loading the workbench anew. */
  async follow(path: string): Promise<void> {
    await this.page.evaluate(
      `history.pushState({}, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate', { state: {} }))`,
    );
    await this.settled();
  }

  /** Signs in with the keyboard on the sign-in page; answers the milliseconds until the first page was whole. */
  async signInAs(username: string): Promise<number> {
    await this.page.goto(`${this.url}/sign-in`);
    await this.keys.write(this.page.getByLabel(this.words.username, { exact: true }), username);
    await this.keys.write(this.page.getByLabel(this.words.password, { exact: true }), DEMONSTRATION_PASSWORD);
    const asked = performance.now();
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL((address) => address.pathname !== '/sign-in');
    await this.page.locator('main h1').waitFor();
    this.signedInAs = username;
    await this.settled();
    return performance.now() - asked;
  }

  async signOut(): Promise<void> {
    await this.keys.press(this.page.getByRole('button', { name: this.words.menu }));
    const item = this.page.getByRole('menuitem', { name: this.words.signOut });
    await item.waitFor();
    await item.press('Enter');
    await this.page.waitForURL((address) => address.pathname === '/sign-in');
    this.signedInAs = undefined;
  }

  /** Sets the size of type, as somebody who reads badly does. */
  async switchType(type: 'normal' | 'large'): Promise<void> {
    const large = (await this.page.locator('html').getAttribute('data-type')) === 'large';
    if (large === (type === 'large')) return;
    const offered = this.page.getByRole('button', { name: this.words.types });
    if ((await offered.count()) > 0) await offered.click();
    else {
      // A page without the frame takes what was chosen elsewhere.
      await this.page.evaluate(`localStorage.setItem('one-window.type', '${type}')`);
      await this.page.reload();
    }
    await this.page.locator(`html[data-type=${type}]`).waitFor({ state: 'attached' });
    await this.settled();
  }

  /** Finds a case by its number and opens it: Ctrl K, number, Enter. */
  async openCase(caseNumber: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    const field = this.page.getByRole('combobox', { name: this.words.find });
    await field.waitFor();
    await this.page.keyboard.insertText(caseNumber);
    await this.page.getByRole('option').filter({ hasText: caseNumber }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL(/\/cases\//);
    await this.settled();
  }

  /** Resolves when the page has everything it asked for and shows it. */
  async settled(page: Page = this.page): Promise<void> {
    const loading = page.locator('[role=status][aria-label="正在载入"], [role=status][aria-label="Loading"]');
    do {
      // A page that has not begun to show itself asks for nothing either.
      await page.locator('h1').first().waitFor({ state: 'attached' });
      await this.watch.quiet();
      await loading.first().waitFor({ state: 'detached' });
      await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
    } while (this.watch.busy || (await loading.count()) > 0);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
