import { CuttableProxy } from '@one-window/testing';
import { addDays, civilDate } from '@one-window/time-limits';
import { CaseDesk } from '../../tools/browser/case-desk';
import { RegisterDesk } from '../../tools/browser/register-desk';
import { telling } from '../../tools/browser/telling';
import { violations } from './support/axe';
import { useHouse, useOwnHouse } from './support/house';
import { registration, toTheDesk } from './support/standing-cases';

const clockTime = /\d{1,2}:\d{2}/;

describe('people who work on the same case', () => {
  const house = useHouse();

  it('two organisations race for it: one holds it, the other is told who and since when', async () => {
    const journey = house.journey();
    await toTheDesk(journey, house);
    await journey.triage();
    const [first, second] = [journey.organisation(), journey.organisation(1)];
    await journey.offerToPool([first, second]);
    await house.arrived();
    const [winner, other] = await Promise.all([house.person(), house.person()]);
    await Promise.all([winner.signInAs(first.manager), other.signInAs(second.manager)]);
    await Promise.all([winner.goTo(`/cases/${journey.caseId}`), other.goTo(`/cases/${journey.caseId}`)]);
    const [winning, losing] = [new CaseDesk(winner), new CaseDesk(other)];
    await Promise.all([winning.open('mediation.claim'), losing.open('mediation.claim')]);
    await winning.confirm();
    await winning.done();
    other.watch.expect({ method: 'POST', path: /\/claim$/, statuses: [409] });
    await losing.confirm();

    const told = (await other.page.getByRole('alert').first().textContent()) ?? '';
    expect(told).toContain(first.name);
    expect(told).toMatch(clockTime);
    expect(await winning.offered()).toContain('mediation.appoint');
    const mediation = await house.traveller.read(`/api/mediation/cases/${journey.caseId}`, first.manager);
    expect(mediation).toMatchObject({ stage: 'claimed', holder: { name: first.name } });
  }, 120_000);

  it('a supervisor orders, whoever has the case finds it first, gets longer from the leader and reports, and the supervisor settles it', async () => {
    const journey = house.journey();
    await toTheDesk(journey, house);
    await journey.triage();
    const organisation = journey.organisation();
    await journey.offer(organisation);
    await journey.claim(organisation);
    await house.arrived();
    const [above, holder] = await Promise.all([house.person(), house.person()]);
    await Promise.all([above.signInAs('supervisor.01'), holder.signInAs(organisation.manager)]);
    await above.goTo(`/cases/${journey.caseId}`);
    const supervisor = new CaseDesk(above);
    const asked = await supervisor.act('supervision.order', async (form) => {
      await form.pick('时限', '三天');
      await form.write('督办要求', '请三日内联系双方并安排见面。');
    });
    expect(asked).toContain('13710');
    await house.arrived();

    await holder.goTo('/');
    const first = holder.page.getByRole('main').getByRole('region').first();
    expect(await first.innerText()).toMatch(/^待反馈的督办/);
    await holder.keys.press(first.locator(`[data-row="${journey.caseId}"]`));
    const desk = new CaseDesk(holder);
    await desk.act('supervision.ask-extension', async (form) => {
      await form.date('延长至', addDays(civilDate(house.today), 20));
      await form.write('不能按期办结的原因', '一方当事人住院。');
      await form.write('办理方案', '出院后视频调解。');
    });
    await house.arrived();

    const leader = await house.person();
    await leader.signInAs('leader.01');
    await leader.keys.press(leader.page.locator(`[data-row="${journey.caseId}"]`));
    const deciding = new CaseDesk(leader);
    await deciding.button('supervision.approve-extension').waitFor();
    expect(await violations(leader.page)).toEqual([]);
    const { title } = await house.traveller.read(`/api/supervision/cases/${journey.caseId}`, 'supervisor.01');
    const seen = await leader.page.getByRole('main').innerText();
    expect([seen.includes('出院后视频调解。'), seen.includes(String(title))]).toEqual([true, false]);
    await deciding.act('supervision.approve-extension', (form) => form.write('批示', '同意。'));
    expect(await leader.page.getByRole('main').innerText()).toContain('批准延长');
    await house.arrived();
    await holder.goTo(`/cases/${journey.caseId}`);
    expect(await holder.page.getByRole('complementary', { name: '下一步' }).innerText()).toContain('批准延长：同意。');

    await desk.act('supervision.report', (form) => form.write('办理情况', '双方已约定周五见面。'));
    await house.arrived();

    await above.goTo(`/cases/${journey.caseId}`);
    expect(await above.page.getByRole('complementary', { name: '下一步' }).innerText()).toContain(
      '双方已约定周五见面。',
    );
    await supervisor.act('supervision.accept-report', (form) => form.write('意见', '情况清楚。'));
    expect(await above.page.getByRole('main').innerText()).toContain('认可督办反馈，督办销号：情况清楚。');
    expect(await supervisor.offered()).toContain('supervision.order');
  }, 120_000);

  it('one organisation returns it, triage sends it to another, which takes it', async () => {
    const journey = house.journey();
    await toTheDesk(journey, house);
    await journey.triage();
    const [first, second] = [journey.organisation(), journey.organisation(1)];
    await journey.offer(first);
    await house.arrived();
    const reason = '当事人与本组织工作人员相熟，请转其他组织办理。';
    const person = await house.person();
    const desk = new CaseDesk(person);
    await person.signInAs(first.manager);
    await person.goTo(`/cases/${journey.caseId}`);
    await desk.act('mediation.return', (form) => form.write('退回理由', reason));
    await house.arrived();

    await person.signOut();
    await person.signInAs('triage.01');
    await person.goTo(`/cases/${journey.caseId}`);
    expect(await person.page.locator('main').textContent()).toContain(reason);
    await desk.act('triage.offer', (form) => form.pick('接收组织', new RegExp(second.name)));
    await house.arrived();

    await person.signOut();
    await person.signInAs(second.manager);
    await person.goTo(`/cases/${journey.caseId}`);
    await desk.act('mediation.claim');
    await house.arrived();
    const view = await house.traveller.read(`/api/supervision/cases/${journey.caseId}`, 'supervisor.01');
    expect(view).toMatchObject({ returnedCount: 1, holder: { name: second.name } });
  }, 120_000);

  it('a case that came back twice is decided by the director, by the keyboard, and the desk is told so; claimed and left lying it is given to another (R25)', async () => {
    const journey = house.journey();
    await toTheDesk(journey, house);
    await journey.triage();
    const [first, second] = [journey.organisation(), journey.organisation(1)];
    for (const organisation of [first, second]) {
      await journey.offer(organisation);
      await journey.returnCase(organisation);
    }
    await house.arrived();
    const [officer, director] = await Promise.all([house.person(), house.person()]);
    await Promise.all([officer.signInAs('triage.01'), director.signInAs('director.01')]);
    await officer.goTo(`/cases/${journey.caseId}`);
    expect(await new CaseDesk(officer).offered()).not.toContain('triage.offer');
    expect(await officer.page.getByRole('complementary', { name: '下一步' }).innerText()).toContain(
      '已退回两次，由中心主任决定去向',
    );

    const line = director.page.getByRole('region', { name: /^被退回/ }).locator(`[data-row="${journey.caseId}"]`);
    await line.waitFor();
    expect(await line.innerText()).toContain('两次退回');
    expect(await violations(director.page)).toEqual([]);
    await director.keys.press(line);
    const deciding = new CaseDesk(director);
    await deciding.act('triage.offer', (form) => form.pick('接收组织', new RegExp(first.name)));
    expect(await violations(director.page)).toEqual([]);
    await house.arrived();
    const { offer } = await house.traveller.read(`/api/triage/cases/${journey.caseId}`, 'director.01');
    expect(offer).toMatchObject({ organisations: [{ name: first.name }] });

    // Claimed and left lying, it is given to the other.
    await journey.claim(first);
    await house.arrived();
    await director.goTo(`/cases/${journey.caseId}`);
    await deciding.act('mediation.reassign', async (form) => {
      await form.choose('改由谁承办', second.name);
      await form.write('改派的理由', '签收以后一直没有联系双方。');
    });
    await house.arrived();
    const { offer: reassigned } = await house.traveller.read(`/api/mediation/cases/${journey.caseId}`, second.manager);
    expect(reassigned).toMatchObject({ organisations: [{ name: second.name }] });
  }, 120_000);

  it('one organisation hands a mediation over to another, which finds it among its offers and settles a part of it', async () => {
    const journey = house.journey();
    await toTheDesk(journey, house);
    await journey.triage();
    const [first, second] = [journey.organisation(), journey.organisation(1)];
    await journey.offer(first);
    await journey.claim(first);
    await journey.prepareTable();
    await journey.meet('agreed-in-principle');
    await house.arrived();
    const [here, there] = await Promise.all([house.person(), house.person()]);
    await Promise.all([here.signInAs(first.manager), there.signInAs(second.manager)]);
    await here.goTo(`/cases/${journey.caseId}`);
    await new CaseDesk(here).act('mediation.offer-transfer', async (form) => {
      await form.choose('移交给谁', second.name);
      await form.write('移交的理由', '双方都在贵单位辖区，请接着调解。');
    });
    await house.arrived();

    await there.goTo('/lists/pool');
    const line = there.page.locator(`[data-row="${journey.caseId}"]`);
    expect(await line.innerText()).toContain('请求移交');
    await there.goTo(`/cases/${journey.caseId}`);
    const note = there.page.getByRole('region', { name: '请求移交' });
    expect(await note.innerText()).toContain('双方都在贵单位辖区');
    expect(await violations(there.page)).toEqual([]);
    const desk = new CaseDesk(there);
    await desk.act('mediation.accept-transfer');
    await desk.act('mediation.appoint', (form) => form.tick('调解员', new RegExp(second.mediatorName)));
    const asked = await desk.act('mediation.draft-agreement', async (form) => {
      await form.pick('协议形式', '书面');
      await form.write('协议内容', '本金部分达成一致，利息另行协商。');
      await form.pick('当场履行完毕', '否');
      await form.pick('部分达成协议', '是');
      await form.pick('没有达成协议的部分', '继续调解');
      await form.write('没有达成协议的请求、当事人', '利息的数额');
      await form.pick('协议涉及的事项', '一般事项');
    });
    expect(asked).toContain('利息的数额');
    await there.page.setViewportSize({ width: 390, height: 844 });
    await there.follow(`/cases/${journey.caseId}?tab=agreement`);
    expect(await there.page.getByRole('tabpanel').innerText()).toContain('继续调解：利息的数额');
    expect(await violations(there.page)).toEqual([]);
  }, 120_000);

  it('one person edits it in two windows and loses nothing', async () => {
    const journey = house.journey();
    await toTheDesk(journey, house);
    await journey.triage();
    await journey.offer(journey.organisation());
    await journey.claim(journey.organisation());
    await house.arrived();
    const person = await house.person();
    await person.signInAs(journey.holder.manager);
    await person.goTo(`/cases/${journey.caseId}`);
    const secondWindow = await person.secondWindow();
    await secondWindow.goto(`${person.url}/cases/${journey.caseId}`);
    await person.settled(secondWindow);
    const [here, there] = [new CaseDesk(person), new CaseDesk(person, secondWindow)];
    const [said, added] = ['愿意先听取对方意见，再决定还款方案。', '要求一次性付清，可以当面协商。'];

    const form = await there.open('mediation.record-willingness');
    await form.pick('被征询的当事人', / 申请人/);
    await form.pick('是否同意调解', '是');
    await form.write('当事人的说明', added);
    await here.act('mediation.record-willingness', async (other) => {
      await other.pick('被征询的当事人', /被申请人/);
      await other.pick('是否同意调解', '是');
      await other.write('当事人的说明', said);
    });

    person.watch.expect({ method: 'POST', path: /\/record-willingness$/, statuses: [409, 412] });
    await there.submit();
    const conflict = secondWindow.getByRole('alert').first();
    await conflict.waitFor();
    expect(await conflict.textContent()).toContain('同意调解');
    expect(await secondWindow.getByLabel('当事人的说明').inputValue()).toBe(added);
    await person.keysOn(secondWindow).press(conflict.getByRole('button', { name: '已核对，继续办理' }));
    await there.done();

    const { willingness } = await house.traveller.read(
      `/api/mediation/cases/${journey.caseId}`,
      journey.holder.manager,
    );
    expect((willingness as { note: string }[]).map(({ note }) => note)).toEqual([said, added]);
  }, 120_000);

  it('one learns within ten seconds what another did to the case that stands open, and keeps what was typed', async () => {
    const journey = house.journey();
    await toTheDesk(journey, house);
    await journey.triage();
    await journey.offer(journey.organisation());
    await journey.claim(journey.organisation());
    const mediator = await house.mediatorOf(journey.holder);
    await journey.appoint();
    await house.arrived();
    const person = await house.person();
    const { page } = person;
    await person.signInAs(journey.holder.manager);
    // The clock of the page is put on; nobody waits.
    await page.clock.install();
    await person.goTo(`/cases/${journey.caseId}`);
    const form = await new CaseDesk(person).open('mediation.record-willingness');
    const typed = '愿意先听取对方意见，再决定还款方案。';
    await form.write('当事人的说明', typed);
    const { caseId, partyIds, holder } = journey;
    const said = { partyId: partyIds[1], willing: true };
    await house.traveller.command(
      'mediation',
      'record-willingness',
      `cases/${caseId}/record-willingness`,
      mediator,
      said,
    );
    await house.arrived();
    const asked = page.waitForRequest((request) => request.url().endsWith(`/cases/${caseId}/version`), {
      timeout: 2000,
    });
    await page.clock.fastForward(10_000);
    await asked;
    const told = page.getByRole('status').filter({ hasText: '其他人刚刚办理了' });
    await told.filter({ hasText: holder.mediatorName }).waitFor();
    expect(await told.textContent()).toContain('同意调解');
    expect(await page.getByLabel('当事人的说明').inputValue()).toBe(typed);
  }, 120_000);

  it('the same work order brought twice: the clerk is led to the first case, and says why it is another quarrel', async () => {
    const first = house.journey();
    await first.register({ ...registration(house), source: 'S25', externalReference: 'GD〔2026〕311号' });
    const clerk = await house.person();
    const { page, keys } = clerk;
    await clerk.signInAs('window.01');
    const window = new RegisterDesk(clerk);
    await window.begin();
    await keys.choose(page.getByLabel('案件来源'), '12345');
    await keys.write(page.getByLabel('来源单位编号'), 'gd(2026)311号');
    await window.fillIn(telling(31));
    clerk.watch.expect({ method: 'POST', path: /\/intake\/cases$/, statuses: [409] });
    await page.keyboard.press('Control+Enter');
    const told = page.getByRole('alert').filter({ hasText: '已经登记过' });
    await told.waitFor();
    const link = told.getByRole('link', { name: `查看已登记的案件 ${first.caseNumber}` });
    expect(await link.getAttribute('href')).toBe(`/cases/${first.caseId}`);
    await page.keyboard.press('Control+Enter');
    await page.getByText('请填写为什么是另一件纠纷').waitFor();
    await keys.write(page.getByLabel('为什么是另一件纠纷'), '同一工单还反映借款纠纷');
    const { caseNumber, code } = await window.submit();
    expect(caseNumber).not.toBe(first.caseNumber);
    expect(code).not.toBe('');
    expect(await page.getByText(`登记成功 ${caseNumber}`).count()).toBe(1);
    const { items } = await house.traveller.read('/api/intake/cases?externalReference=GD(2026)311', 'window.01');
    expect(items).toEqual([]);
    const both = await house.traveller.read(
      `/api/intake/cases?source=S25&externalReference=${encodeURIComponent('GD(2026)311号')}`,
      'window.01',
    );
    expect((both['items'] as { caseNumber: string }[]).map((one) => one.caseNumber)).toEqual([
      first.caseNumber,
      caseNumber,
    ]);
  }, 120_000);

  it('an administrator registers an organisation, closes another, sees where its case went, and makes the key of a program', async () => {
    const journey = house.journey();
    await toTheDesk(journey, house);
    await journey.triage();
    const leaving = journey.organisation();
    await journey.offer(leaving);
    await house.arrived();
    const person = await house.person({ still: true });
    const { page, keys } = person;
    await person.signInAs('administrator.01');
    await person.follow('/administration/organisations');

    const name = '晋城市泽州县物业服务纠纷人民调解委员会';
    await keys.press(page.getByRole('button', { name: '登记单位' }));
    const form = page.getByRole('dialog', { name: '登记单位' });
    await keys.write(form.getByLabel('单位全称'), name);
    await keys.write(form.getByLabel('简称'), '泽州物业服务调委会');
    await keys.choose(form.getByLabel('类别'), '行业性、专业性人民调解委员会');
    await keys.choose(form.getByLabel('地区'), '泽州县');
    await form.getByRole('checkbox', { name: '物业纠纷' }).press('Space');
    await form.getByRole('textbox', { name: '电话' }).fill('123');
    await form.getByLabel('地址').fill('晋城市泽州县金村镇丹川街1号');
    await form.getByLabel('登记依据').fill('经泽州县司法局备案设立');
    person.watch.expect({ method: 'POST', path: /\/organisations$/, statuses: [400] });
    await page.keyboard.press('Control+Enter');
    await form.getByText('手机号码应为11位，现为3位').waitFor();
    await form.getByRole('textbox', { name: '电话' }).fill('03562001298');
    await page.keyboard.press('Control+Enter');
    const registered = page.getByRole('dialog', { name });
    await registered.getByText('经泽州县司法局备案设立').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');

    const { kind } = await house.traveller.read(`/api/directory/organisations/${leaving.organisationId}`, 'triage.01');
    await person.follow(`/administration/organisations?kind=${String(kind)}`);
    await page.getByRole('row', { name: leaving.name }).press('Enter');
    const shown = page.getByRole('dialog', { name: leaving.name });
    await shown.getByText(/^待签收 [1-9]\d* 件，停止受理后回到分流岗/).waitFor();
    await keys.press(shown.getByRole('button', { name: '停止受理或者注销' }));
    await shown.getByRole('radio', { name: '停止受理' }).press('Space');
    await shown.getByLabel('依据和理由').fill('换届期间暂停受理');
    await page.keyboard.press('Control+Enter');
    await shown.getByRole('button', { name: '恢复受理' }).waitFor();
    await shown.getByText(/^因停止受理收回 [1-9]\d* 件，现在：/).waitFor();
    expect(await violations(page)).toEqual([]);
    const triage = await house.traveller.read(`/api/triage/cases/${journey.caseId}`, 'triage.01');
    expect(triage).toMatchObject({ stage: 'routed' });

    await page.keyboard.press('Escape');
    await person.follow('/administration/machine-accounts');
    await keys.press(page.getByRole('button', { name: '新建程序账号' }));
    const making = page.getByRole('dialog', { name: '新建程序账号' });
    await keys.write(making.getByLabel('名称'), '12345热线平台');
    await keys.press(making.getByRole('checkbox', { name: /^读取全市统计/ }), 'Space');
    await page.keyboard.press('Control+Enter');
    await making.getByText(/^ow_[0-9a-f]{10}_/).waitFor();
    expect(await violations(page)).toEqual([]);
    await keys.press(making.getByRole('button', { name: '已存好' }));
    await page.getByRole('region', { name: '12345热线平台' }).getByText('没有使用过').waitFor();

    await person.signOut();
    await person.signInAs(leaving.manager);
    expect(await page.getByRole('alert').textContent()).toContain('换届期间暂停受理');
    const path = `organisations/${leaving.organisationId}/reopen`;
    await house.traveller.command('directory', 'reopen', path, 'administrator.01', { reason: '换届完成' });
  }, 120_000);
});

describe('a server that goes away', () => {
  const house = useOwnHouse();
  let wire: CuttableProxy;
  let url: string;
  beforeAll(async () => {
    wire = new CuttableProxy(new URL(house.url));
    ({ origin: url } = new URL(await wire.start()));
  });
  afterAll(() => wire.cut());

  it('in the middle of a form, leaves what was typed', async () => {
    const journey = house.journey();
    await journey.register(registration(house));
    await journey.classify();
    await house.arrived();
    const reason = '双方均愿意调解，案情清楚，属于人民调解范围，建议就近指派。';
    const person = await house.person({ url });
    const desk = new CaseDesk(person);
    await person.signInAs('triage.01');
    await person.goTo(`/cases/${journey.caseId}`);
    const form = await desk.open('triage.choose-route');
    await form.pick('去向', '调解');
    await form.write('理由', reason);
    await person.page.getByText(/^已自动保存/).waitFor();

    person.watch.expectServerAway(true);
    await wire.cut();
    await house.breakDown();
    await desk.submit();
    await person.page.getByRole('alert').waitFor();
    expect(await person.page.getByLabel('理由', { exact: true }).inputValue()).toBe(reason);

    await house.restart();
    await wire.restore(new URL(house.url));
    await person.goTo(`/cases/${journey.caseId}`);
    person.watch.expectServerAway(false);
    const again = await desk.open('triage.choose-route');
    expect(await person.page.getByLabel('理由', { exact: true }).inputValue()).toBe(reason);
    await again.pick('去向', '调解');
    await desk.submit();
    await desk.done();
    const { stage } = await house.traveller.read(`/api/triage/cases/${journey.caseId}`, 'triage.01');
    expect(stage).toBe('routed');
  }, 180_000);
});
