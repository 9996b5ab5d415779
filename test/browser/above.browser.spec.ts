import { addDays, civilDate } from '@one-window/time-limits';
import { CaseDesk } from '../../tools/browser/case-desk';
import type { Person } from '../../tools/browser/person';
import { violations } from './support/axe';
import { useHouse } from './support/house';
import { toTheDesk } from './support/standing-cases';

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

/** Nothing that axe finds, and nothing beside the page, on a phone and at a desk. */
const looksWell = async ({ page }: Person): Promise<void> => {
  for (const size of [phone, desk]) {
    await page.setViewportSize(size);
    const beside = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect([size.width, beside, await violations(page)]).toEqual([size.width, 0, []]);
  }
};

describe('those above and beside the case', () => {
  const house = useHouse();

  it('an administrator imports organisations: a wrong line is told by line, column and what to do, the right ones are kept; then changes one and sees its history', async () => {
    const person = await house.person({ still: true });
    const { page, keys } = person;
    await person.signInAs('administrator.01');
    await person.follow('/administration/organisations');
    const heading = '单位全称,简称,类别,地区,受理的纠纷类型,电话,地址\n';
    const right = '晋城市高平市商会人民调解委员会,高平商会调委会,O15,高平市,A12,0356-5223301,晋城市高平市泫氏街12号\n';
    const other = (region: string) =>
      `晋城市沁水县商会人民调解委员会,沁水商会调委会,O15,${region},A12,0356-7022301,晋城市沁水县新建路8号\n`;
    const panel = page.getByRole('dialog', { name: '批量导入' });
    const choose = async (text: string): Promise<void> => {
      const asked = page.waitForEvent('filechooser');
      await keys.press(panel.getByRole('button', { name: '选择文件' }));
      const buffer = Buffer.from(`\uFEFF${text}`);
      await (await asked).setFiles({ name: '商会调委会.csv', mimeType: 'text/csv', buffer });
    };
    const carryOut = async (): Promise<void> => {
      await keys.write(panel.getByLabel('依据和理由'), '经市司法局备案，一并登记');
      await page.keyboard.press('Control+Enter');
      await panel.waitFor({ state: 'detached' });
    };
    await keys.press(page.getByRole('button', { name: '批量导入' }));
    await choose(heading + right + other('沁水市'));
    const preview = panel.getByRole('region', { name: '试导入结果' });
    await preview.getByText('新登记 1 行，变更 0 行，不变 0 行，有误 1 行').waitFor();
    const wrong = preview.getByRole('listitem').filter({ hasText: '第 3 行 有误' });
    expect(await wrong.innerText()).toMatch(/沁水县商会人民调解委员会[^]*地区：/u);
    await panel.getByText('有误的 1 行不导入，改正后再次导入即可').waitFor();
    await looksWell(person);
    await carryOut();

    await keys.press(page.getByRole('button', { name: '批量导入' }));
    await choose(heading + right + other('沁水县'));
    await preview.getByText('新登记 1 行，变更 0 行，不变 1 行，有误 0 行').waitFor();
    await carryOut();

    await person.follow('/administration/organisations?kind=O15');
    await page.getByRole('row', { name: '晋城市沁水县商会人民调解委员会' }).press('Enter');
    const shown = page.getByRole('dialog', { name: '晋城市沁水县商会人民调解委员会' });
    await keys.press(shown.getByRole('button', { name: '变更登记' }));
    await keys.write(shown.getByRole('textbox', { name: '电话' }), '0356-7022302');
    await keys.write(shown.getByLabel('变更理由'), '迁入新址，更换号码');
    await page.keyboard.press('Control+Enter');
    const history = shown.getByRole('region', { name: '登记历史' });
    const changed = history.getByRole('listitem').filter({ hasText: '迁入新址，更换号码' });
    await changed.waitFor();
    expect(await changed.innerText()).toContain('0356-7022301 → 0356-7022302');
    expect(await history.getByRole('listitem').filter({ hasText: '经市司法局备案，一并登记' }).count()).toBe(1);
    await looksWell(person);
  }, 120_000);

  it('a supervisor draws cases, finds a fault in one, its organisation reads so at home and puts it right, and the supervisor accepts it', async () => {
    const journey = house.journey();
    await toTheDesk(journey, house);
    await journey.triage();
    const organisation = journey.organisation();
    await journey.offer(organisation);
    await journey.claim(organisation);
    await house.arrived();
    const [above, holder] = await Promise.all([house.person({ still: true }), house.person({ still: true })]);
    await Promise.all([above.signInAs('supervisor.01'), holder.signInAs(organisation.manager)]);
    const { page, keys } = above;
    await above.follow('/supervision/samples');
    await keys.press(page.getByRole('button', { name: '抽取案件' }).first());
    const drawing = page.getByRole('dialog', { name: '抽取案件' });
    const purpose = `抽查${organisation.name}的签收和约谈`;
    await keys.write(drawing.getByLabel('抽查目的'), purpose);
    await keys.write(drawing.getByLabel('登记日期自'), house.today);
    await keys.write(drawing.getByLabel('登记日期至'), house.today);
    await keys.choose(drawing.getByLabel('所经单位'), organisation.name);
    await keys.write(drawing.getByLabel('抽取件数'), '100');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/supervision\/samples\/./u);
    await above.settled();
    await page.locator('main h1', { hasText: purpose }).waitFor();
    await looksWell(above);
    await page.getByRole('row').filter({ hasText: journey.caseNumber }).press('Enter');
    await page.waitForURL(/\/cases\//u);
    await above.settled();
    const supervisor = new CaseDesk(above);
    await supervisor.act('supervision.make-finding', async (form) => {
      await form.choose('问题所在的环节', '调解');
      await form.pickFirst('程度');
      await form.write('发现的问题', '签收后没有联系双方当事人。');
      await form.write('整改要求', '三日内联系双方，补记通话。');
      await form.pick('整改时限', '三天');
    });
    await house.arrived();

    await holder.goTo('/');
    const owed = holder.page.getByRole('region', { name: /^待反馈的督办/ });
    const line = owed.locator(`[data-row="${journey.caseId}"]`);
    await line.waitFor();
    await looksWell(holder);
    await holder.keys.press(line);
    await holder.settled();
    expect(await holder.page.getByRole('complementary', { name: '下一步' }).innerText()).toContain(
      '三日内联系双方，补记通话。',
    );
    await new CaseDesk(holder).act('supervision.report', (form) => form.write('办理情况', '已联系双方并补记通话。'));
    await house.arrived();

    await above.goTo(`/cases/${journey.caseId}`);
    await supervisor.act('supervision.accept-report', (form) => form.write('意见', '整改到位。'));
    await house.arrived();
    const { items } = await house.traveller.read('/api/supervision/samples?limit=1', 'supervisor.01');
    expect(items).toMatchObject([{ purpose, faulty: 1, rectifying: 0 }]);
  }, 120_000);

  it('whose a case is, between organisations that are not all at the centre, is decided by who is above them: the case and the home page say who and by when (R26)', async () => {
    const journey = house.journey();
    await toTheDesk(journey, house);
    await journey.triage();
    const first = journey.organisation();
    await journey.offer(first);
    await journey.returnCase(first);
    await house.arrived();
    const { items } = await house.traveller.read('/api/directory/organisations?disputeKind=A04&limit=100', 'triage.01');
    const onCall = new Set(
      (items as { id: string; presence: string }[]).flatMap(({ id, presence }) => (presence === 'on-call' ? [id] : [])),
    );
    const other = house.city
      .takers('A04')
      .find(({ organisationId }) => organisationId !== first.organisationId && onCall.has(organisationId));
    if (!other) throw new Error('every organisation sits at the centre');

    const [officer, director] = await Promise.all([house.person({ still: true }), house.person({ still: true })]);
    await Promise.all([officer.signInAs('triage.01'), director.signInAs('director.01')]);
    await officer.goTo(`/cases/${journey.caseId}`);
    const officerDesk = new CaseDesk(officer);
    await officerDesk.act('triage.dispute-competence', async (form) => {
      await form.choose('另一方单位', other.name);
      await form.write('争议的情况', '两家单位都认为不属于本单位受理范围。');
    });
    await house.arrived();

    await director.goTo('/');
    const line = director.page.getByRole('region', { name: /^被退回/ }).locator(`[data-row="${journey.caseId}"]`);
    await line.waitFor();
    expect(await line.innerText()).toMatch(/由.*(平安办|联席会议)决定[^]*还有 \d+ 天/u);
    await director.keys.press(line);
    await director.settled();
    const next = director.page.getByRole('complementary', { name: '下一步' });
    const [year, month, day] = addDays(civilDate(house.today), 7).split('-').map(Number);
    expect(await next.innerText()).toMatch(/由谁承办有争议，由.*(平安办|联席会议)决定。/u);
    expect(await next.innerText()).toContain(`最迟决定日：${year}年${month}月${day}日`);
    await looksWell(director);

    await officer.goTo(`/cases/${journey.caseId}`);
    await officerDesk.act('triage.decide-competence', async (form) => {
      await form.choose('承办单位', other.name);
      await form.write('决定的理由', '双方住所地和纠纷发生地均在该单位辖区。');
      await form.write('文号', '晋市平安办〔2026〕12号');
    });
    await house.arrived();
    const { offer } = await house.traveller.read(`/api/triage/cases/${journey.caseId}`, 'triage.01');
    expect(offer).toMatchObject({ organisations: [{ name: other.name }] });
  }, 120_000);
});
