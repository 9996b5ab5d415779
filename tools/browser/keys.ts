import type { Locator, Page } from 'playwright-core';

/** As much of an element as is asked of it; these functions run in the page. */
interface Focusable {
  ownerDocument: { activeElement: unknown };
}

const MOST_STOPS = 250;

/** Hands that know only the keyboard. */
export class Keys {
  constructor(private readonly page: Page) {}

  /** Presses Tab until the target has the focus. @throws Error when it is never reached. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor({ state: 'visible' });
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await hasFocus(target)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${String(target)} is not reached by Tab`);
  }

  /** Presses Tab until one of the targets has the focus, as with the radio buttons of one group. */
  async tabToOneOf(targets: Locator): Promise<void> {
    await targets.first().waitFor({ state: 'visible' });
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await targets.evaluateAll((all: Focusable[]) => all.some((one) => one === one.ownerDocument.activeElement)))
        return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${String(targets)} are not reached by Tab`);
  }

  /** Goes to a field and types into it, replacing what it held. */
  async write(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  /** Goes to a list of choices, types until the wanted one is first, and takes it. */
  async choose(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.insertText(text);
    const option = this.page.locator('.ant-select-item-option', { hasText: text }).first();
    await option.waitFor({ state: 'visible' });
    await this.page.keyboard.press('Enter');
  }

  async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press(key);
  }
}

const hasFocus = async (target: Locator): Promise<boolean> =>
  await target.evaluate((element: Focusable): boolean => element === element.ownerDocument.activeElement);
