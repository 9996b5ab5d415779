import type { CDPSession, Locator, Page } from 'playwright-core';

interface Focusable {
  ownerDocument: { activeElement: unknown };
}

const MOST_STOPS = 300;
/** As many characters as people compose at once. */
const PHRASE = 4;
const composed = /\p{Script=Han}+/u;

/**
 * Somebody at a keyboard with a Chinese input method, who knows no mouse. Han characters are composed from latin letters
 * as such a method does it (two for a character, a blank that takes the choice); every key is counted.
 */
export class Typist {
  strokes = 0;

  private constructor(
    private readonly page: Page,
    private readonly method: CDPSession,
  ) {}

  static async at(page: Page): Promise<Typist> {
    return new Typist(page, await page.context().newCDPSession(page));
  }

  async press(key: string): Promise<void> {
    this.strokes += 1;
    await this.page.keyboard.press(key);
  }

  /** Goes on with Tab, or back, until the target has the focus. @throws Error when it is never reached. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.first().waitFor({ state: 'visible' });
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await target.evaluateAll((all: Focusable[]) => all.some((one) => one === one.ownerDocument.activeElement)))
        return;
      await this.press(key);
    }
    throw new Error(`${String(target)} is not reached by ${key}`);
  }

  /** Types into what has the focus: Han characters by composition, everything else key by key. */
  async type(text: string): Promise<void> {
    for (const part of text.split(/(\p{Script=Han}+)/u).filter(Boolean)) {
      if (!composed.test(part)) {
        this.strokes += [...part].length;
        await this.page.keyboard.insertText(part);
        continue;
      }
      const characters = [...part];
      for (let from = 0; from < characters.length; from += PHRASE) {
        await this.compose(characters.slice(from, from + PHRASE).join(''));
      }
    }
  }

  /** Begins a composition and leaves it open. */
  async begin(letters: string): Promise<void> {
    for (let shown = 1; shown <= letters.length; shown += 1) {
      await this.taken('Process');
      const text = letters.slice(0, shown);
      await this.method.send('Input.imeSetComposition', { text, selectionStart: shown, selectionEnd: shown });
    }
  }

  /** Ends it: the input method takes the key and puts the words in. */
  async end(words: string, key: 'Process' | 'Enter' = 'Process'): Promise<void> {
    await this.taken(key);
    await this.method.send('Input.insertText', { text: words });
  }

  /** Gives a composition up. */
  async giveUp(): Promise<void> {
    await this.method.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  }

  /** Goes to a field and types. */
  async write(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.type(text);
  }

  /** Goes to a list of choices, types what it is called, and takes the first that is. */
  async choose(field: Locator, typed: string, wanted = typed): Promise<void> {
    await this.tabTo(field);
    await this.press('ArrowDown');
    await this.type(typed);
    await this.page
      .locator('.ant-select-item-option-active', { hasText: wanted })
      .first()
      .waitFor({ state: 'visible' });
    await this.press('Enter');
  }

  /** A key of which the page hears that the input method has taken it. */
  async taken(key: 'Process' | 'Enter'): Promise<void> {
    this.strokes += 1;
    const told = { key, code: key === 'Enter' ? 'Enter' : 'KeyA', windowsVirtualKeyCode: 229 };
    await this.method.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...told });
    await this.method.send('Input.dispatchKeyEvent', { type: 'keyUp', ...told });
  }

  private async compose(words: string): Promise<void> {
    await this.begin('wo'.repeat([...words].length));
    await this.end(words);
  }
}
