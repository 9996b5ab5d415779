import { type AnyRecordedEvent, eventTypes, type RoadService, stages } from '@one-window/contracts';
import fc from 'fast-check';
import { committee, court, secondCommittee } from '../spec-support/cast';
import { TroubledHistory } from '../spec-support/troubled-history';
import { publicOutcomes, publicSentences } from './public-stages';
import { publicStatusOf } from './public-status';
import { publicSteps } from './public-steps';

const begin = () => new TroubledHistory().register();
const claimed = () => begin().classify().offer().claim();
const agreed = () => claimed().mediate().agree();

/** Histories that together pass through every stage events can bring about. */
const roads: Record<string, () => TroubledHistory> = {
  'supplemented and archived after court confirmation': () =>
    begin()
      .supplement()
      .classify()
      .offer()
      .giveBack()
      .offer(secondCommittee)
      .claim()
      .mediate()
      .agree()
      .apply()
      .askCorrection()
      .accept()
      .confirm()
      .perform()
      .visit()
      .close('confirmed-and-performed')
      .archive(),
  'performed on the spot': () => claimed().mediate().agree(true).visit().close().archive(),
  'dismissed by the court and agreed anew': () => agreed().apply().accept().dismiss().agree().perform(),
  'not performed': () => agreed().failToPerform().issueEnforcementPack().close('enforcement'),
  'taken back and offered to a pool': () => begin().classify().offer().takeBack().offer(committee, true),
  'ended and referred out': () => claimed().mediate().end().referOut().close('referred-out'),
  'ended without a referral': () => claimed().mediate().end().endWithoutReferral().close('not-referred'),
  'settled privately': () => claimed().end('E05').close('settled-privately'),
  declined: () => begin().decline().close('declined'),
  withdrawn: () => begin().withdraw().close('withdrawn').archive(),
};
const now = '2026-11-10T02:00:00.000Z';
const statusAfter = (history: TroubledHistory, events: number, party = history.applicant, at = now) =>
  publicStatusOf(history.caseId, history.events.slice(0, events), new Set([party]), at)!;
const expectTold = (words: unknown) =>
  expect(words).toEqual({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]{3}/) });

describe('The public status says where a case stands', () => {
  const every = (Object.keys(stages) as RoadService[]).flatMap((service) =>
    stages[service].map((stage) => [service, stage] as const),
  );
  it.each(every)('in one sentence in both languages when %s is at %s', (service, stage) => {
    const sentences: Readonly<Record<string, { zh: string; en: string }>> = publicSentences[service];
    expectTold(sentences[stage]);
    expect(sentences[stage]!.zh).toMatch(/。$/);
  });

  it.each(Object.entries(publicOutcomes))('in one sentence when it ended as %s', (_, words) => expectTold(words));

  it.each(Object.entries(roads))('after every event of a case %s', (_, road) => {
    const history = road();
    for (let events = 1; events <= history.events.length; events += 1) {
      const { stage, holder, steps, next } = statusAfter(history, events);
      expectTold(stage.sentence);
      expect(stage.name).not.toBe('');
      expect(holder).toBeDefined();
      for (const { text } of steps) expectTold(text);
      if (next) expectTold(next.meaning);
      expect(JSON.stringify({ stage, steps, next })).not.toMatch(/undefined|NaN/);
    }
  });

  it('with sentences that tell a changed stage apart', () => {
    const history = roads['supplemented and archived after court confirmation']!();
    const sentences = history.events.map((__, index) => statusAfter(history, index + 1).stage.sentence.zh);
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(11);
    expect(sentences.at(-1)).toBe('本案已结束：协议经司法确认并已履行完毕。');
  });
});

describe('The public status keeps to itself', () => {
  const secrets = [
    '张小工',
    '王老板',
    '王调解',
    '李窗口',
    '钱分流',
    '周回访',
    '郑法官',
    '拖欠工资',
    '三个月',
    '12500',
    '1250000',
    '转账',
    '背对背',
    '第二调解室',
    '改派',
    '分歧较大',
    '多次催促',
  ];
  const anyRoad = fc.constantFrom(...Object.values(roads));

  it('names of people, facts, sums and what was said, after every event and for either party', () => {
    fc.assert(
      fc.property(anyRoad, fc.boolean(), fc.nat(), (road, asksApplicant, cut) => {
        const history = road();
        const party = asksApplicant ? history.applicant : history.respondent;
        const { steps, stage, holder } = statusAfter(history, 1 + (cut % history.events.length), party);
        const text = JSON.stringify({ steps, stage, holder });
        for (const secret of secrets) expect(text).not.toContain(secret);
      }),
    );
  });

  it('a session with the other side alone, and what only the other side was told', () => {
    const history = claimed().mediate();
    const tellings = (party: string) =>
      statusAfter(history, history.events.length, party).steps.map(({ text }) => text.zh);
    expect(tellings(history.applicant)).toContain('2026年11月2日 17:00的调解已进行');
    expect(tellings(history.applicant)).toContain('请您参加2026年11月2日 17:00的调解');
    expect(tellings(history.respondent).join()).not.toMatch(/的调解/);
    expect(tellings(history.respondent)).toContain('您表示愿意调解');
    expect(tellings(history.applicant)).not.toContain('您表示愿意调解');
  });

  it('events that only the centre is concerned with', () => {
    const silent = eventTypes.filter((type) =>
      /anomaly|party-revealed|exported|chain-broken|triage-overdue|day-sealed|day-signed|seal-key|^directory/.test(
        type,
      ),
    );
    const events = silent.map((type) => ({ type, data: {}, occurredAt: now }) as unknown as AnyRecordedEvent);
    expect(publicSteps(events, new Set())).toEqual([]);
  });
});

describe('The next date', () => {
  const at = (history: TroubledHistory, moment = now, party = history.applicant) =>
    statusAfter(history, history.events.length, party, moment);

  it('is the limit that comes first, with what it means', () => {
    expect(at(claimed()).next).toMatchObject({ kind: 'limit', late: false, meaning: { zh: '调解最迟应于这一天结束' } });
    expect(at(agreed().apply().accept()).next).toMatchObject({ meaning: { en: 'The court rules by this day' } });
  });

  it('is the session, with its place, for a party who is convened and for nobody else', () => {
    const history = claimed().mediate();
    const convened = history.events.findLastIndex(({ type }) => type === 'mediation.session-convened.v1') + 1;
    const before = '2026-11-01T00:00:00.000Z';
    const mine = statusAfter(history, convened, history.applicant, before);
    expect(mine.next).toMatchObject({ kind: 'session', place: '第二调解室', mode: { zh: '现场' }, on: '2026-11-02' });
    expect(mine.bring).toMatchObject([{ reason: 'session', on: '2026-11-02' }]);
    const theirs = statusAfter(history, convened, history.respondent, before);
    expect(theirs.next?.kind).toBe('limit');
    expect(theirs.bring).toEqual([]);
  });

  it('says that a limit has passed where nothing is ahead', () => {
    expect(at(claimed(), '2027-06-01T00:00:00.000Z').next).toMatchObject({ kind: 'limit', late: true });
  });

  it('is absent when the case is over', () => {
    expect(at(begin().decline().close('declined')).next).toBeUndefined();
  });
});

describe('The ways that stay open', () => {
  const waysAfter = (history: TroubledHistory) => statusAfter(history, history.events.length).ways;

  it('are shown to the party of a declined case, with their ground, also after it was closed', () => {
    const told = [{ kind: 'litigation', text: '可以申请再审', basis: '民事诉讼法' }];
    expect(waysAfter(begin().decline())).toEqual(told);
    expect(waysAfter(begin().decline().close('declined'))).toEqual(told);
  });

  it('are those told last when mediation ended and the case was referred out', () => {
    expect(waysAfter(claimed().mediate().end())).toMatchObject([{ text: '可以起诉' }]);
    expect(waysAfter(claimed().mediate().end().referOut())).toMatchObject([{ text: '可以起诉' }]);
  });

  it('are absent while the case goes on', () => expect(waysAfter(claimed().mediate())).toBeUndefined());
});

describe('What to bring', () => {
  it('are the papers of the supplement, until they have come', () => {
    const history = begin().supplement();
    const asked = statusAfter(history, history.upTo('intake.supplement-requested.v1'));
    expect(asked.bring).toEqual([
      { reason: 'supplement', items: [{ zh: '欠条', en: '欠条' }], on: expect.stringMatching(/^2026-/) },
    ]);
    expect(asked.stage.sentence.zh).toContain('补正材料');
    expect(statusAfter(history, history.upTo('intake.supplement-answered.v1')).bring).toEqual([]);
  });

  it('are the papers the court asked for', () => {
    const history = agreed().apply().askCorrection();
    expect(statusAfter(history, history.events.length).bring).toMatchObject([
      { reason: 'correction', items: [{ zh: '双方身份证复印件' }], on: '2026-12-01' },
    ]);
  });
});

describe('The holder', () => {
  it('is the court while it has the application', () => {
    const history = agreed().apply().accept();
    expect(statusAfter(history, history.events.length).holder).toMatchObject({ kind: 'court', name: court.name });
  });

  it('is not known before the registration has arrived', () => {
    const history = begin().classify();
    expect(publicStatusOf(history.caseId, history.events.slice(1), new Set(), now)).toBeUndefined();
  });
});
