import type { SourceChannel } from '@one-window/contracts';
import type { RuleId } from '@one-window/law';
import type { CaseAtHand } from '@one-window/road';
import { sampled } from '@one-window/testing';
import {
  addDays,
  type CivilDate,
  civilDate,
  civilDateOf,
  daysBetween,
  defaultCalendar,
  instant,
  startClock,
} from '@one-window/time-limits';
import { stories } from '../stories';
import { CityDirectory } from './city-directory';
import { type CityPlan, type PlannedCase, planCity } from './city-plan';

const directory = new CityDirectory();
const atAnyHour: ReadonlySet<SourceChannel> = new Set(['S02', 'S23', 'S25'] as const);

/** A week of an even year would hold 2 % of it; what is open today was begun lately, so some hold more. */
const MOST_IN_A_WEEK = 20;
/** Of the weeks before those in which open cases began. */
const MOST_IN_AN_OLD_WEEK = 10;
const OLD_FROM_WEEK = 8;

const minuteOfDay = (hours: number, minutes: number): number => hours * 60 + minutes;

const isOfficeMinute = (minute: number): boolean =>
  (minute >= minuteOfDay(8, 0) && minute < minuteOfDay(12, 0)) ||
  (minute >= minuteOfDay(14, 30) && minute < minuteOfDay(18, 0));

interface Act {
  verb: string;
  on: CivilDate;
  minute: number;
  source: SourceChannel;
}

/** When a city is begun: how it is called, its seed, the day and the minute of the day in Shanghai. */
type Start = readonly [name: string, seed: number, day: string, minuteNow: number];

const actsOf = ({ days }: CityPlan): Act[] =>
  days.flatMap(({ day, work }) =>
    work.flatMap(({ planned, minute, steps }) =>
      steps.map(({ verb }) => ({ verb, on: day, minute, source: planned.dispute.source })),
    ),
  );

const nothingAtHand: CaseAtHand = {
  caseId: 'case',
  caseNumber: 'JC-140502-20260101-000001',
  parties: [],
  lastSession: () => Promise.resolve('session'),
  lastInvitation: () => Promise.resolve('invitation'),
  lastHelp: () => Promise.resolve('help'),
  obligations: () => Promise.resolve([]),
};

const sessionsOf = async ({ cases }: CityPlan): Promise<string[]> => {
  const found: string[] = [];
  for (const { steps, dispute } of cases) {
    const parties = dispute.parties.map(({ role, name }, index) => ({ partyId: `p${index}`, role, name }));
    const at = { ...nothingAtHand, parties };
    for (const step of steps.filter(({ verb }) => verb === 'convene'))
      found.push(((await step.body(at)) as { startsAt: string }).startsAt);
  }
  return found;
};

const dueOn = (rule: RuleId, from: CivilDate): CivilDate => startClock(rule, rule, from, defaultCalendar).dueOn;

const lastOf = ({ steps }: PlannedCase, verb: string): CivilDate | undefined =>
  steps.findLast((step) => step.verb === verb)?.on;

/** Whether the limit that moves a case on when it passes has passed exactly where its story says so. */
const standsAsTold = (one: PlannedCase, today: CivilDate): boolean => {
  const { mediation, 'judicial-confirmation': confirmation } = one.story.stages;
  const effective = lastOf(one, 'sign');
  const offered = lastOf(one, 'offer');
  if (confirmation === 'lapsed') return effective !== undefined && dueOn('L-21', effective) < today;
  if (confirmation === 'eligible') return effective !== undefined && dueOn('L-21', effective) >= today;
  if (mediation === 'offered' && offered) return dueOn('L-03', offered) >= today;
  if (one.story.name === 'offer-expired') return offered !== undefined && dueOn('L-03', offered) < today;
  return true;
};

const namedStarts: readonly Start[] = [
  ['a Sunday before dawn', 1, '2026-11-29', minuteOfDay(4, 8)],
  ['a Saturday afternoon', 2, '2026-11-21', minuteOfDay(15, 0)],
  ['the Spring Festival', 3, '2026-02-20', minuteOfDay(10, 0)],
  ['the last day of the longest holiday', 3, '2026-02-23', minuteOfDay(10, 0)],
  ['the National Day', 4, '2026-10-05', minuteOfDay(23, 59)],
  ['a Sunday that is worked', 5, '2026-09-20', minuteOfDay(11, 0)],
  ['a Monday before the office opens', 6, '2026-11-30', minuteOfDay(5, 0)],
  ['a Monday soon after it opened', 7, '2026-11-30', minuteOfDay(9, 0)],
  ['a Monday at noon', 8, '2026-11-30', minuteOfDay(13, 0)],
  ['a Monday evening', 9, '2026-11-30', minuteOfDay(21, 0)],
  ['the first minute of a year', 10, '2027-01-01', 0],
];

/** Every day of a year whose holidays are published, at five times of the day. */
const startsOfAYear = Array.from({ length: 365 }, (_, nth) => addDays(civilDate('2026-01-01'), nth)).flatMap(
  (day, nth) =>
    (['06:00', '09:10', '12:30', '17:59', '23:30'] as const).map((time): Start => {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      return [`${day} at ${time}`, nth + 1, day, minuteOfDay(hours, minutes)];
    }),
);

describe.each([...namedStarts, ...sampled(startsOfAYear, 4)])(
  'the demonstration city begun on %s',
  (_, seed, day, minuteNow) => {
    const today = civilDate(day);
    let plan: CityPlan;
    let acts: Act[];
    const inOffice = ({ on, minute }: { on: CivilDate; minute: number }): boolean =>
      defaultCalendar.isWorkingDay(on) && isOfficeMinute(minute);

    beforeAll(() => {
      plan = planCity(seed, today, directory, minuteNow);
      acts = actsOf(plan);
    });

    it('registers and acts in office hours of working days, but for what came today online, by the police or the hotline', () => {
      const outside = acts.filter((act) => !inOffice(act));
      expect(
        outside.filter(({ on, verb, source }) => on !== today || verb !== 'register' || !atAnyHour.has(source)),
      ).toEqual([]);
      expect(outside.length).toBeLessThanOrEqual(2);
    });

    it('has registrations of today, and nothing that is still to come', () => {
      expect(acts.filter(({ on, verb }) => on === today && verb === 'register').length).toBeGreaterThan(0);
      expect(acts.filter(({ on, minute }) => on > today || (on === today && minute > minuteNow))).toEqual([]);
    });

    it('meets at the table in office hours of working days', async () => {
      const meetings = (await sessionsOf(plan)).map((startsAt) => {
        const on = civilDateOf(instant(startsAt));
        const [hours = 0, minutes = 0] = new Date(Date.parse(startsAt) + 8 * 3_600_000)
          .toISOString()
          .slice(11, 16)
          .split(':')
          .map(Number);
        return { on, minute: minuteOfDay(hours, minutes) };
      });
      expect(meetings.filter((meeting) => !inOffice(meeting))).toEqual([]);
    });

    it('waits for a session of today, or for the record of one held on the last working day', async () => {
      const theirs = plan.cases.filter(({ story }) => story.name === 'session-today');
      const meetings = await sessionsOf({ ...plan, cases: theirs });
      expect(meetings.length).toBe(theirs.length);
      expect(meetings.filter((startsAt) => civilDateOf(instant(startsAt)) > today)).toEqual([]);
    });

    it('spreads its registrations over the year: no week holds more than its share', () => {
      const weeks = new Map<number, number>();
      for (const { on, verb } of acts) {
        if (verb !== 'register') continue;
        const week = Math.floor(daysBetween(on, today) / 7);
        weeks.set(week, (weeks.get(week) ?? 0) + 1);
      }
      expect(plan.cases.length).toBe(stories.reduce((sum, { count }) => sum + count, 0));
      expect(
        [...weeks].filter(([week, count]) => count > (week < OLD_FROM_WEEK ? MOST_IN_A_WEEK : MOST_IN_AN_OLD_WEEK)),
      ).toEqual([]);
    });

    it('has on every list of the tour what its stories tell, at the tour’s own organisation and court', () => {
      const { table, presiding, court } = directory.tour;
      const theirs = plan.cases.filter(
        (one) => one.table === table && one.presiding === presiding && one.court === court,
      );
      const found = new Set(theirs.map(({ story }) => story.name));
      expect(stories.filter(({ ofTour, name }) => ofTour && !found.has(name)).map(({ name }) => name)).toEqual([]);
      const dueInAWeek = theirs.filter((one) => {
        const claimed = lastOf(one, 'claim');
        return one.story.name === 'limit-near' && claimed && daysBetween(today, dueOn('L-08', claimed)) <= 7;
      });
      expect(dueInAWeek.length).toBeGreaterThan(0);
    });

    it('has let pass the limits that its stories say have passed, and no other that moves a case on', async () => {
      expect(plan.cases.filter((one) => !standsAsTold(one, today)).map(({ story }) => story.name)).toEqual([]);
      const corrections: { story: string; dueOn: string }[] = [];
      for (const { story, steps } of plan.cases.filter(({ story: { stages } }) => stages.intake !== 'closed')) {
        for (const step of steps.filter(({ verb }) => verb === 'ask-correction'))
          corrections.push({ story: story.name, ...((await step.body(nothingAtHand)) as { dueOn: string }) });
      }
      const waiting = corrections.filter((one) => one.dueOn >= today).map(({ story }) => story);
      const passed = corrections.filter((one) => one.dueOn < today).map(({ story }) => story);
      expect({ waiting, passed }).toEqual({ waiting: ['correction-asked'], passed: ['correction-overdue'] });
    });
  },
);
