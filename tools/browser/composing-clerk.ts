import type { Locator, Page } from 'playwright-core';
import type { Side, Told } from './five-disputes';
import type { Typist } from './typist';

/** A clerk who fills in the registration form as people do: composing, with the keyboard alone, field after field. */
export class ComposingClerk {
  constructor(
    private readonly page: Page,
    private readonly hands: Typist,
  ) {}

  /** Opens an empty form with the key for it. */
  async begin(): Promise<void> {
    await this.hands.press('n');
    await this.page.getByLabel('纠纷简要情况').waitFor();
  }

  async fillIn({ from, facts, claims, yuan, township, applicants, respondents, urgent }: Told): Promise<void> {
    const { hands, page } = this;
    if (from) {
      await hands.tabTo(page.getByLabel('案件来源'), 'Shift+Tab');
      await hands.choose(page.getByLabel('案件来源'), from.source);
      await hands.write(page.getByLabel('来源单位编号'), from.reference);
    }
    await hands.write(page.getByLabel('纠纷简要情况'), facts);
    for (const [index, claim] of claims.entries()) {
      await hands.write(page.getByLabel(`申请事项 ${index + 1}`, { exact: true }), claim);
      if (index < claims.length - 1) await hands.press('Enter');
    }
    if (yuan !== undefined) await hands.write(page.getByLabel('涉及金额（元）'), yuan);
    await hands.choose(page.getByLabel('发生地（县、乡镇、街道）'), township);
    // Whether its villages have come makes one stop of Tab more or less.
    await page.locator('#registration_village:enabled').waitFor({ state: 'attached' });
    await this.fillInSide('申请人', applicants);
    await this.fillInSide('被申请人', respondents);
    if (urgent) {
      await hands.tabTo(page.getByLabel(/激化/));
      await hands.press('Space');
    }
  }

  async submit(): Promise<void> {
    await this.hands.press('Control+Enter');
    await this.page.getByText('登记成功').waitFor();
  }

  private async fillInSide(side: '申请人' | '被申请人', parties: readonly Side[]): Promise<void> {
    for (const [index, party] of parties.entries()) {
      if (index > 0) {
        await this.hands.tabTo(this.page.getByRole('button', { name: new RegExp(`添加${side}$`) }));
        await this.hands.press('Enter');
      }
      await this.fillInParty(this.page.getByRole('group', { name: `${side} ${index + 1}`, exact: true }), party);
    }
  }

  private async fillInParty(group: Locator, { kind, name, number, phone, address }: Side): Promise<void> {
    const { hands } = this;
    if (kind === 'legal-person') {
      await hands.tabTo(group.getByRole('radio'));
      await hands.press('ArrowRight');
    }
    await hands.write(group.getByLabel(/^(姓名|名称)$/), name);
    if (number !== undefined) await hands.write(group.getByLabel(/^(居民身份证号码|统一社会信用代码)$/), number);
    if (phone !== undefined) await hands.write(group.getByLabel(/^(手机号码|联系电话)$/), phone);
    if (address !== undefined) await hands.write(group.getByLabel('住址', { exact: true }), address);
  }
}
