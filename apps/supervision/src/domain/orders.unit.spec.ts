import { withClocks } from '@one-window/case-engine';
import { accept, fact, type Holder, mayReadEvent, type Relation, relations } from '@one-window/contracts';
import { decidedAt } from '@one-window/testing';
import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { Acts, drawing, holders, ofCourt, organisation, START, supervisor } from '../spec-support/acts';
import { committee, mediator } from '../spec-support/cast';
import { answerProposal } from '../features/answer-proposal/answer-proposal';
import { actorWith } from '../spec-support/readers';
import { supervisionModel } from '../supervision.model';
import { bindingClocks, roadClocks } from './case-reading';
import { viewRowOf } from './case-view';
import { approveExtension, askExtension, refuseExtension, whyNotAskExtension } from './extend-order';
import {
  acceptReport,
  giveOrder,
  passOn,
  reportOnOrder,
  sendReportBack,
  urgeHolder,
  withdrawOrder,
} from './give-orders';
import { askedIn, isExtensionOpen } from './orders';
import { drawnInto, examine, whyNotExamine, whyNotFind } from './samples';
import { hasMatters, settle, whyNotPropose } from './remarks';

const answering = mediator(committee);
/** A longer limit, as whoever answers asks for it. */
const request = { until: '2026-11-20', reason: '当事人住院。', plan: '出院后视频调解。' };
const deciding = { ...decidedAt(START), newId };
const proposed = accept(fact('supervision.reassignment-proposed.v1', { reason: '建议改派。' }));

describe('an order of supervision', () => {
  it('runs by 13710 from the day on which it is given, until it is settled (L-31)', () => {
    const due = (limit: 'same-day' | 'seven-days') =>
      new Acts().order(limit).state.clocks.map(({ rule, dueOn }) => [rule, dueOn]);
    expect(due('same-day')).toEqual([['L-31a', '2026-11-02']]);
    expect(due('seven-days')).toEqual([['L-31c', '2026-11-09']]);
    const settled = new Acts().order().do(reportOnOrder(new Acts().order().state, { text: '已办理。' }), answering);
    expect(settled.state.stage).toBe('reported');
    expect(settled.state.clocks).toHaveLength(1);
    expect(settled.do(acceptReport(settled.state, {})).state).toMatchObject({ stage: 'kept', clocks: [] });
  });

  it('that is overdue stays, and binds until it is settled', () => {
    const acts = new Acts().order('same-day').pass();
    expect(acts.change.events.at(-1)).toMatchObject({
      type: 'supervision.order-overdue.v1',
      data: { dueOn: '2026-11-02' },
    });
    expect(acts.state).toMatchObject({ stage: 'ordered', clocks: [], passed: [{ rule: 'L-31a' }] });
    acts.do(reportOnOrder(acts.state, { text: '已办理。' }), answering);
    acts.do(acceptReport(acts.state, {}));
    expect(acts.state.passed).toBeUndefined();
  });

  it('is answered by whoever has the case, and by nobody else', () => {
    const acts = new Acts().order();
    const stranger = mediator({ ...committee, organisationId: newId() });
    const officer = actorWith('triage-officer');
    expect([answering, stranger, officer, supervisor].map((actor) => acts.allowed(actor).includes('report'))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    acts.follow({ kind: 'desk', id: 'triage-desk' });
    expect([answering, officer].map((actor) => acts.allowed(actor).includes('report'))).toEqual([false, true]);
    expect(acts.change.events.at(-1)).toMatchObject({
      type: 'supervision.order-passed-on.v1',
      data: { from: { id: committee.organisationId }, holder: { id: 'triage-desk' } },
    });
    expect(passOn(acts.state, { kind: 'desk', id: 'triage-desk' })).toEqual([]);
  });

  it('waits while nobody has the case', () => {
    expect(
      giveOrder({ limit: 'same-day', wanted: '请尽快办理。' }, undefined, { ...decidedAt(START), newId }),
    ).toMatchObject({
      accepted: false,
      code: 'nobody-answers-yet',
    });
  });

  it('is read by whoever works on the case, by a court that it is addressed to, and by no party', () => {
    const readers = (holder: Holder): Relation[] => {
      const event = { type: 'supervision.order-given.v1', data: { holder }, actor: supervisor };
      return relations.filter((relation) => mayReadEvent(event, { standing: [relation], actor: supervisor }));
    };
    const working = ['colleague', 'appointed', 'manager', 'window', 'triage', 'follow-up', 'supervisor', 'auditor'];
    expect(readers(organisation)).toEqual(working);
    expect(readers(ofCourt).toSorted()).toEqual([...working, 'court-asked'].toSorted());
  });

  it('is a limit of the case for its holder, and none that a party is told of', () => {
    const reading = new Acts().order().reading();
    expect(bindingClocks(reading).map(({ kind }) => kind)).toEqual(['supervision-order']);
    expect(roadClocks(reading)).toEqual([]);
  });

  it('has beside it what is proposed to the triage desk, which that alone answers, once', () => {
    const officer = actorWith('triage-officer');
    const acts = new Acts().order().do(proposed);
    expect(acts.allowed()).not.toContain('propose-reassignment');
    expect(whyNotPropose(acts.state)).toMatchObject({ code: 'proposal-open' });
    expect([officer, answering].map((actor) => acts.allowed(actor))).toEqual([
      ['answer-proposal'],
      ['report', 'ask-extension'],
    ]);
    acts.do(answerProposal.decide(acts.state, { agreed: false, text: '先由其办理。' }, deciding), officer);
    expect(acts.allowed(officer)).toEqual([]);
    expect(acts.state).toMatchObject({ stage: 'ordered' });
    const readers = relations.filter((relation) =>
      mayReadEvent(
        { type: 'supervision.reassignment-proposed.v1', data: {}, actor: supervisor },
        { standing: [relation], actor: supervisor },
      ),
    );
    expect(readers).toEqual(['triage', 'supervisor', 'auditor']);
  });

  it('has comments beside it, for supervision or for all who work on the case', () => {
    const readers = (visibleTo: string) =>
      relations.filter((relation) =>
        mayReadEvent(
          { type: 'supervision.comment-written.v1', data: { visibleTo }, actor: supervisor },
          { standing: [relation], actor: supervisor },
        ),
      );
    expect(readers('supervision')).toEqual(['supervisor', 'auditor']);
    expect(readers('all-who-work-on-it')).not.toContain('court-asked');
    expect(readers('all-who-work-on-it')).toContain('manager');
  });

  it('does not settle returns and anomalies: that is an act of its own, until there is another one', () => {
    const acts = new Acts().order();
    const asked = { matter: 'bounced', reason: '理由属实。' } as const;
    expect(settle(acts.state, asked, 1)).toMatchObject({ code: 'nothing-to-settle' });
    acts.do(settle(acts.state, asked, 2));
    expect(acts.reading().settled).toEqual({ bounced: 2 });
    expect(hasMatters({ ...acts.reading(), returnedCount: 2 })).toBe(false);
    expect(hasMatters({ ...acts.reading(), returnedCount: 3 })).toBe(true);
    expect(settle(acts.state, asked, 2)).toMatchObject({ code: 'nothing-to-settle' });
    expect(settle(acts.state, { ...asked, matter: 'anomalies' }, 1)).toMatchObject({ accepted: true });
  });

  it('to put a fault right is given in cases that were drawn, and followed as any other until it is settled (L-31)', () => {
    expect(whyNotFind(new Acts().state)).toMatchObject({ code: 'not-drawn' });
    const acts = new Acts().draw();
    expect(acts.change.events.at(-1)).toMatchObject({ data: { number: 2, of: 2, population: 40 } });
    expect(acts.allowed()).toEqual(expect.arrayContaining(['examine', 'make-finding']));
    acts.find();
    expect(acts.state).toMatchObject({
      stage: 'ordered',
      order: { finding: { matter: 'records', severity: 'serious' } },
      clocks: [{ rule: 'L-31c' }],
      drawn: [{ outcome: 'fault', examinedBy: supervisor.name }],
    });
    expect(acts.allowed(answering)).toEqual(['report', 'ask-extension']);
    acts.follow({ kind: 'desk', id: 'triage-desk' });
    acts.do(reportOnOrder(acts.state, { text: '已补签。' }), actorWith('triage-officer'));
    acts.do(acceptReport(acts.state, {}));
    const told = acts.change.events.filter(({ type }) => /passed-on|reported|accepted/u.test(type));
    expect(told.map(({ data }) => 'rectification' in data && data.rectification)).toEqual([true, true, true]);
    // Another fault of the same examination may be written down after the first is settled, and no examination is owed.
    expect(acts.allowed()).toContain('make-finding');
    expect(acts.allowed()).not.toContain('examine');
  });

  it('needs no fault: a case that was examined without one is examined in every draw that waited, and in no later one', () => {
    const acts = new Acts().draw().draw();
    acts.do(examine(acts.state, { remark: '齐全。' }));
    expect(acts.state.drawn).toMatchObject([{ outcome: 'no-fault' }, { outcome: 'no-fault' }]);
    expect([whyNotExamine(acts.state), whyNotFind(acts.state)]).toMatchObject([
      { code: 'not-drawn' },
      { code: 'not-drawn' },
    ]);
    acts.draw();
    expect(whyNotExamine(acts.state)).toBeUndefined();
    const sampleId = newId();
    const twice = new Acts().draw(sampleId);
    expect(drawnInto(twice.state, drawing(sampleId, twice.state.caseId))).toEqual([]);
  });

  it('says to nobody who works on the case that it was drawn, before it was examined', () => {
    const readers = (type: string) =>
      relations.filter((relation) =>
        mayReadEvent({ type, data: {}, actor: supervisor }, { standing: [relation], actor: supervisor }),
      );
    expect(readers('supervision.case-drawn.v1')).toEqual(['supervisor', 'auditor']);
    expect(readers('supervision.case-examined.v1')).toContain('manager');
    expect(readers('supervision.case-examined.v1')).not.toContain('court-asked');
  });

  const acts = [
    'draw',
    'examine',
    'find',
    'order',
    'urge',
    'report',
    'accept-report',
    'send-back-report',
    'withdraw-order',
    'follow',
    'pass',
    'propose',
    'answer',
    'settle',
    'ask-extension',
    'approve-extension',
    'refuse-extension',
  ] as const;
  it('stands in the view as in supervision’s own record after any chain of acts, and is told by the events alone', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...acts), fc.nat(2)), { maxLength: 14 }), (chain) => {
        const done = new Acts();
        for (const [act, at] of chain) {
          const holder = holders[at] as Holder;
          if (act === 'draw') done.draw();
          else if (act === 'examine' && whyNotExamine(done.state) === undefined) done.do(examine(done.state, {}));
          else if (act === 'find') done.find(holder);
          else if (act === 'follow') done.follow(holder);
          else if (act === 'pass') done.pass();
          else if (act === 'propose') done.do(proposed);
          else if (act === 'answer')
            done.do(answerProposal.decide(done.state, { agreed: true, text: '已改派。' }, deciding));
          else if (act === 'settle')
            done.do(settle({ ...done.state, settled: {} }, { matter: 'anomalies', reason: '已核查。' }, at + 1));
          else if (act === 'urge') done.do(urgeHolder({ text: '请尽快办理。' }, holder));
          else if (Object.hasOwn(supervisionModel.commands[done.state.stage], act)) {
            if (act === 'order') done.order('same-day', holder);
            if (act === 'report') done.do(reportOnOrder(done.state, { text: '已办理。' }));
            if (act === 'accept-report') done.do(acceptReport(done.state, { remark: '同意' }));
            if (act === 'send-back-report') done.do(sendReportBack(done.state, { reason: '请补充。' }));
            if (act === 'ask-extension' && whyNotAskExtension(done.state) === undefined) {
              const asking = askExtension(done.state, request, decidedAt(done.now));
              if (asking.accepted) done.do(asking);
            }
            const answered = act === 'approve-extension' || act === 'refuse-extension';
            if (answered && done.state.order && isExtensionOpen(done.state.order)) {
              const approving = approveExtension(done.state, {}, decidedAt(done.now));
              if (act === 'approve-extension' && approving.accepted) done.do(approving);
              if (act === 'refuse-extension') done.do(refuseExtension(done.state, { reason: '请按期办理。' }));
            }
            if (act === 'withdraw-order') done.do(withdrawOrder(done.state, { reason: '不再需要。' }));
          }
        }
        const { state } = done;
        expect(askedIn(done.reading())).toEqual(askedIn(state));
        const isOpen = state.stage === 'ordered' || state.stage === 'reported';
        expect(state.order !== undefined).toBe(isOpen);
        expect(state.clocks.length + (state.passed?.length ?? 0)).toBe(isOpen ? 1 : 0);
        expect(viewRowOf(done.reading()).order_stage).toBe(isOpen ? state.stage : null);
        expect(withClocks(supervisionModel, state, {})).toEqual(state);
      }),
    );
  });
});
