import { mayReadEvent, relations, relationsTo } from '@one-window/contracts';
import { decidedAt } from '@one-window/testing';
import { Acts, holders, organisation, START, supervisor } from '../spec-support/acts';
import { committee, mediator } from '../spec-support/cast';
import { actorWith } from '../spec-support/readers';
import { supervisionModel } from '../supervision.model';
import { bindingClocks, roadClocks } from './case-reading';
import {
  approveExtension,
  askExtension,
  refuseExtension,
  whyNotAskExtension,
  whyNotDecideExtension,
} from './extend-order';
import { acceptReport, passOn, reportOnOrder, sendReportBack } from './give-orders';
import { mayKnow } from './policies';
import { factsOf } from './relations';
import { sentenceOf } from './sentences';

const leader = actorWith('leader');
const answering = mediator(committee);
/** An order of seven days is due on the ninth. */
const wanted = { until: '2026-11-20', reason: '当事人住院。', plan: '出院后视频调解。' };

const ordered = (limit: 'same-day' | 'seven-days' = 'seven-days') => new Acts().order(limit);
const asked = () => {
  const acts = ordered();
  return acts.do(askExtension(acts.state, wanted, decidedAt(START)), answering);
};
const ofExtension = (verb: string): boolean => verb.endsWith('-extension');

describe('a longer limit of an order', () => {
  it('is asked for by whoever answers, with a day and a plan, and decided by the leader alone; it runs on until then (L-31)', () => {
    const acts = asked();
    expect(acts.state.clocks).toMatchObject([{ rule: 'L-31c', dueOn: '2026-11-09' }]);
    const everybody = [answering, supervisor, actorWith('centre-director'), actorWith('auditor')];
    expect(everybody.flatMap((actor) => acts.allowed(actor).filter(ofExtension))).toEqual([]);
    expect(acts.allowed(leader)).toEqual(['approve-extension', 'refuse-extension']);
    expect(whyNotAskExtension(acts.state)).toMatchObject({ code: 'extension-asked-already' });
  });

  it('counts from the approval on, to the day that was asked for, which no calendar moves', () => {
    const acts = asked();
    acts.do(approveExtension(acts.state, { remark: '同意。' }, decidedAt(acts.now)), leader);
    expect(acts.state.clocks).toMatchObject([{ rule: 'agreed', startedOn: '2026-11-02', dueOn: '2026-11-20' }]);
    expect(acts.change.events.at(-1)).toMatchObject({ data: { formerDueOn: '2026-11-09', until: '2026-11-20' } });
    expect(bindingClocks(acts.reading()).map(({ dueOn }) => dueOn)).toEqual(['2026-11-20']);
    expect(roadClocks(acts.reading())).toEqual([]);
    expect(acts.state.order?.extension?.decided).toMatchObject({ approved: true, by: leader.name, text: '同意。' });
    expect(acts.allowed(leader)).toEqual([]);
  });

  it('that nobody decided lapses when the case goes to another, and the course says so', () => {
    const desk = { kind: 'desk', id: 'triage-desk' } as const;
    const [lapsed] = passOn(asked().state, desk);
    expect(lapsed).toMatchObject({ data: { holder: desk, extensionUntil: '2026-11-20' } });
    const told = sentenceOf('supervision.order-passed-on.v1', lapsed?.data, []);
    expect(told).toContain('延长至2026年11月20日的申请尚未批准，随之失效');
    const refused = asked();
    refused.do(refuseExtension(refused.state, { reason: '请按期办理。' }), leader);
    for (const acts of [ordered(), refused]) {
      expect(passOn(acts.state, desk)[0]?.data).not.toHaveProperty('extensionUntil');
    }
  });

  it('that is refused leaves the limit as it was, with the reason; it may be asked for again', () => {
    const acts = asked();
    acts.do(refuseExtension(acts.state, { reason: '请按期办理。' }), leader);
    expect(acts.state.clocks).toMatchObject([{ rule: 'L-31c', dueOn: '2026-11-09' }]);
    expect(acts.state.order?.extension?.decided).toMatchObject({ approved: false, text: '请按期办理。' });
    expect(acts.allowed(answering)).toContain('ask-extension');
  });

  it('is asked for in time, for a later day and at most a year; an order that is late stays late', () => {
    const { state } = ordered();
    const refusal = (until: string, at = START) => askExtension(state, { ...wanted, until }, decidedAt(at));
    expect(refusal('2026-11-09')).toMatchObject({
      code: 'day-out-of-range',
      details: { field: 'until', from: '2026-11-10' },
    });
    expect(refusal('2027-11-10')).toMatchObject({ code: 'day-out-of-range', details: { until: '2027-11-09' } });
    expect(refusal('2027-11-09')).toMatchObject({ accepted: true });
    // The last day is still in time.
    expect(refusal('2026-11-20', '2026-11-09T15:59:59.000Z')).toMatchObject({ accepted: true });
    expect(refusal('2026-11-20', '2026-11-09T16:00:00.000Z')).toMatchObject({ code: 'order-limit-passed' });
  });

  it('may be approved after the limit passed meanwhile, which binds no longer then, but not for a day that is over', () => {
    const acts = asked().pass();
    expect(acts.state).toMatchObject({ clocks: [], passed: [{ rule: 'L-31c' }] });
    expect(approveExtension(acts.state, {}, decidedAt('2026-11-20T16:00:00.000Z'))).toMatchObject({
      code: 'extension-day-passed',
    });
    acts.do(approveExtension(acts.state, {}, decidedAt(acts.now)), leader);
    expect(acts.state.clocks).toMatchObject([{ dueOn: '2026-11-20' }]);
    expect(acts.state.passed).toBeUndefined();
  });

  it('waits no longer once the order was reported on, or is answered by others', () => {
    const reported = asked();
    reported.do(reportOnOrder(reported.state, { text: '已办理。' }), answering);
    expect([reported.state.order?.extension, reported.allowed(leader)]).toEqual([undefined, []]);
    expect(whyNotDecideExtension(reported.state)).toMatchObject({ code: 'no-extension-asked' });
    reported.do(sendReportBack(reported.state, { reason: '请补充。' }));
    expect(reported.allowed(answering)).toContain('ask-extension');
    const passedOn = asked().follow(holders[2]!);
    expect(passedOn.state.order?.extension).toBeUndefined();
    expect(mayKnow(passedOn.state, leader)).toBe(false);
  });

  it('opens to the leader nothing but that order, and nothing once it is settled', () => {
    const acts = asked();
    const standing = () => relationsTo(factsOf(acts.reading()), leader);
    expect(standing()).toEqual(['leader', 'approver']);
    expect(mayKnow(acts.state, leader)).toBe(true);
    const { change } = acts;
    const told = change.events.filter((event) => mayReadEvent(event, { standing: standing(), actor: leader }));
    expect(told).toEqual([]);
    acts.do(reportOnOrder(acts.state, { text: '已办理。' }), answering);
    acts.do(acceptReport(acts.state, {}));
    expect([standing(), mayKnow(acts.state, leader)]).toEqual([['leader'], false]);
    expect(mayKnow(ordered().state, leader)).toBe(false);
  });

  it('is read by whoever works on the case, and by no party', () => {
    const readers = ['asked', 'approved', 'refused'].map((what) =>
      relations.filter((relation) =>
        mayReadEvent(
          { type: `supervision.extension-${what}.v1`, data: { holder: organisation }, actor: supervisor },
          { standing: [relation], actor: supervisor },
        ),
      ),
    );
    const working = ['colleague', 'appointed', 'manager', 'window', 'triage', 'follow-up', 'supervisor', 'auditor'];
    expect(readers).toEqual([working, working, working]);
  });

  it('is decided by no other command of supervision', () => {
    expect(Object.keys(supervisionModel.commands.reported).filter(ofExtension)).toEqual([]);
    expect(Object.keys(supervisionModel.commands.kept).filter(ofExtension)).toEqual([]);
  });
});
