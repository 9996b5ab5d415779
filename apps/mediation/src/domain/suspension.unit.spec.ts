import { type DecisionContext, type DisputeKind, isClock } from '@one-window/contracts';
import {
  type CivilDate,
  addDays,
  civilDate,
  civilDateOf,
  compare,
  defaultCalendar,
  instant,
} from '@one-window/time-limits';
import fc from 'fast-check';
import { committee, director, everyone, manager, outsider } from '../spec-support/people';
import { limitClocks, Road } from '../spec-support/road';
import { mediationModel } from '../mediation.model';
import { caseLine } from './case-line';
import { changeKind } from './change-kind';
import { claim } from './claim';
import { extend } from './clocks';
import { end } from './end';
import { standing } from './standing';
import { decideSuspicion, resume, suspend } from './suspension';

type Ground = Parameters<typeof suspend>[1]['ground'];
type State = Road['state'];

const today = (road: Road): CivilDate => civilDateOf(instant(road.now));
const wait = (road: Road, days: number): Road => {
  road.now = new Date(Date.parse(road.now) + days * 86_400_000).toISOString();
  return road;
};
const suspending =
  (ground: Ground, days = 10) =>
  (state: State, context: DecisionContext) =>
    suspend(state, { ground, reason: '双方委托鉴定', reviewOn: addDays(context.today, days) }, context);
const resuming = (state: State, context: DecisionContext) => resume(state, { reason: '鉴定意见已送达' }, context);
const deciding = (finding: 'founded' | 'unfounded') => (state: State, context: DecisionContext) =>
  decideSuspicion(state, { finding, reason: '核对银行流水' }, context);
const never = () => {
  throw new Error('a refused command was decided');
};

/** The limit that each of these kinds, mediated by such an organisation, is under. */
const under = {
  'L-12': ['A15', 'O11'],
  'L-05': ['A02', 'O31'],
  'L-08': ['A02', 'O11'],
  'L-11': ['A10', 'O11'],
  'L-38g': ['A02', 'O21'],
} as const;
const claimedUnder = (rule: keyof typeof under): Road => {
  const [disputeKind, kind] = under[rule];
  return new Road()
    .offered({ disputeKind: disputeKind as DisputeKind })
    .give('claim', (state, context) => claim(state, committee.organisationId, context, { kind }));
};

/** By the words of the articles alone: so many days after the start, without those that are left out, never on a rest day. */
const countedByHand = (
  start: CivilDate,
  length: number,
  workingDays: boolean,
  left: ReadonlySet<string>,
): CivilDate => {
  let day = start;
  for (let days = 0; days < length;) {
    day = addDays(day, 1);
    if (!left.has(day) && (!workingDays || defaultCalendar.isWorkingDay(day))) days += 1;
  }
  while (defaultCalendar.isRestDay(day) || left.has(day)) day = addDays(day, 1);
  return day;
};

describe('a mediation that stands still', () => {
  it('is neither arranged, drafted nor signed until it goes on; notes, calls and records are', () => {
    const road = new Road().mediating().drafted().give('suspend', suspending('appraisal'));
    for (const command of ['convene', 'move-session', 'draft-agreement', 'sign'] as const) {
      expect(road.refusal(command, never)).toMatchObject({
        code: 'mediation-suspended',
        details: { ground: 'appraisal' },
      });
      expect(road.allowed(manager)).not.toContain(command);
    }
    expect(road.allowed(manager)).toEqual(
      expect.arrayContaining(['resume', 'suspend', 'note', 'log-call', 'record-session', 'call-off-session', 'end']),
    );
    expect(road.give('resume', resuming).allowed(manager)).toEqual(expect.arrayContaining(['sign', 'convene']));
    expect(road.state.suspended).toBeUndefined();
  });

  it('is over once the talks are', () => {
    const suspended = () => new Road().appointed().give('suspend', suspending('another-authority'));
    expect(
      suspended().give('end', (state, context) => end(state, { ground: 'E12', reason: '分歧较大' }, context)).state,
    ).toMatchObject({ stage: 'ended', clocks: [] });
    const ended = suspended();
    ended.receive('intake.case-withdrawn.v1', { partyId: everyone[0] ?? '', reason: '自行解决' });
    expect(ended.state.suspended).toBeUndefined();
  });

  it('asks whoever holds the case on the day for which it was put off, and says so again where it lasts', () => {
    const road = new Road().appointed().give('suspend', suspending('party-prevented', 5));
    const reviewOn = addDays(today(road), 5);
    expect(standing(road.state).next).toEqual([
      { verb: 'resume', who: 'mediator', notBefore: expect.stringContaining(addDays(reviewOn, -1)) },
    ]);
    expect(road.state.clocks).toContainEqual(expect.objectContaining({ name: 'suspension', dueOn: reviewOn }));
    wait(road, 6).give('suspend', suspending('party-prevented', 20));
    expect(road.state.suspended).toMatchObject({ on: addDays(reviewOn, -5), reviewOn: addDays(today(road), 20) });
    expect(road.state.clocks.filter(({ name }) => name === 'suspension')).toHaveLength(1);
  });

  it('is an act of whoever claimed: the case is theirs, and not taken back for want of one', () => {
    const road = new Road().claimed().give('suspend', suspending('party-prevented'));
    expect(road.state.clocks.filter((running) => isClock(running, 'first-act'))).toEqual([]);
  });

  it('is put off to a day ahead, within half a year', () => {
    const road = new Road().appointed();
    for (const days of [0, -1, 200]) {
      expect(road.refusal('suspend', suspending('appraisal', days))).toMatchObject({
        code: 'day-out-of-range',
        details: { field: 'reviewOn' },
      });
    }
  });

  it('goes on only where it stood still, and only for those who have the case', () => {
    const road = new Road().appointed();
    expect(road.refusal('resume', never)).toMatchObject({ code: 'mediation-not-suspended' });
    road.give('suspend', suspending('crime'));
    expect(road.allowed(outsider)).toEqual([]);
  });
});

describe('R28: the days of an appraisal', () => {
  it('do not count under L-05 and L-12, and count under every other limit', () => {
    for (const rule of Object.keys(under) as (keyof typeof under)[]) {
      const road = claimedUnder(rule);
      const before = road.state.limit?.dueOn ?? '';
      wait(road, 3).give('suspend', suspending('appraisal', 20));
      wait(road, 6).give('resume', resuming);
      const stands = rule === 'L-05' || rule === 'L-12';
      expect([rule, compare(civilDate(road.state.limit?.dueOn ?? ''), civilDate(before)) > 0]).toEqual([rule, stands]);
      expect(limitClocks(road.state)[0]?.pauses?.length ?? 0).toBe(stands ? 1 : 0);
    }
  });

  it('alone do not count: whatever else mediation waits for, the limit runs on', () => {
    for (const ground of ['another-authority', 'party-prevented', 'sham', 'crime', 'violence'] as const) {
      const road = claimedUnder('L-12');
      const before = road.state.limit;
      road.give('suspend', suspending(ground, 20));
      expect([ground, road.state.limit]).toEqual([ground, before]);
    }
  });

  it('end with the day for which it was put off: no limit stands still for ever', () => {
    const road = claimedUnder('L-12').give('suspend', suspending('appraisal', 5));
    const { dueOn } = road.state.limit ?? {};
    wait(road, 12).give('resume', resuming);
    expect(road.state.limit?.dueOn).toBe(dueOn);
  });

  it('are kept when the case comes under a kind whose law knows none, for when it comes under one that does', () => {
    const to = (disputeKind: DisputeKind) => (state: State, context: DecisionContext) =>
      changeKind(state, { disputeKind, reason: '查明争议' }, context, 'O11');
    const road = claimedUnder('L-12').give('suspend', suspending('appraisal', 20));
    wait(road, 6).give('resume', resuming);
    const { dueOn } = road.state.limit ?? {};
    road.give('change-kind', to('A02'));
    expect(limitClocks(road.state)[0]?.pauses).toBeUndefined();
    road.give('change-kind', to('A15'));
    expect(road.state.limit).toMatchObject({ rule: 'L-12', dueOn });
  });

  const step = fc.record({
    days: fc.integer({ min: 0, max: 3 }),
    act: fc.constantFrom('suspend', 'resume', 'extend', 'wait'),
    ground: fc.constantFrom<Ground>('appraisal', 'appraisal', 'party-prevented'),
    ahead: fc.integer({ min: 1, max: 8 }),
  });

  it('after any sequence of pauses the limit is the start and as many days as were not left out, as the list shows', () => {
    fc.assert(
      fc.property(fc.constantFrom('L-05', 'L-12', 'L-08'), fc.array(step, { maxLength: 8 }), (rule, steps) => {
        const road = claimedUnder(rule);
        const start = today(road);
        const unpaused = road.state.limit?.dueOn;
        const left = new Set<string>();
        let open: { from: CivilDate; until: CivilDate } | undefined;
        let longer = 0;
        const close = (last: CivilDate) => {
          for (let day = open?.from; open && day && compare(day, open.until) <= 0 && compare(day, last) <= 0;) {
            left.add(day);
            day = addDays(day, 1);
          }
          open = undefined;
        };
        for (const { days, act, ground, ahead } of steps) {
          wait(road, days);
          const on = today(road);
          if (act === 'suspend') {
            road.give('suspend', suspending(ground, ahead));
            if (ground !== 'appraisal') close(addDays(on, -1));
            else open = { from: open?.from ?? on, until: addDays(on, ahead) };
          } else if (act === 'resume' && road.state.suspended) {
            road.give('resume', resuming);
            close(addDays(on, -1));
          } else if (act === 'extend') {
            longer += 2;
            road.give('extend', (state, context) =>
              extend(state, { days: 2, consentedBy: everyone, reason: '等待鉴定意见' }, context),
            );
          }
        }
        const now = new Set(left);
        if (open) for (let day = open.from; compare(day, open.until) <= 0; day = addDays(day, 1)) now.add(day);
        const { limit } = road.state;
        expect(limit?.dueOn).toBe(limitClocks(road.state)[0]?.dueOn);
        expect(caseLine(road.state)?.deadline?.dueOn).toBe(limit?.dueOn);
        if (rule !== 'L-08') expect(limit?.dueOn).toBe(countedByHand(start, 30 + longer, rule === 'L-12', now));
        else if (longer === 0) expect(limit?.dueOn).toBe(unpaused);
      }),
      { numRuns: 300 },
    );
  });
});

describe('R20: a suspected sham', () => {
  const suspected = () => new Road().mediating().give('suspend', suspending('sham'));

  it('is decided by the director: whoever holds the case neither resumes it nor gives another ground', () => {
    const road = suspected();
    expect(standing(road.state).next).toEqual([{ verb: 'decide-suspicion', who: 'centre-director' }]);
    expect(road.refusal('resume', never)).toMatchObject({ code: 'suspicion-undecided' });
    expect(road.refusal('suspend', never)).toMatchObject({ code: 'suspicion-undecided' });
    expect(road.allowed(director)).toContain('decide-suspicion');
    expect(road.allowed(manager)).not.toContain('decide-suspicion');
  });

  it('goes on where the director finds none', () => {
    const road = suspected().give('decide-suspicion', deciding('unfounded'), director);
    expect(road.state).toMatchObject({ stage: 'mediating' });
    expect(road.state.suspended).toBeUndefined();
    expect(road.refusal('decide-suspicion', never, director)).toMatchObject({ code: 'no-suspicion' });
  });

  it('ends on its own ground where the director finds one, with every way that stays open', () => {
    const road = suspected().give('decide-suspicion', deciding('founded'), director);
    expect(road.state).toMatchObject({ stage: 'ended', ending: { ground: 'E23', reason: '核对银行流水' }, clocks: [] });
    expect(road.state.ending?.remedies?.length).toBeGreaterThan(0);
  });

  it('is ended by its holder or a party without waiting for anybody: nobody is kept from court', () => {
    const road = suspected();
    expect(road.allowed(manager)).toContain('end');
    expect(mediationModel.receives[road.state.stage]['intake.mediation-end-asked.v1']).toEqual(['ended']);
    road.give('end', (state, context) => end(state, { ground: 'E11', reason: '准备起诉' }, context));
    expect(road.state).toMatchObject({ stage: 'ended', clocks: [] });
  });
});
