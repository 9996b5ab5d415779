import type { ActingService } from '@one-window/contracts';
import type { CaseAtHand, Step } from '@one-window/road';
import { addDays, type CivilDate, defaultCalendar } from '@one-window/time-limits';
import { Chance } from './chance';
import type { CityDirectory, CourtOffice, Mediator, Table } from './city-directory';
import type { Dispute } from './dispute';
import type { OfficeDays } from './office-days';

/** One command of one case, and on which day. */
export interface PlannedStep extends Step {
  on: CivilDate;
}

/** The people who act in one case. */
export interface Cast {
  clerk: string;
  triageOfficer: string;
  followUpOfficer: string;
  court: CourtOffice;
  /** Organisations that may take it, the one that will first. */
  tables: readonly Table[];
  /** Who presides at the first of them; absent: one of its mediators. */
  presiding?: Mediator;
}

/** Minutes of the day, Shanghai, in which people at desks act: inside 8:00 to 12:00 and 14:30 to 18:00. */
export const officeMinutes = [
  [8 * 60 + 40, 11 * 60 + 40],
  [14 * 60 + 40, 17 * 60 + 40],
] as const;

/** Minute of the day, Shanghai, at which somebody works on this case on this day. */
export const minuteOf = (seed: number, day: CivilDate): number => {
  const chance = new Chance(seed * 100_003 + Number(day.replaceAll('-', '')));
  const [from, until] = chance.pick(officeMinutes);
  return chance.between(from, until);
};

/** Minute of the day, Shanghai, at which the half of the office day begins in which this case is worked on. */
export const halfDayOf = (seed: number, day: CivilDate): number => {
  const minute = minuteOf(seed, day);
  const [from] = officeMinutes.find(([, until]) => minute <= until) ?? officeMinutes[0];
  return from;
};

/** The steps of one case as they are written down, day after day. Whole days only; the day goes forward only. */
export class Script {
  readonly steps: PlannedStep[] = [];
  readonly chance: Chance;
  day: CivilDate;
  /** The organisation whose turn it is, and who presides there. */
  table: Table;
  presiding: Mediator;
  /** Day and beginning of the session convened last, and who is invited to it. */
  sessionDay: CivilDate;
  session = { startsAt: '' };
  invited: (at: CaseAtHand) => string[] = () => [];

  constructor(
    readonly seed: number,
    readonly dispute: Dispute,
    readonly cast: Cast,
    readonly directory: CityDirectory,
    readonly days: OfficeDays,
    start: CivilDate,
    /** Number of the next confirmation case of a court in a year. */
    readonly courtNumber: (court: CourtOffice, year: string) => number,
  ) {
    this.chance = new Chance(seed * 7 + 3);
    this.day = start;
    this.sessionDay = this.day;
    this.table = cast.tables[0] as Table;
    const drawn = this.chance.pick(this.table.mediators);
    this.presiding = cast.presiding ?? drawn;
  }

  /** Goes on so many days later, or on the first office day after that. */
  later(days: number): void {
    if (days > 0) this.day = this.days.onOrAfter(addDays(this.day, days));
  }

  /** Goes on so many working days later, for limits that count those. */
  laterWorkingDays(days: number): void {
    this.day = this.days.onOrAfter(defaultCalendar.addWorkingDays(this.day, days));
  }

  /** Goes on some days later, the number being left to chance. */
  laterBetween(least: number, most: number): void {
    this.later(this.chance.between(least, most));
  }

  /** The case goes to another organisation that takes it. */
  handTo(table: Table): void {
    this.table = table;
    this.presiding = this.chance.pick(table.mediators);
  }

  write(service: ActingService, verb: string, by: string, body: PlannedStep['body'] = () => ({})): void {
    this.steps.push({ on: this.day, service, verb, by, body });
  }
}
