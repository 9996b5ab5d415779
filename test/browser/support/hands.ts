import type { CDPSession, Page } from 'playwright-core';
import type { Person } from '../../../tools/browser/person';

/** How a text comes into a box. */
export const manners = ['typed', 'typed over', 'emptied', 'pasted', 'composed'] as const;
export type Manner = (typeof manners)[number];

/** How the box is left. */
export const leavings = ['Tab', 'click', 'Enter'] as const;
export type Leaving = (typeof leavings)[number];

/** A box as it stands. */
export interface BoxState {
  shown: string;
  /** Its field is marked as wrong. */
  wrong: boolean;
  told: string;
}

/** A command on its way. */
export interface Sent {
  path: string;
  body: Record<string, unknown>;
}

/** Pictures of the page within which a form has sent something or says why not. */
const ROUNDS = 600;
/** What follows is told and asked once before it is sent. */
const QUESTIONS = 'section[aria-label="请确认"], [role=group][aria-label="拨动时钟"]';
/** Marks of before are gone, and what leaves the page has left it. */
const ROUNDS_UNTIL_MARKED = 2;
/** What forms send. */
const COMMANDS = /^\/api\/(?:[a-z-]+\/cases|directory\/(?:accounts|clock)$|[a-z-]+\/dead-letters\/discard$)/;

/** Waits two pictures of the page: what a key set in motion is drawn. */
const drawn = async (page: Page): Promise<void> => {
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
};

/** The last paste that anybody began. */
let pasting: Promise<void> = Promise.resolve();

/** Hands before a form whose commands are caught on their way, so that it can be sent again and again. */
export class Hands {
  /** Commands that left the page. */
  private readonly sent: Sent[] = [];
  acts = 0;

  private constructor(
    readonly person: Person,
    private readonly devtools: CDPSession,
  ) {}

  static async of(person: Person): Promise<Hands> {
    const { page, context } = person;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const hands = new Hands(person, await context.newCDPSession(page));
    person.watch.expect({ method: 'POST', path: COMMANDS, statuses: [503] });
    await page.route(
      ({ pathname }) => COMMANDS.test(pathname),
      async (route) => {
        const request = route.request();
        if (request.method() !== 'POST') return await route.fallback();
        const { pathname } = new URL(request.url());
        hands.sent.push({ path: pathname, body: request.postDataJSON() as Record<string, unknown> });
        const problem = { status: 503, code: 'unavailable', title: '暂时不能办理', titleEn: 'Unavailable' };
        await route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) });
      },
    );
    return hands;
  }

  private get page(): Page {
    return this.person.page;
  }

  async focus(id: string): Promise<void> {
    await this.page.evaluate(`document.getElementById(${JSON.stringify(id)}).focus()`);
  }

  /** Puts a text into the box; `before` is what it held first where something is typed over or emptied. */
  async put(id: string, manner: Manner, text: string, before = text): Promise<void> {
    const { keyboard } = this.page;
    await this.focus(id);
    await keyboard.press('ControlOrMeta+a');
    if (manner === 'typed over' || manner === 'emptied') {
      await keyboard.insertText(before);
      await keyboard.press('Tab');
      await this.focus(id);
      await keyboard.press('ControlOrMeta+a');
    }
    if (manner === 'emptied') await keyboard.press('Backspace');
    else if (manner === 'pasted') await this.paste(text);
    else if (manner === 'composed') await this.compose(text);
    else {
      await keyboard.press('Backspace');
      await keyboard.type(text);
    }
  }

  async leave(id: string, leaving: Leaving, beside: string): Promise<void> {
    if (leaving === 'click') await this.page.locator(`[id="${beside}"]`).click();
    else {
      await this.focus(id);
      await this.page.keyboard.press(leaving);
    }
    await drawn(this.page);
  }

  async look(id: string): Promise<BoxState> {
    return (await this.page.evaluate(`(() => {
      const box = document.getElementById(${JSON.stringify(id)});
      const item = box.closest('.ant-form-item');
      const told = [...item.querySelectorAll('.ant-form-item-explain-error')].at(-1);
      const wrong = item.classList.contains('ant-form-item-has-error');
      // What was told before leaves the page slowly.
      const kept = box.closest('.ant-select')?.querySelector('.ant-select-content')?.textContent;
      const note = item.querySelector('[role=alert].note');
      return { shown: kept ?? box.value ?? '', wrong, told: wrong && told ? told.textContent : (note?.textContent ?? '') };
    })()`)) as BoxState;
  }

  /** Goes to the first field of a form. */
  async begin(form: string): Promise<void> {
    await this.page.locator(`form#${form} :is(input, textarea):not([disabled])`).first().focus();
  }

  /** What the form says at its fields. */
  async marked(): Promise<string[]> {
    return await this.page.locator('.ant-form-item-has-error .ant-form-item-explain-error').allTextContents();
  }

  /** Ctrl+Enter, and Enter for the question of a formal act; answers what was sent; undefined when fields were marked instead. */
  async send(): Promise<Sent | undefined> {
    this.acts += 1;
    const before = this.sent.length;
    let answered = false;
    await this.page.keyboard.press('Control+Enter');
    for (let round = 0; round < ROUNDS; round += 1) {
      const state = (await this.page.evaluate(`new Promise((resolve) => requestAnimationFrame(() => resolve({
        asks: document.querySelector('${QUESTIONS}') !== null,
        wrong: document.querySelector('.ant-form-item-has-error, .ant-form-list-has-error') !== null ||
          document.activeElement.closest('.ant-form-item')?.querySelector('[role=alert].note') != null,
      })))`)) as { asks: boolean; wrong: boolean };
      if (this.sent.length > before) {
        await this.person.settled();
        return this.sent.at(-1);
      }
      if (state.asks && !answered) {
        answered = true;
        await this.page.keyboard.press('Enter');
      } else if (state.wrong && round >= ROUNDS_UNTIL_MARKED) return undefined;
    }
    throw new Error('the form neither sent anything nor said why not');
  }

  /** All windows of a browser have one clipboard: one after the other. */
  private async paste(text: string): Promise<void> {
    const pasted = pasting.then(async () => {
      await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
      await this.page.keyboard.press('ControlOrMeta+v');
    });
    pasting = pasted.catch(() => undefined);
    await pasted;
  }

  /** As an input method does: letters under a line first, then what they stand for. */
  private async compose(text: string): Promise<void> {
    for (const letters of ['y', 'yi']) {
      await this.devtools.send('Input.imeSetComposition', {
        text: letters,
        selectionStart: letters.length,
        selectionEnd: letters.length,
      });
    }
    await this.devtools.send('Input.insertText', { text });
  }
}
