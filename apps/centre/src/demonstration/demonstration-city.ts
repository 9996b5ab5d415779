import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { CivilDate } from '@one-window/time-limits';

/** Freshly made services, without a case, their clock in the past. */
export interface EmptyCity {
  /** The same seed on the same day makes the same city. */
  seed: number;
  /** Today on the machine's clock, and the minute of it. */
  day: CivilDate;
  minute: number;
  /** Takes commands past the door, which is still closed to everybody else. */
  app: NestFastifyApplication;
  /** Resolves when every event has reached every service. */
  arrived(): Promise<void>;
  /** Called once before the first case, with how many there will be; then for every case. */
  begun(total: number): void;
  registered(count: number): void;
  signal: AbortSignal;
}

/**
 * Cases, and what people did with them, for newcomers to look at. Whoever starts a centre may hand it one; the centre
 * itself, and so every installation for real work, has none.
 */
export interface DemonstrationCity {
  /** Where the services' clock begins, days before today. */
  readonly beginsDaysAgo: number;
  /**
   * Leaves the services' clock where the machine's is.
   * @throws UnexpectedAnswer when a command is refused; the abort reason when told to stop.
   */
  populate(city: EmptyCity): Promise<void>;
}

/** The folder's city is still to be made, and this program was given none. The message says what to do, in both languages. */
export class CityMissing extends Error {
  override readonly name = 'CityMissing';
  constructor(folder: string) {
    super(
      `未启动：${folder} 的演示城市还没有建成，而本程序不含演示城市；请用 npm start 启动。 Not started: the demonstration city of ${folder} is still to be made, and this program brings none; start it with npm start.`,
    );
  }
}
