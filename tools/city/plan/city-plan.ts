import { addDays, type CivilDate, daysBetween, defaultCalendar, startClock } from '@one-window/time-limits';
import { type DisputeTemplate, disputeTemplates } from '../disputes';
import { stories, type Story } from '../stories';
import { Chance } from './chance';
import { CityDirectory, type CourtOffice, type Mediator, type Place, type Table } from './city-directory';
import { type Dispute, inventDispute } from './dispute';
import { EvenYear } from './even-year';
import { OfficeDays, PAST_DAYS } from './office-days';
import { type Cast, minuteOf, officeMinutes, type PlannedStep, Script } from './script';

export interface PlannedCase {
  seed: number;
  story: Story;
  /** The how-manieth case of its story it is, from 0. */
  nth: number;
  dispute: Dispute;
  /** Organisation that has it or has it on its list, or had it last, and who presides there. */
  table: Table;
  presiding: Mediator;
  court: CourtOffice;
  steps: readonly PlannedStep[];
}

/** What one case does on one day. */
export interface DayOfCase {
  planned: PlannedCase;
  /** Minute of the day, Shanghai. */
  minute: number;
  steps: readonly PlannedStep[];
}

export interface CityPlan {
  today: CivilDate;
  cases: readonly PlannedCase[];
  /** Every day on which something happens, with what happens in the order of the day. */
  days: readonly { day: CivilDate; work: readonly DayOfCase[] }[];
}

/** The city's counties by how many of twelve disputes they have. */
const counties = [
  '140502',
  '140502',
  '140502',
  '140525',
  '140525',
  '140525',
  '140581',
  '140581',
  '140522',
  '140522',
  '140521',
  '140524',
];

/** Draws templates so that every one comes up before any comes up again, as far as it fits. */
class Deck {
  private cards: DisputeTemplate[] = [];

  constructor(private readonly chance: Chance) {}

  draw(fits: (template: DisputeTemplate) => boolean): DisputeTemplate {
    const index = this.cards.findIndex(fits);
    if (index >= 0) return this.cards.splice(index, 1)[0] as DisputeTemplate;
    if (!disputeTemplates.some(fits)) throw new Error('no dispute of the city can go this way');
    this.cards.push(...this.chance.shuffled(disputeTemplates));
    return this.draw(fits);
  }
}

const MINUTES_OF_DAY = 24 * 60;

/**
 * The past year of the demonstration city, the same for the same seed and moment: who brings which dispute when, and
 * what is done with it on which day. The past ends at `minuteNow`, a minute of today in Shanghai. `told`: the ways that
 * cases go.
 */
export const planCity = (
  seed: number,
  today: CivilDate,
  directory = new CityDirectory(),
  minuteNow = MINUTES_OF_DAY,
  told: readonly Story[] = stories,
): CityPlan => {
  const chance = new Chance(seed);
  const days = new OfficeDays(today, minuteNow);
  const deck = new Deck(chance);
  const numbers = new Map<string, number>();
  const courtNumber = (court: CourtOffice, year: string): number => {
    const next = (numbers.get(`${court.courtCode}/${year}`) ?? 0) + 1;
    numbers.set(`${court.courtCode}/${year}`, next);
    return next;
  };
  // Mixed, so that no organisation and no county gets all cases of one kind of story.
  const wanted = chance.shuffled(
    told.flatMap((story) => Array.from({ length: story.count }, (_, nth) => ({ story, nth }))),
  );
  const drafts = wanted.map(({ story, nth }, index) => {
    const fits = story.fits ?? (() => true);
    const ofTour = isOfTour(story, nth);
    const template = deck.draw((one) => fits(one) && (!ofTour || tourTakes(one, directory)));
    const place = ofTour
      ? chance.pick(tourPlaces(template, directory))
      : placeFor(template, counties[index % counties.length] as string, directory, chance);
    return new CaseDraft(index + 1, story, nth, template, place, directory, days, chance.whole(1 << 30));
  });
  // What is open began when its story wants it; what is over fills the weeks that have the fewest registrations. Those
  // that may begin on few days go first.
  const year = new EvenYear(days);
  const open = drafts.filter(({ isOver }) => !isOver).toSorted((a, b) => a.leeway - b.leeway);
  const longestFirst = drafts.filter(({ isOver }) => isOver).toSorted((a, b) => b.span - a.span);
  const cases = [...open, ...longestFirst]
    .map((draft) => draft.settle(year))
    .toSorted((a, b) => a.start.localeCompare(b.start))
    .map(({ draft, start }) => draft.write(start, courtNumber));
  return { today, cases, days: byDay(cases, days) };
};

const isOfTour = (story: Story, nth: number): boolean => story.ofTour === true && nth === 0;

const happensAt = ({ setting }: DisputeTemplate, { estate }: Place): boolean =>
  setting === undefined || estate === (setting === 'estate');

/** Places around the tour's organisation where such a dispute can be. */
const tourPlaces = (template: DisputeTemplate, directory: CityDirectory): Place[] =>
  directory.places.filter((place) => directory.isLocal(directory.tour.table, place) && happensAt(template, place));

const tourTakes = (template: DisputeTemplate, directory: CityDirectory): boolean =>
  directory.tour.table.disputeKinds.includes(template.kind) && tourPlaces(template, directory).length > 0;

/** So many disputes in a hundred are from townships that have a mediating organisation of their own. */
const LOCAL_SHARE = 0.65;

const placeFor = (template: DisputeTemplate, county: string, directory: CityDirectory, chance: Chance): Place => {
  const fitting = directory.places.filter((place) => place.code.startsWith(county) && happensAt(template, place));
  const local = chance.happens(LOCAL_SHARE) ? fitting.filter((place) => directory.hasTable(place)) : [];
  return chance.pick(local.length > 0 ? local : fitting);
};

/** A case whose story, dispute and people are chosen and whose days are still to be found. */
class CaseDraft {
  /** Days from registration to the last step, had it begun when the past does. */
  readonly span: number;
  private readonly cast: Cast;
  /** Day of the last step by the day of registration: the search for the right one asks for some more than once. */
  private readonly ends = new Map<CivilDate, CivilDate>();

  constructor(
    private readonly seed: number,
    private readonly story: Story,
    private readonly nth: number,
    private readonly template: DisputeTemplate,
    private readonly place: Place,
    private readonly directory: CityDirectory,
    private readonly days: OfficeDays,
    private readonly chanceSeed: number,
  ) {
    const chance = new Chance(chanceSeed);
    const county = place.code.slice(0, 6);
    const [local = [], wide = [], elsewhere = []] = directory.takers(template.kind, place).map(chance.shuffled);
    // The committee round the corner mostly comes first, but not always.
    const nearest = chance.happens(0.7) ? [...local, ...wide] : [...wide, ...local];
    const takers = [...nearest, ...elsewhere];
    const { tour } = directory;
    const ofTour = isOfTour(story, nth);
    this.cast = {
      clerk: chance.pick(['window.01', 'window.01', 'window.02', 'window.03']),
      triageOfficer: chance.pick(['triage.01', 'triage.02']),
      followUpOfficer: chance.pick(['follow-up.01', 'follow-up.02']),
      court: directory.court(county),
      tables: ofTour ? [tour.table, ...takers.filter((table) => table !== tour.table)] : takers,
      ...(ofTour ? { presiding: tour.presiding } : {}),
    };
    this.span = daysBetween(days.first, this.endFrom(days.first));
  }

  get isOver(): boolean {
    return this.story.age === undefined;
  }

  /** Days among which the last step may be chosen. */
  get leeway(): number {
    const [least, most] = this.story.age ?? [0, PAST_DAYS];
    return most - least;
  }

  /** Finds the day of registration with which the story ends when it should. */
  settle(year: EvenYear): { draft: CaseDraft; start: CivilDate } {
    const start = this.whileClosed ? this.days.today : this.startIn(year);
    year.add(start);
    return { draft: this, start };
  }

  /** Whether it comes today although nobody is at the window. */
  private get whileClosed(): boolean {
    return this.story.atAnyHour === true && !this.days.openToday;
  }

  private startIn(year: EvenYear): CivilDate {
    const chance = new Chance(this.chanceSeed + 1);
    const { today, last } = this.days;
    const { age } = this.story;
    if (!age) {
      const start = year.quietUpTo(addDays(today, -this.span - 3), chance);
      return this.startUpTo(last, start);
    }
    const ends = this.endsOf(age);
    const starts = ends.map((end) => this.startUpTo(end, addDays(end, -this.span)));
    // Around a holiday some of the ends have no beginning that leads to them; the others are as good.
    const leading = starts.filter((start) => ends.includes(this.endFrom(start)));
    if (leading.length > 0) return year.quietOf(leading, chance);
    return starts.reduce((one, other) => (this.endFrom(one) < this.endFrom(other) ? other : one));
  }

  /** The last day of registration with which the story ends by the limit, sought from a day near it. */
  private startUpTo(limit: CivilDate, near: CivilDate): CivilDate {
    const { first, last } = this.days;
    const aged = this.story.age !== undefined;
    let start = near < first ? first : near;
    // Rest days stretch the steps differently from day to day, so the start moves until the end is right.
    for (let attempt = 0; attempt < 40; attempt += 1) {
      if (this.endFrom(start) > limit) start = addDays(start, -1);
      else if (aged && this.endFrom(start) < limit && this.endFrom(addDays(start, 1)) <= limit)
        start = addDays(start, 1);
      else break;
    }
    if (this.endFrom(start) > last) throw new Error(`${this.story.name} does not end by ${last}`);
    return this.days.onOrBefore(this.days.onOrAfter(start));
  }

  write(start: CivilDate, courtNumber: Script['courtNumber']): PlannedCase {
    const { script, dispute } = this.scriptFrom(start, courtNumber);
    return {
      seed: this.seed,
      story: this.story,
      nth: this.nth,
      dispute,
      table: script.table,
      presiding: script.presiding,
      court: this.cast.court,
      steps: script.steps,
    };
  }

  /**
   * Days of the last step that fit: office days of the age, or the nearest one where there is none, as a holiday or the
   * limit would have it.
   */
  private endsOf([least, most]: readonly [number, number]): CivilDate[] {
    const { today, all } = this.days;
    const earliest = addDays(today, -most);
    const latest = addDays(today, -least);
    const fits = (day: CivilDate): boolean => this.limitFits(day);
    const ofAge = all.filter((day) => day >= earliest && day <= latest && fits(day));
    if (ofAge.length > 0) return ofAge;
    const nearest = all.findLast((day) => day < earliest && fits(day)) ?? all.find((day) => day > latest && fits(day));
    if (nearest === undefined) throw new Error(`no day on which ${this.story.name} may end`);
    return [nearest];
  }

  private limitFits(end: CivilDate): boolean {
    const { limit } = this.story;
    if (!limit) return true;
    const [least, most] = limit.endsIn;
    const days = daysBetween(this.days.today, startClock(limit.rule, limit.rule, end, defaultCalendar).dueOn);
    return days >= least && days <= most;
  }

  private endFrom(start: CivilDate): CivilDate {
    const known = this.ends.get(start);
    if (known !== undefined) return known;
    const end = this.scriptFrom(start, () => 1).script.steps.at(-1)?.on ?? start;
    this.ends.set(start, end);
    return end;
  }

  private scriptFrom(start: CivilDate, courtNumber: Script['courtNumber']): { script: Script; dispute: Dispute } {
    const { seed, template, place, directory, days } = this;
    const registeredOn = this.whileClosed ? start : days.onOrAfter(start);
    const officeOpen = !this.whileClosed;
    const occasion = { seed, template, place, taken: directory.mediatorNames, registeredOn, officeOpen };
    const dispute = inventDispute(occasion, new Chance(this.chanceSeed + 2));
    const script = new Script(seed, dispute, this.cast, directory, days, registeredOn, courtNumber);
    this.story.write(script, this.nth);
    return { script, dispute };
  }
}

const byDay = (cases: readonly PlannedCase[], days: OfficeDays): CityPlan['days'] =>
  [...new Set([...days.all, days.today])]
    .map((day) => {
      const work = cases
        .flatMap((planned): DayOfCase[] => {
          const steps = planned.steps.filter(({ on }) => on === day);
          return steps.length > 0 ? [{ planned, minute: minuteOf(planned.seed, day), steps }] : [];
        })
        .toSorted((a, b) => a.minute - b.minute || a.planned.seed - b.planned.seed);
      return { day, work: day === days.today ? untilNow(work, days) : work };
    })
    .filter(({ work }) => work.length > 0);

/** Today ends now, so its work lies evenly in its office hours until now, or in the hours since midnight. */
const untilNow = (work: readonly DayOfCase[], { openToday, minuteNow }: OfficeDays): DayOfCase[] => {
  const hours = openToday ? officeMinutes : [[0, minuteNow] as const];
  const passed = hours.flatMap(([from, until]) =>
    Array.from({ length: Math.max(0, Math.min(until, minuteNow) - from) }, (_, minute) => from + minute),
  );
  return work.map((one, index) => ({ ...one, minute: passed[Math.floor((index * passed.length) / work.length)] ?? 0 }));
};
