import { CaseDesk } from '../../tools/browser/case-desk';
import { ComposingClerk } from '../../tools/browser/composing-clerk';
import { fiveDisputes, type Told } from '../../tools/browser/five-disputes';
import { Typist } from '../../tools/browser/typist';
import { composeInEveryField } from './support/composing';
import { sampled } from '@one-window/testing';
import { useHouse } from './support/house';
import { RegisterDesk } from '../../tools/browser/register-desk';
import { telling } from '../../tools/browser/telling';

/**
 * Keys that the same hands (tools/browser/typist.ts, five-disputes.ts) pressed on the form of ba0172a, measured by
 * running them against a centre built from it; its titles, left as they were, were the letters of a composition.
 */
const strokesBefore = { wages: 496, accident: 304, leak: 215, divorce: 227, medical: 261 } as const;

/** Where on the page of a case each fact stands that was recorded on the road, by its tab. */
const placesOfFacts = (told: ReturnType<typeof telling>): Record<string, Record<string, RegExp>> => ({
  timeline: {
    'form of the notice of rights': /书面告知/,
    'day and manner of each signature': new RegExp(`${told.applicant.name}于\\d+年\\d+月\\d+日在调解协议上签名`),
    'hour of a session': /00:00/,
    'who signed the application, and when': /共同向.+申请司法确认，.+签名/,
    'evidence of performance': /凭据：银行转账回单/,
  },
  facts: {
    'place of the dispute': /纠纷发生地\s*城区/,
    risk: /风险等级\s*低/,
    'deciding words': /判断依据的词语\s*\S+/,
  },
});

describe('disputes by the keyboard alone', () => {
  const house = useHouse();

  it('goes from the window to the archive on screens alone, with the keyboard alone', async () => {
    const person = await house.person();
    const desk = new CaseDesk(person);
    const told = telling(1);
    await person.signInAs('window.01');
    const window = new RegisterDesk(person);
    await window.begin();
    await window.fillIn(told);
    const { caseNumber, code } = await window.submit();
    expect(caseNumber).toMatch(/^JC-140502001-|^JC-140502-/);
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
    const nextAs = async (username: string): Promise<void> => {
      await house.arrived();
      await person.signOut();
      await person.signInAs(username);
      await person.openCase(caseNumber);
    };

    await nextAs('triage.01');
    await desk.act('triage.classify', async (form) => {
      await form.choose('纠纷类型', '合同');
      await form.pick('风险等级', '低');
    });
    await desk.act('triage.choose-route', async (form) => {
      await form.pick('去向', '调解');
      await form.write('理由', '双方愿意调解，属于调解范围。');
    });
    let receiver = '';
    await desk.act('triage.offer', async (form) => {
      receiver = await form.pickFirst('接收组织');
    });
    const organisation = house.city.organisations.find(({ name }) => receiver.startsWith(name));

    await nextAs(organisation?.manager ?? '');
    await desk.act('mediation.claim');
    await desk.act('mediation.appoint', async (form) => {
      expect(await form.fieldWithFocus()).toBe('调解员');
      await form.tick('调解员', new RegExp(organisation?.mediatorName ?? ''));
    });
    await desk.act('mediation.record-willingness', async (form) => {
      await form.pick('被征询的当事人', /被申请人/);
      await form.pick('是否同意调解', '是');
    });
    await desk.act('mediation.give-rights-notice', async (form) => {
      await form.pick('告知方式', '书面');
    });
    await desk.act('mediation.convene', async (form) => {
      await form.pick('调解形式', '面对面');
      await form.pick('参加方式', '现场');
      await form.date('开始时间', `${house.today} 00:00`);
      await form.write('地点', '中心第一调解室');
    });
    await desk.act('mediation.record-session', async (form) => {
      await form.pick('哪一次调解', /中心第一调解室/);
      await form.write('调解记录', '主持人告知权利义务，双方陈述意见后就还款期限达成初步一致。');
      await form.pick('调解结果', '达成初步一致');
    });
    const asked = await desk.act('mediation.draft-agreement', async (form) => {
      await form.pick('协议形式', '书面');
      await form.write('协议内容', '被申请人在约定期限内归还借款，双方再无其他争议。');
      await form.add('约定的义务');
      expect(await form.fieldWithFocus()).toBe('义务种类');
      await form.pick('义务种类', '给付金钱');
      await form.pick('义务人', /被申请人/);
      await form.pick('权利人', / 申请人/);
      await form.write('履行内容', '归还借款本金');
      await form.write('金额（元）', '12000');
      await form.date('履行期限', house.daysAhead(30));
      await form.write('履行方式', '银行转账');
      await form.pick('当场履行完毕', '否');
      await form.pick('协议涉及的事项', '一般事项');
    });
    // What is asked is what will be recorded, by its names; a first draft voids no signature.
    for (const shown of ['归还借款本金', '¥12,000.00', '壹万贰仟元整', told.applicant.name, told.respondent.name]) {
      expect(asked).toContain(shown);
    }
    expect(asked).not.toContain('作废');
    for (const [signer, method] of [
      [told.applicant.name, '签名'],
      [told.respondent.name, '签名'],
      ['主持调解员', '签名'],
      ['调解组织盖章', '盖章'],
    ] as const) {
      await desk.act('mediation.sign', async (form) => {
        await form.pick('现在由谁签署', new RegExp(signer));
        await form.pick('签署方式', method);
      });
    }
    const [court] = house.city.courts;
    await desk.act('judicial-confirmation.apply', async (form) => {
      expect(await form.fieldWithFocus()).toBe('管辖法院');
      // Only courts that may confirm are offered, each with why it may (R16).
      await form.pick('管辖法院', new RegExp(`${court?.courtCode} · .*(?:住所地|所在地)`));
      await form.tickAll('在申请书上签名的当事人');
    });

    await nextAs(court?.clerk ?? '');
    await desk.act('judicial-confirmation.accept', async (form) => {
      await form.write('案号', `（2026）${court?.courtCode}诉前调确12号`);
    });
    await desk.act('judicial-confirmation.confirm', async () => undefined);

    await nextAs('follow-up.01');
    await desk.act('follow-up.record-performance', async (form) => {
      await form.pick('协议中的义务', /归还借款本金/);
      await form.write('本次给付金额（元）', '12000');
      await form.write('履行凭证', '银行转账回单');
    });
    await desk.act('follow-up.record-visit', async (form) => {
      await form.pick('回访方式', '电话');
      await form.pick('被回访的当事人', / 申请人/);
      await form.pick('满意度', '满意');
      await form.write('回访情况', '款项已经收到，没有新的争议。');
    });
    await desk.act('follow-up.close');
    await desk.act('follow-up.archive', async (form) => {
      await form.pick('保管期限', '长期');
    });
    expect(await desk.offered()).toEqual([]);
    await house.arrived();
    const caseId = person.page.url().split('/').at(-1) ?? '';
    const view = await house.traveller.read(`/api/supervision/cases/${caseId}`, 'supervisor.01');
    expect(view).toMatchObject({ closed: true, outcome: 'confirmed-and-performed' });

    // What was recorded on the way has its place, in words, before whoever reads the whole file.
    const missing: string[] = [];
    await person.signOut();
    await person.signInAs('triage.01');
    for (const [tab, facts] of Object.entries(placesOfFacts(told))) {
      await person.follow(`/cases/${caseId}?tab=${tab}`);
      const shown = await person.page.getByRole('tabpanel').innerText();
      for (const [fact, place] of Object.entries(facts)) {
        if (!place.test(shown)) missing.push(`${fact} is not on ${tab}: ${shown}`);
      }
    }
    expect(missing).toEqual([]);
  }, 300_000);

  it('are registered as they come to the window, composed with an input method, in no more keys than before', async () => {
    const person = await house.person();
    const { page } = person;
    await person.signInAs('window.01');
    const hands = await Typist.at(page);
    const clerk = new ComposingClerk(page, hands);
    const counted: [string, number][] = [];
    for (const [name, told] of sampled(Object.entries(fiveDisputes) as [keyof typeof fiveDisputes, Told][], 1)) {
      hands.strokes = 0;
      await clerk.begin();
      await clerk.fillIn(told);
      await clerk.submit();
      counted.push([name, hands.strokes]);
      expect(hands.strokes).toBeLessThanOrEqual(strokesBefore[name]);
      const caseId = new URL(page.url()).searchParams.get('receipt')?.replaceAll('"', '') ?? '';
      const recorded = await house.ask(`/api/intake/cases/${caseId}`, 'window.01');
      expect(recorded).toMatchObject({
        title: told.title,
        facts: told.facts,
        claims: told.claims,
        ...(told.yuan === undefined ? {} : { amountFen: Number(told.yuan) * 100 }),
        ...(told.from === undefined ? {} : { source: 'S25', externalReference: told.from.reference }),
        urgent: told.urgent ?? false,
        parties: [...told.applicants, ...told.respondents].map(({ name: called }) => ({ name: called })),
      });
    }
    await person.settled();
    console.info(`keys pressed: ${counted.map(([name, strokes]) => `${name} ${strokes}`).join(', ')}`);
  }, 120_000);

  it('keep the keys of a composition: no field sends, adds, chooses or writes elsewhere for them', async () => {
    const person = await house.person();
    await person.signInAs('window.01');
    const hands = await Typist.at(person.page);
    const { page } = person;
    const tried: number[] = [];
    for (const path of ['/lists/intake', '/register']) {
      await person.goTo(path);
      tried.push(await composeInEveryField(page, hands, page.getByRole('main')));
    }
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    await palette.locator(':focus').waitFor();
    tried.push(await composeInEveryField(page, hands, palette));
    console.info(`fields composed in: ${tried.join(', ')}`);
    expect(tried.map((fields) => fields > 0)).toEqual([false, true, true]);
  }, 60_000);
});
