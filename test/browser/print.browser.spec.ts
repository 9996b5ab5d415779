import { RegisterDesk } from '../../tools/browser/register-desk';
import type { Person } from '../../tools/browser/person';
import {
  cutOff,
  lostFromDrawings,
  missingOnPaper,
  papers,
  PdfReader,
  printed,
  printedKey,
  wordsOf,
} from '../../tools/browser/printed';
import { telling } from '../../tools/browser/telling';
import { useHouse } from './support/house';
import { registration } from './support/standing-cases';

const WHOLE = '制作文书：显示完整身份信息';
const REVEALED = 'intake.party-revealed.v1';
const CENTRE = '晋城市一站式矛盾纠纷调解中心';
/** In points: a heading on the upper quarter of its sheet. */
const UPPER = 0.75;

describe('what is printed', () => {
  const house = useHouse();

  /** Prints the page on every paper, with and without the margins of the printer; nothing of `selector` may be lost. */
  const sheetsOf = async (person: Person, selector: string) => {
    const reader = await PdfReader.open(person.browser);
    const prints = [];
    for (const paper of papers) {
      for (const margins of [true, false]) {
        const sheets = await reader.sheets(await printed(person.page, paper, margins));
        const what = `${paper}${margins ? '' : ' without margins'}`;
        expect([what, cutOff(sheets)]).toEqual([what, []]);
        expect([what, await missingOnPaper(person.page, selector, sheets)]).toEqual([what, []]);
        expect([what, await lostFromDrawings(person.page, sheets)]).toEqual([what, []]);
        expect([what, sheets.filter(({ texts }) => texts.length === 0)]).toEqual([what, []]);
        prints.push({ what, sheets, words: wordsOf(sheets) });
      }
    }
    await reader.close();
    return prints;
  };

  /** As it was told at the window, and what it came to. */
  const registeredAndAgreed = async (journey: ReturnType<typeof house.journey>) => {
    const told = registration(house);
    await journey.register(told);
    await journey.triage();
    await journey.offer(journey.organisation());
    await journey.claim(journey.organisation());
    await journey.prepareTable();
    await journey.meet('agreed-in-principle');
    await journey.draft('written');
    await journey.signWritten();
    return told;
  };

  it('of a receipt is one sheet that says whose it is', async () => {
    const told = telling(3);
    const clerk = await house.person();
    await clerk.signInAs('window.01');
    const window = new RegisterDesk(clerk);
    await window.begin();
    await window.fillIn(told);
    const { caseNumber, code } = await window.submit();
    for (const { what, sheets, words } of await sheetsOf(clerk, 'article')) {
      expect([what, sheets.length]).toEqual([what, 1]);
      const [sheet] = sheets;
      const head = sheet?.texts.filter(({ bottom }) => bottom > sheet.height * UPPER) ?? [];
      const first = printedKey(head.map(({ text }) => text).join(''));
      expect(first).toContain(printedKey(`${CENTRE}登记回执`));
      expect(first).toContain(printedKey(caseNumber));
      for (const line of [code, '当事人签收', '大写：壹万贰仟元整']) expect(words).toContain(printedKey(line));
    }
  }, 120_000);

  it('of what a party learns from the receipt is one sheet, when much has been done too', async () => {
    const journey = house.journey();
    const told = registration(house);
    await journey.register(told);
    await journey.triage();
    await journey.offer(journey.organisation());
    await journey.claim(journey.organisation());
    await journey.prepareTable();
    await house.arrived();
    const receipt = await house.traveller.read(`/api/intake/cases/${journey.caseId}/receipt`, 'window.01');
    const party = await house.person();
    await party.goTo(`/status#code=${receipt.receiptCode as string}`);
    const [phone = ''] = told.parties.flatMap((one) => ('phone' in one ? [one.phone] : []));
    await party.page.getByLabel('电话号码后四位').fill(phone.slice(-4));
    await party.page.getByRole('button', { name: '查询', exact: true }).click();
    await party.page.getByRole('article', { name: '查询结果' }).waitFor();
    for (const { what, sheets, words } of await sheetsOf(party, 'article')) {
      expect([what, sheets.length]).toEqual([what, 1]);
      for (const line of [CENTRE, receipt.caseNumber as string, '现在由谁办理', '已指派调解员']) {
        expect(words).toContain(printedKey(line));
      }
    }
  }, 120_000);

  it('of a case says which case it is and who holds it; its agreement is printed whole and alone, with identities in full for whoever draws it up and nobody else', async () => {
    const journey = house.journey();
    const { parties } = await registeredAndAgreed(journey);
    await house.arrived();
    const supervisor = await house.person();
    await supervisor.signInAs('supervisor.01');
    await supervisor.goTo(`/cases/${journey.caseId}`);
    const title = (await supervisor.page.locator('h1').textContent()) ?? '';
    const { caseNumber, holder } = await house.traveller.read(
      `/api/supervision/cases/${journey.caseId}`,
      'supervisor.01',
    );
    const head = [caseNumber as string, title, '协议生效', (holder as { name: string }).name];
    for (const { what, words } of await sheetsOf(supervisor, 'main header')) {
      for (const line of head) expect([what, words]).toEqual([what, expect.stringContaining(printedKey(line))]);
    }
    await supervisor.goTo(`/cases/${journey.caseId}?tab=agreement`);
    const numbers = parties.flatMap((party) => ('identityNumber' in party ? [party.identityNumber] : []));
    expect(numbers.length).toBeGreaterThan(0);
    for (const { words } of await sheetsOf(supervisor, 'main [role=tabpanel]')) {
      for (const line of [...head, '大写：']) expect(words).toContain(printedKey(line));
      for (const line of ['正在计算的期限', '本案人员', ...numbers]) expect(words).not.toContain(printedKey(line));
    }
    expect(await supervisor.page.getByRole('button', { name: WHOLE }).count()).toBe(0);

    const mediator = await house.person();
    await mediator.signInAs(await house.mediatorOf(journey.holder));
    await mediator.goTo(`/cases/${journey.caseId}?tab=agreement`);
    await mediator.page.getByRole('button', { name: WHOLE }).click();
    await mediator.page.getByText('查看已留痕（用途：制作文书）').waitFor();
    const reader = await PdfReader.open(mediator.browser);
    const words = wordsOf(await reader.sheets(await printed(mediator.page, 'A4')));
    await reader.close();
    for (const line of [...head, ...numbers]) expect(words).toContain(printedKey(line));
    const { timeline } = await house.traveller.read(`/api/supervision/cases/${journey.caseId}`, 'supervisor.01');
    const looks = (timeline as { type: string; text: string }[]).filter(({ type }) => type === REVEALED);
    expect(looks.map(({ text }) => text.includes('制作文书'))).toEqual(parties.map(() => true));
  }, 120_000);

  it('of the city names every county and township, on the map and in the table', async () => {
    await house
      .journey()
      .register(house.registrationOf({ text: '邻居砌墙占了过道，多次协商没有结果。', label: '侵权' }));
    await house.arrived();
    const leader = await house.person();
    await leader.signInAs('leader.01');
    await leader.goTo('/city');
    const regions = await leader.page
      .locator('main button[title]')
      .evaluateAll((tiles) => tiles.map(({ title }) => title));
    expect(regions.length).toBeGreaterThan(80);
    for (const { words } of await sheetsOf(leader, 'main section')) {
      expect(regions.filter((name) => !words.includes(printedKey(name)))).toEqual([]);
      for (const county of ['城区', '沁水县', '阳城县', '陵川县', '泽州县', '高平市']) {
        expect([county, words.split(county).length - 1 >= 2]).toEqual([county, true]);
      }
    }
  }, 120_000);
});
