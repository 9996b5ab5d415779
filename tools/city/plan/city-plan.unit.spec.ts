import {
  declineGroundCodes,
  disputeKindCodes,
  dismissalGroundCodes,
  endGroundCodes,
  refusalGroundCodes,
  type RoadService,
  stages,
} from '@one-window/contracts';
import { checkIdentityNumber } from '@one-window/inputs';
import type { CaseAtHand } from '@one-window/road';
import { addDays, civilDate, type CivilDate, daysBetween, defaultCalendar, lastDayOf } from '@one-window/time-limits';
import { mediationModel } from '../../../apps/mediation/src/mediation.model';
import { judicialConfirmationModel } from '../../../apps/judicial-confirmation/src/judicial-confirmation.model';
import { followUpModel } from '../../../apps/follow-up/src/follow-up.model';
import { intakeModel } from '../../../apps/intake/src/intake.model';
import { supervisionModel } from '../../../apps/supervision/src/supervision.model';
import { triageModel } from '../../../apps/triage/src/triage.model';
import { disputeTemplates } from '../disputes';
import { stories } from '../stories';
import { CityDirectory } from './city-directory';
import { type CityPlan, planCity } from './city-plan';
import { minuteOf } from './script';

const today = civilDate('2026-11-21');
const directory = new CityDirectory();
const plan = planCity(1, today, directory);

/** Days spread over a year, holidays among them: the city may be started on any of them. */
const startingDays = [
  '2026-01-01',
  '2026-02-18',
  '2026-02-28',
  '2026-05-03',
  '2026-10-05',
  '2026-11-23',
  '2026-12-31',
].map(civilDate);

/** Bodies as they will be sent, with stand-ins for the ids that services give. */
const bodiesOf = async (verb: string, of: CityPlan = plan): Promise<Record<string, unknown>[]> => {
  const found: Record<string, unknown>[] = [];
  for (const { steps, dispute } of of.cases) {
    const parties = dispute.parties.map(({ role, name }, index) => ({ partyId: `p${index}`, role, name }));
    const at: CaseAtHand = {
      caseId: 'case',
      caseNumber: 'JC-140502-20260101-000001',
      parties,
      lastSession: () => Promise.resolve('session'),
      lastInvitation: () => Promise.resolve('invitation'),
      lastHelp: () => Promise.resolve('help'),
      obligations: () =>
        Promise.resolve(
          Array.from({ length: 6 }, (_, index) => ({
            obligationId: `o${index}`,
            kind: 'payment',
            amountFen: 100_000,
            dueOn: today,
          })),
        ),
    };
    for (const step of steps) if (step.verb === verb) found.push((await step.body(at)) as Record<string, unknown>);
  }
  return found;
};

describe('the plan of the demonstration city', () => {
  it('has 200 cases or more in all six counties, of every kind, with dozens of organisations, mediators and disputes', () => {
    expect(plan.cases.length).toBeGreaterThanOrEqual(240);
    expect(new Set(plan.cases.map(({ dispute }) => dispute.place.code.slice(0, 6))).size).toBe(6);
    expect(new Set(plan.cases.map(({ dispute }) => dispute.kind))).toEqual(new Set(disputeKindCodes));
    expect(new Set(plan.cases.map(({ table }) => table.code)).size).toBeGreaterThan(35);
    expect(new Set(plan.cases.flatMap(({ steps }) => steps.map(({ by }) => by))).size).toBeGreaterThan(80);
    expect(disputeTemplates.length).toBeGreaterThanOrEqual(30);
    expect(new Set(plan.cases.map(({ dispute }) => dispute.template))).toEqual(new Set(disputeTemplates));
  });

  it.each(Object.keys(stages) as RoadService[])('reaches every stage of %s', (service) => {
    const reached = new Set<string>(stories.map((story) => story.stages[service]));
    // Intake knows no case that is not registered, and triage hears of every registered one.
    const never = service === 'intake' || service === 'triage' ? ['none'] : [];
    expect([...stages[service]].filter((stage) => !reached.has(stage))).toEqual(never);
  });

  it.each([
    ['intake', intakeModel.commands, ['reveal']],
    ['triage', triageModel.commands, []],
    ['mediation', mediationModel.commands, ['make-paper']],
    ['judicial-confirmation', judicialConfirmationModel.commands, []],
    ['follow-up', followUpModel.commands, []],
    ['supervision', supervisionModel.commands, []],
  ] as const)('gives every command of %s', (service, table, besides) => {
    const wanted = new Set<string>(Object.values(table).flatMap((cell) => Object.keys(cell)));
    for (const verb of besides) wanted.delete(verb);
    const given = new Set(
      plan.cases.flatMap(({ steps }) => steps.filter((step) => step.service === service).map(({ verb }) => verb)),
    );
    // These are about no case that there is.
    for (const verb of ['register', 'draw-sample']) given.delete(verb);
    expect(given).toEqual(wanted);
  });

  it('ends in every way: every ground to decline, end, refuse and dismiss', async () => {
    const groundsOf = async (verb: string) => new Set((await bodiesOf(verb)).map(({ ground }) => ground));
    expect(await groundsOf('decline')).toEqual(new Set(declineGroundCodes));
    // What the director finds to be a sham ends on that ground.
    const shams = (await bodiesOf('decide-suspicion')).filter(({ finding }) => finding === 'founded').map(() => 'E23');
    expect(new Set([...(await groundsOf('end')), ...shams])).toEqual(new Set(endGroundCodes));
    expect(await groundsOf('refuse')).toEqual(new Set(refusalGroundCodes));
    expect(await groundsOf('dismiss')).toEqual(new Set(dismissalGroundCodes));
  });

  it('records no session of today, which might not have begun, whatever the seed and the day', () => {
    for (const [seed, day] of [
      [2, '2026-11-21'],
      [3, '2026-11-23'],
      [4, '2026-10-08'],
      [5, '2027-02-20'],
    ] as const) {
      const steps = planCity(seed, civilDate(day)).cases.flatMap((one) => one.steps);
      expect(steps.filter(({ on, verb }) => verb === 'record-session' && on === day)).toEqual([]);
    }
  });

  it('is the same for the same seed and day, and another for another seed', async () => {
    const told = (of: CityPlan) =>
      of.cases.map(({ story, dispute, steps }) => [
        story.name,
        dispute,
        steps.map(({ on, by, verb }) => [on, by, verb]),
      ]);
    const again = planCity(1, today, directory);
    expect(told(again)).toEqual(told(plan));
    expect(await bodiesOf('draft-agreement', again)).toEqual(await bodiesOf('draft-agreement'));
    expect(told(planCity(2, today, directory))).not.toEqual(told(plan));
  });

  it('leaves no slot of a text open', async () => {
    const texts = plan.cases.map(({ dispute: { title, facts, settlement } }) => [title, facts, settlement].join());
    expect(texts.filter((text) => /[{}]|undefined/u.test(text))).toEqual([]);
    expect(JSON.stringify(await bodiesOf('draft-agreement'))).not.toContain('undefined');
  });

  it('gives invented people right check digits, reserved telephone numbers and no name of a mediator', () => {
    const people = plan.cases.flatMap(({ dispute }) => dispute.parties);
    const numbers = people.flatMap(({ identityNumber }) => identityNumber ?? []);
    expect(numbers.filter((number) => !checkIdentityNumber(number, today).ok)).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(people.filter(({ phone }) => !/^19900\d{6}$/u.test(phone ?? ''))).toEqual([]);
    expect(people.filter(({ name }) => directory.mediatorNames.has(name))).toEqual([]);
  });

  it('owes something under every agreement', async () => {
    for (const { obligations } of await bodiesOf('draft-agreement')) expect(obligations).not.toEqual([]);
  });

  it('runs over the whole past year and into today', () => {
    const registered = plan.cases.map(({ steps }) => steps[0]?.on as CivilDate);
    const byMonth = new Set(registered.map((day) => day.slice(0, 7)));
    expect(byMonth.size).toBeGreaterThanOrEqual(12);
    expect(plan.days.at(-1)?.day).toBe(today);
    expect(plan.days.length).toBeGreaterThanOrEqual(100);
    expect(plan.days.length).toBeLessThanOrEqual(150);
  });

  it.each([today, ...startingDays])(
    'begun on %s: no step before its case or after today, never backwards, none on a rest day but today',
    (day) => {
      for (const { steps, story } of planCity(3, day, directory).cases) {
        const days = steps.map(({ on }) => on);
        expect({ story: story.name, verb: steps[0]?.verb }).toEqual({ story: story.name, verb: 'register' });
        expect(days).toEqual([...days].toSorted());
        expect(days.filter((on) => on > day)).toEqual([]);
        expect(days.filter((on) => on !== day && defaultCalendar.isRestDay(on))).toEqual([]);
      }
    },
  );

  it.each(startingDays)(
    'begun on %s: whoever claims does something in time, or the case would be triage’s again',
    (day) => {
      const acts = new Set(['appoint', 'record-willingness', 'return', 'reassign', 'take-case-back', 'end-mediation']);
      const late = planCity(5, day, directory).cases.flatMap(({ steps, story }) =>
        steps.flatMap(({ verb, on }, index) => {
          if (verb !== 'claim') return [];
          const act = steps.slice(index).find((step) => acts.has(step.verb))?.on ?? day;
          return act > lastDayOf('L-38c', on, defaultCalendar) ? [{ story: story.name, claimed: on, act }] : [];
        }),
      );
      expect(late).toEqual([]);
    },
  );

  it.each(startingDays)('begun on %s: an open case is as old as its story says, give or take a long holiday', (day) => {
    const found = planCity(4, day, directory).cases.flatMap(({ story, steps }) => {
      if (!story.age) return [];
      const days = daysBetween(steps.at(-1)?.on ?? day, day);
      return days >= story.age[0] && days <= story.age[1] + 12 ? [] : [{ story: story.name, days }];
    });
    expect(found).toEqual([]);
  });

  it('meets in office hours and in the order of the day', () => {
    for (const { work } of plan.days)
      expect(work.map(({ minute }) => minute)).toEqual(work.map(({ minute }) => minute).toSorted((a, b) => a - b));
    for (let seed = 1; seed < 200; seed += 1) {
      const minute = minuteOf(seed, addDays(today, seed));
      expect(minute).toBeGreaterThanOrEqual(8 * 60);
      expect(minute).toBeLessThan(18 * 60);
    }
  });
});
