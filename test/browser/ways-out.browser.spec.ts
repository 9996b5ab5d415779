import { CaseDesk } from '../../tools/browser/case-desk';
import type { Person } from '../../tools/browser/person';
import { type House, useHouse, useOwnHouse } from './support/house';
import { stories } from './support/standing-cases';
import { sweep } from './support/sweep';

type Journey = ReturnType<House['journey']>;

const DAY_MILLISECONDS = 86_400_000;

/** A case that stands where a story leaves it. */
const standingAt = async (house: House, story: string): Promise<Journey> => {
  const journey = house.neighbour();
  await stories[story]?.(journey, house);
  await house.arrived();
  return journey;
};

/** Opens a case before somebody who has just signed in. */
const before = async (
  house: House,
  username: string,
  journey: Journey,
): Promise<{ person: Person; desk: CaseDesk }> => {
  const person = await house.person();
  await person.signInAs(username);
  await person.goTo(`/cases/${journey.caseId}`);
  return { person, desk: new CaseDesk(person) };
};

describe('a case that does not go as it was meant', () => {
  const house = useHouse();

  it('a mediator moves a session and records who did not come; the window tells the new hour, and nothing counts as held', async () => {
    const journey = await standingAt(house, 'called to a session');
    const { person, desk } = await before(house, await house.mediatorOf(journey.holder), journey);
    await desk.act('mediation.move-session', async (form) => {
      await form.pick('改期的调解', /./);
      await form.date('新的开始时间', `${house.today} 00:00`);
      await form.write('地点', '中心第三调解室');
      // How they take part stands as it was arranged.
      await form.write('改期的原因', '申请人住院检查，双方同意提前。');
    });
    await house.arrived();
    const clerk = await before(house, 'window.01', journey);
    expect(await clerk.person.page.locator('main').innerText()).toContain('中心第三调解室');
    await desk.act('mediation.record-no-show', async (form) => {
      await form.pick('哪一次调解', /中心第三调解室/);
      await form.pick('没有到场的当事人', /被申请人/);
      await form.pick('情形', '事先说明了理由');
      await form.write('所说的理由', '在外地务工，电话说明后天返回。');
    });
    await person.follow(`/cases/${journey.caseId}?tab=sessions`);
    const shown = await person.page.getByRole('tabpanel').innerText();
    expect(shown).toContain('改期');
    expect(shown).toContain('未到场');
    expect(await sweep(person, 'sessions')).toEqual([]);
    const { sessions } = await house.traveller.read(`/api/mediation/cases/${journey.caseId}`, 'supervisor.01');
    const became = (sessions as { recorded: boolean; unheld?: { how: string } }[]).map(({ recorded, unheld }) => [
      recorded,
      unheld?.how,
    ]);
    expect(became).toEqual([
      [false, 'moved'],
      [false, 'not-held'],
    ]);
  }, 120_000);

  it('a director takes a case back from a holder who has done nothing', async () => {
    const journey = await standingAt(house, 'appointed');
    const { person, desk } = await before(house, 'director.01', journey);
    const reason = '签收以后没有安排调解，当事人三次来窗口催问。';
    const asked = await desk.act('mediation.take-case-back', (form) => form.write('收回的理由', reason));
    expect(asked).toContain('原承办组织不再承办');
    await person.goTo(`/cases/${journey.caseId}`);
    expect(await sweep(person, 'taken back')).toEqual([]);
    await house.arrived();
    const officer = await before(house, 'triage.01', journey);
    expect(await officer.person.page.locator('main').innerText()).toContain(reason);
    expect(await officer.desk.offered()).toContain('triage.offer');
  }, 120_000);

  it('an application refused for want of competence goes to the right court within what is left of thirty days', async () => {
    const journey = await standingAt(house, 'applied');
    const [first, right] = house.city.courts;
    const clerk = await before(house, journey.court.clerk, journey);
    await clerk.desk.act('judicial-confirmation.refuse', async (form) => {
      await form.pick('法定理由', /不属于收到申请的人民法院管辖/);
      await form.write('具体说明', '当事人住所地和调解组织所在地都不在本院辖区。');
    });
    await house.arrived();
    const other = journey.court.organisationId === first?.organisationId ? right : first;
    const { person, desk } = await before(house, journey.holder.manager, journey);
    await person.follow(`/cases/${journey.caseId}?tab=court`);
    const told = await person.page.locator('main').innerText();
    for (const shown of [journey.court.name, '认为不属于其管辖的法院', '申请期限', '还有 30 天']) {
      expect(told).toContain(shown);
    }
    await desk.act('judicial-confirmation.apply', async (form) => {
      await form.pick('管辖法院', new RegExp(`${other?.courtCode}`));
      await form.tickAll('在申请书上签名的当事人');
    });
    await person.goTo(`/cases/${journey.caseId}`);
    expect(await sweep(person, 'at the right court')).toEqual([]);
    const view = await house.traveller.read(`/api/judicial-confirmation/cases/${journey.caseId}`, 'supervisor.01');
    expect(view).toMatchObject({ stage: 'applied' });
  }, 120_000);
});

describe('a party whom nobody reaches', () => {
  const house = useOwnHouse();

  it('a follow-up officer closes after tries on three days, without a visit and without a mark', async () => {
    const journey = await standingAt(house, 'performed');
    const { person, desk } = await before(house, 'follow-up.01', journey);
    for (const day of [0, 1, 2]) {
      if (day > 0) {
        await house.moveClock(day * DAY_MILLISECONDS);
        await person.goTo(`/cases/${journey.caseId}`);
      }
      expect(await desk.offered()).not.toContain('follow-up.close');
      await desk.act('follow-up.record-visit-attempt', async (form) => {
        await form.pick('回访方式', '电话');
        await form.pick('要回访的当事人', / 申请人/);
        await form.choose('未果的情况', '无人接听');
        await form.write('说明', '上午、下午各拨打一次。');
      });
    }
    expect(await person.page.getByRole('complementary', { name: '下一步' }).innerText()).toContain('结案');
    expect(await sweep(person, 'tried on three days')).toEqual([]);
    await desk.act('follow-up.close');
    await house.arrived();
    const view = await house.traveller.read(`/api/follow-up/cases/${journey.caseId}`, 'follow-up.01');
    expect(view).toMatchObject({ stage: 'closed' });
    expect(JSON.stringify(view)).not.toContain('satisfaction');
  }, 120_000);
});
