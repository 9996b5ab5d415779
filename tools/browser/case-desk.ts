import type { Locator, Page } from 'playwright-core';
import type { Keys } from './keys';
import type { Person } from './person';

/** The form of one command, filled in with the keyboard. Fields are named by their labels. */
export class CommandForm {
  constructor(
    private readonly drawer: Locator,
    private readonly keys: Keys,
    private readonly page: Page,
  ) {}

  async write(label: string, text: string): Promise<void> {
    await this.keys.write(this.drawer.getByLabel(label, { exact: true }).last(), text);
  }

  /** Types a day, or a day with a time. */
  async date(label: string, text: string): Promise<void> {
    await this.write(label, text);
    await this.page.keyboard.press('Enter');
  }

  /** One of a few, with the arrow keys. */
  async pick(label: string, option: string | RegExp): Promise<void> {
    const group = this.drawer.getByRole('radiogroup', { name: label, exact: true }).last();
    const radios = group.getByRole('radio');
    const wanted = group.getByRole('radio', { name: option, exact: true }).first();
    await this.keys.tabToOneOf(radios);
    await this.page.keyboard.press('Space');
    for (let step = 0; step < (await radios.count()) && !(await wanted.isChecked()); step += 1) {
      await this.page.keyboard.press('ArrowDown');
    }
    if (!(await wanted.isChecked())) throw new Error(`${label} does not offer ${String(option)}`);
  }

  /** Takes the one that stands first, and answers what it says. */
  async pickFirst(label: string): Promise<string> {
    const radios = this.drawer.getByRole('radiogroup', { name: label, exact: true }).getByRole('radio');
    await this.keys.press(radios.first(), 'Space');
    return (await radios.first().locator('xpath=ancestor::label').textContent()) ?? '';
  }

  /** One of many, by typing. */
  async choose(label: string, option: string): Promise<void> {
    await this.keys.choose(this.drawer.getByRole('combobox', { name: label, exact: true }).last(), option);
  }

  /** Some of a few. */
  async tick(label: string, ...options: (string | RegExp)[]): Promise<void> {
    const group = this.drawer.getByRole('group', { name: label, exact: true });
    for (const option of options) await this.keys.press(group.getByRole('checkbox', { name: option }).first(), 'Space');
  }

  /** All of a few. */
  async tickAll(label: string): Promise<void> {
    const boxes = this.drawer.getByRole('group', { name: label, exact: true }).getByRole('checkbox');
    await boxes.first().waitFor();
    for (const box of await boxes.all()) {
      if (!(await box.isChecked())) await this.keys.press(box, 'Space');
    }
  }

  /** Label of the field that has the focus. */
  async fieldWithFocus(): Promise<string | null> {
    const field = this.drawer.locator('.ant-form-item:has(:focus)').first();
    return await field.locator('label').first().textContent();
  }

  async add(what: string): Promise<void> {
    await this.keys.press(this.drawer.getByRole('button', { name: `添加${what}` }));
  }
}

/** Somebody with a case open before them. */
export class CaseDesk {
  constructor(
    private readonly person: Person,
    private readonly page: Page = person.page,
  ) {}

  /** Where a command is filled in, beside the file. */
  private get drawer(): Locator {
    return this.page.getByRole('dialog').filter({ has: this.page.locator('form') });
  }

  button(action: string): Locator {
    return this.page.locator(`[data-action="${action}"]:not([disabled])`).first();
  }

  /** Commands that the page offers, as `service.verb`, in the order of their names; once, beside however many parties. */
  async offered(): Promise<string[]> {
    const names = await this.page
      .locator('[data-action]:not([disabled])')
      .evaluateAll((buttons: { dataset: { action: string } }[]) => buttons.map(({ dataset }) => dataset.action));
    return [...new Set(names)].toSorted();
  }

  /** Opens the form of a command with the keyboard. */
  async open(action: string): Promise<CommandForm> {
    await this.person.keysOn(this.page).press(this.button(action));
    // The form has slid in and has the focus.
    await this.drawer.locator('form :focus').waitFor();
    await this.page.locator('[class*="-panel-motion-"]').waitFor({ state: 'detached' });
    await this.person.settled(this.page);
    return new CommandForm(this.drawer, this.person.keysOn(this.page), this.page);
  }

  /** Gives what is filled in: Ctrl Enter, and for a formal act once more Enter on its question. */
  async submit(): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
  }

  async confirm(): Promise<void> {
    const question = this.page.getByRole('region', { name: '请确认' });
    await this.person.keysOn(this.page).press(question.getByRole('button').first());
  }

  /** Resolves when the command was carried out: its form is gone and the page shows what follows. */
  async done(): Promise<void> {
    // Gone, not only leaving: a dialog gives the focus back with its last movement.
    await this.page.getByRole('dialog').first().waitFor({ state: 'detached' });
    await this.person.settled(this.page);
  }

  /** From the button to the carried out command, with the keyboard alone; answers what a formal act was asked with. */
  async act(action: string, fill?: (form: CommandForm) => Promise<void>): Promise<string> {
    const form = await this.open(action);
    let asked = '';
    if (fill) {
      await fill(form);
      await this.submit();
      const question = this.page.getByRole('region', { name: '请确认' });
      await Promise.race([question.waitFor(), this.drawer.waitFor({ state: 'detached' })]);
      if (await question.isVisible()) {
        asked = await question.innerText();
        await this.confirm();
      }
    } else await this.confirm();
    await this.done();
    return asked;
  }
}
