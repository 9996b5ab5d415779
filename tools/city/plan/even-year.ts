import { type CivilDate, compare, daysBetween } from '@one-window/time-limits';
import type { Chance } from './chance';
import type { OfficeDays } from './office-days';

/** Registrations of the past year by week, counted back from today, so that no week has many more than the others. */
export class EvenYear {
  private readonly registered = new Map<number, number>();
  /** The week of every day asked for so far: each is asked for hundreds of times. */
  private readonly weeks = new Map<CivilDate, number>();

  constructor(private readonly days: OfficeDays) {}

  add(day: CivilDate): void {
    const week = this.weekOf(day);
    this.registered.set(week, this.inWeek(week) + 1);
  }

  /** One of the days whose weeks have the fewest registrations so far. */
  quietOf(days: readonly CivilDate[], chance: Chance): CivilDate {
    const counts = days.map((day) => this.inWeek(this.weekOf(day)));
    const least = Math.min(...counts);
    return chance.pick(days.filter((_, index) => counts[index] === least));
  }

  /** An office day up to the latest one, of a week with as few registrations as any. */
  quietUpTo(latest: CivilDate, chance: Chance): CivilDate {
    const open = this.days.all.filter((day) => compare(day, latest) <= 0);
    return this.quietOf(open.length > 0 ? open : [this.days.first], chance);
  }

  private weekOf(day: CivilDate): number {
    const known = this.weeks.get(day);
    if (known !== undefined) return known;
    const week = Math.floor(daysBetween(day, this.days.today) / 7);
    this.weeks.set(day, week);
    return week;
  }

  private inWeek(week: number): number {
    return this.registered.get(week) ?? 0;
  }
}
