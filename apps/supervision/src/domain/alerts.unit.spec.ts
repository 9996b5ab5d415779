import type { AnyRecordedEvent, EventData, EventType } from '@one-window/contracts';
import { signsOfDanger } from '@one-window/law';
import { decidedAt } from '@one-window/testing';
import { raiseAlerts, settleAlert, triggerIn } from './alerts';
import { mayKnow, byWhoIsAlerted } from './policies';
import { evolve, initial, type SupervisionCase } from './supervision-case';

const NOW = '2026-11-21T02:00:00.000Z';
const idOf = (number: number): string => `0198f000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const eventOf = <T extends EventType>(type: T, data: EventData[T], nth = 1): AnyRecordedEvent =>
  ({ id: idOf(nth), type, service: type.split('.')[0], data, occurredAt: NOW, actor: { name: '系统' } }) as never;
const noteOf = (text: string, more: object = {}, nth = 1) =>
  eventOf('mediation.note-written.v1', { text, visibleTo: 'organisation', ...more }, nth);

const raised = (state: SupervisionCase, ...events: readonly AnyRecordedEvent[]): SupervisionCase =>
  raiseAlerts(
    state,
    events.flatMap((event) => triggerIn(event) ?? []),
    { ...decidedAt(NOW), newId: () => idOf(900) },
  ).reduce((before, { type, data }, index) => evolve(before, eventOf(type, data as never, 800 + index)), state);
const settled = (state: SupervisionCase): SupervisionCase => {
  const decision = settleAlert(state, { done: '已上门谈话' });
  if (!decision.accepted) throw new Error(decision.code);
  return decision.facts.reduce((before, { type, data }) => evolve(before, eventOf(type, data as never, 850)), state);
};
const none = initial(idOf(5));

describe('R21: an alert', () => {
  it('is raised by every word of the table, in what is registered, noted or said at the telephone', () => {
    for (const [sign, { words }] of Object.entries(signsOfDanger)) {
      for (const word of words) {
        const text = `对方来电，${word}，请留意。`;
        const told = [
          noteOf(text),
          eventOf('intake.call-logged.v1', { partyId: idOf(2), result: 'reached', visibleTo: 'organisation', text }),
          eventOf('intake.supplement-answered.v1', { answers: [], addedFacts: text }),
          eventOf('intake.case-registered.v1', { title: '邻里纠纷', facts: text, claims: [] } as never),
          eventOf('intake.registration-corrected.v1', { after: { facts: text } } as never),
          eventOf('mediation.session-not-held.v1', {
            sessionId: idOf(3),
            absences: [{ partyId: idOf(2), excuse: 'unexcused', reason: text }],
          }),
        ];
        for (const event of told) {
          expect([event.type, word, triggerIn(event)?.grounds]).toEqual([
            event.type,
            word,
            expect.arrayContaining([sign]),
          ]);
        }
      }
    }
  });

  it('is raised by hand whatever the words, and by a mediation that stands still for violence or a crime', () => {
    expect(triggerIn(noteOf('请留意', { alert: 'crime' }))).toMatchObject({ grounds: ['crime'], cause: 'by-hand' });
    for (const ground of ['violence', 'crime'] as const) {
      const suspended = eventOf('mediation.suspended.v1', { ground, reason: '线索已移送', reviewOn: '2026-12-01' });
      expect(triggerIn(suspended)).toMatchObject({ grounds: [ground], cause: 'suspension' });
    }
    const appraised = eventOf('mediation.suspended.v1', {
      ground: 'appraisal',
      reason: '鉴定',
      reviewOn: '2026-12-01',
    });
    expect(triggerIn(appraised)).toBeUndefined();
  });

  it('is raised by a sealed record through what was seen before it was sealed', () => {
    const recorded = (alerts?: ['threat']) =>
      eventOf('mediation.session-recorded.v1', {
        sessionId: idOf(3),
        outcome: 'continued',
        attendedPartyIds: [],
        record: { token: 'sealed' },
        ...(alerts ? { alerts } : {}),
      });
    expect(triggerIn(recorded(['threat']))).toMatchObject({ grounds: ['threat'], cause: 'words' });
    expect(triggerIn(recorded())).toBeUndefined();
  });

  it('says that something threatens and what told of it, and nothing of what was said', () => {
    const secret = '被申请人扬言同归于尽';
    const facts = raiseAlerts(none, [triggerIn(noteOf(secret)) as never], { ...decidedAt(NOW), newId: () => idOf(9) });
    expect(JSON.stringify(facts)).not.toContain('被申请人');
    expect(facts).toMatchObject([{ data: { grounds: ['threat'], toldBy: { eventId: idOf(1) } } }]);
  });

  it('is one until it is settled, however much is told; brought twice, an event is alerted of once', () => {
    const first = noteOf('扬言报复', {}, 1);
    const second = noteOf('说要跳楼', {}, 2);
    const state = raised(raised(none, first), first, second);
    expect(state.alert).toMatchObject({ grounds: ['threat', 'self-harm'], times: 2, alertId: idOf(900) });
    expect(state.clocks).toHaveLength(0);
    const after = settled(state);
    expect(after.alert).toBeUndefined();
    expect(raised(after, first, second).alert).toBeUndefined();
    expect(raised(after, noteOf('又扬言报复', {}, 3)).alert).toMatchObject({ times: 1 });
  });

  it('is settled on the day it was raised, rest day or not', () => {
    const [fact] = raiseAlerts(none, [triggerIn(noteOf('扬言')) as never], { ...decidedAt(NOW), newId: () => idOf(9) });
    // A Saturday.
    expect(fact?.data).toMatchObject({ clocks: { started: [{ name: 'alert', dueOn: '2026-11-21' }] } });
  });

  it('is settled by the duty officer or the police, who know of the record as long as it is open', () => {
    const state = raised(none, noteOf('扬言报复'));
    const officer = { roles: ['police-officer'] } as never;
    expect(byWhoIsAlerted.roles).toEqual(expect.arrayContaining(['supervisor', 'centre-director', 'police-officer']));
    expect([mayKnow(state, officer), mayKnow(settled(state), officer)]).toEqual([true, false]);
    expect(settleAlert(none, { done: '已处置' })).toMatchObject({ accepted: false, code: 'no-alert' });
  });
});
