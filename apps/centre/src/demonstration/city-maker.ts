import { civilDateOf, instant, startOfDay } from '@one-window/time-limits';
import { Clock } from '@one-window/platform';
import { EventsOnTheirWay } from '../databases';
import type { FrontDoor } from '../front-door';
import { House, type HouseParts } from '../house';
import type { DemonstrationCity } from './demonstration-city';

const DAY_MILLISECONDS = 86_400_000;
/** A line for the person who waits, every so many cases. */
const CASES_PER_LINE = 20;

/** Builds the services, makes the demonstration city where it is wanted, and lets everybody in when it is whole. */
export class CityMaker {
  /** Never resolves; rejects when the city could not be made again. */
  readonly failed: Promise<never>;
  private house: House | undefined;
  private work: Promise<void> = Promise.resolve();
  private readonly halt = new AbortController();
  private readonly machine = new Clock();
  private fail: (error: unknown) => void = () => undefined;

  constructor(
    private readonly parts: HouseParts,
    private readonly door: FrontDoor,
    private readonly say: (line: string) => void,
    private readonly city: DemonstrationCity | undefined,
  ) {
    this.failed = new Promise<never>((_, reject) => {
      this.fail = reject;
    });
    // Told to whoever listens; nobody has to.
    this.failed.catch(() => undefined);
    if (!city) return;
    parts.demonstration.onStartAgain(() => {
      this.work = this.again().catch((error: unknown) => {
        if (!this.halt.signal.aborted) this.fail(error);
      });
    });
  }

  /** Resolves when everybody may come in. A city that was left half made is begun anew. */
  open(): Promise<void> {
    const opened = this.build();
    this.work = opened.catch(() => undefined);
    return opened;
  }

  /** Ends the services; a city that is being made stays unfinished. */
  async close(): Promise<void> {
    this.halt.abort(new Error('the centre is stopping'));
    await this.work;
    await this.house?.close();
  }

  private async again(): Promise<void> {
    this.say('演示城市：重新开始 the demonstration city starts again');
    await this.door.close();
    await this.house?.close();
    this.house = undefined;
    await this.build();
  }

  private async build(): Promise<void> {
    const { parts, city } = this;
    if (!city || !parts.demonstration.filling) return this.letIn(await House.build(parts));
    await House.wipe(parts);
    const house = await House.build(parts, city.beginsDaysAgo * DAY_MILLISECONDS);
    this.house = house;
    this.door.connect(house.handler);
    await this.make(city, house);
    this.letIn(house);
  }

  private letIn(house: House): void {
    this.house = house;
    this.door.connect(house.handler);
    this.door.open();
  }

  private async make(city: DemonstrationCity, house: House): Promise<void> {
    const { installation, demonstration } = this.parts;
    const started = performance.now();
    const seed = installation.city?.seed ?? 0;
    const day = civilDateOf(instant(this.machine.machineNow()));
    const minute = Math.floor((this.machine.machineMilliseconds() - Date.parse(startOfDay(day))) / 60_000);
    let total = 0;
    const events = await EventsOnTheirWay.watch(house.databaseUrls);
    try {
      await city.populate({
        seed,
        day,
        minute,
        app: house.app,
        begun: (count) => {
          total = count;
          demonstration.begin(total);
        },
        arrived: () => events.arrived(),
        registered: (count) => {
          demonstration.registered(count);
          if (count % CASES_PER_LINE === 0 || count === total) {
            this.say(`演示城市：已登记 ${count}/${total} 件 (${count} of ${total} cases registered)`);
          }
        },
        signal: this.halt.signal,
      });
      await events.arrived(this.machine.machineNow());
    } finally {
      await events.close();
    }
    house.clock.onlyForward = false;
    const { startedAgainBy } = installation.city ?? {};
    const again = startedAgainBy === undefined ? {} : { startedAgainBy };
    installation.city = { state: 'filled', seed, day, ...again };
    this.say(`演示城市：已建成，用时 ${Math.round((performance.now() - started) / 1000)} 秒 (the city is made)`);
  }
}
