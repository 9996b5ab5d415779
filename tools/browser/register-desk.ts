import type { Locator, Page } from 'playwright-core';
import type { Person } from './person';

export interface Applicant {
  name: string;
  identityNumber: string;
  phone: string;
  address: string;
}

/** What somebody tells at the window. */
export interface Telling {
  facts: string;
  claims: readonly string[];
  yuan: string;
  township: string;
  applicant: Applicant;
  respondent: Applicant;
}

/** What the applicant takes home. */
export interface Receipt {
  caseNumber: string;
  code: string;
}

/** A clerk at the registration form, with the keyboard alone. */
export class RegisterDesk {
  private readonly page: Page;

  constructor(private readonly person: Person) {
    this.page = person.page;
  }

  /** Opens an empty form with the key for it. */
  async begin(): Promise<void> {
    await this.page.keyboard.press('n');
    await this.page.getByRole('heading', { name: '登记纠纷', level: 1 }).waitFor();
    await this.page.getByLabel('纠纷简要情况').waitFor();
    await this.person.settled();
  }

  async fillIn({ facts, claims, yuan, township, applicant, respondent }: Telling): Promise<void> {
    const { keys } = this.person;
    await keys.write(this.page.getByLabel('纠纷简要情况'), facts);
    for (const [index, claim] of claims.entries()) {
      await keys.write(this.page.getByLabel(`申请事项 ${index + 1}`, { exact: true }), claim);
      if (index < claims.length - 1) await this.page.keyboard.press('Enter');
    }
    await keys.write(this.page.getByLabel('涉及金额（元）'), yuan);
    await keys.choose(this.page.getByLabel('发生地（县、乡镇、街道）'), township);
    await this.fillInParty(this.page.getByRole('group', { name: '申请人 1', exact: true }), applicant);
    await this.fillInParty(this.page.getByRole('group', { name: '被申请人 1', exact: true }), respondent);
  }

  /** Registers what is filled in; answers what the receipt says. */
  async submit(): Promise<Receipt> {
    await this.page.keyboard.press('Control+Enter');
    await this.page.getByText('登记成功').waitFor();
    await this.person.settled();
    const paper = this.page.getByRole('article');
    const status = this.page.getByRole('region', { name: '查询码' });
    const [caseNumber] = /JC-\d+-\d+-\d+/.exec((await paper.textContent()) ?? '') ?? [''];
    const [code] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await status.textContent()) ?? '') ?? [''];
    return { caseNumber, code };
  }

  private async fillInParty(group: Locator, { name, identityNumber, phone, address }: Applicant): Promise<void> {
    const { keys } = this.person;
    await keys.write(group.getByLabel('姓名', { exact: true }), name);
    await keys.write(group.getByLabel('居民身份证号码'), identityNumber);
    await keys.write(group.getByLabel('联系电话'), phone);
    await keys.write(group.getByLabel('住址', { exact: true }), address);
  }
}
