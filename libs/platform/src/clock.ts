/**
 * The only place that reads the machine's clock. `now` is the centre's clock, which demonstrations and tests may move
 * for all services at once; `machineNow` is never moved and is what "recorded at" means.
 */
export class Clock {
  private offsetMilliseconds = 0;

  /** Instant on the centre's clock, ISO 8601 UTC with milliseconds. */
  now(): string {
    return new Date(Date.now() + this.offsetMilliseconds).toISOString();
  }

  /** Instant on the machine's clock, ISO 8601 UTC with milliseconds. */
  machineNow(): string {
    return new Date().toISOString();
  }

  /** Civil date in Shanghai (UTC+8, no daylight saving), YYYY-MM-DD. */
  today(): string {
    return new Date(Date.now() + this.offsetMilliseconds + 8 * 3_600_000).toISOString().slice(0, 10);
  }

  /** Milliseconds since the epoch on the machine's clock, for measuring. */
  machineMilliseconds(): number {
    return Date.now();
  }

  get offset(): number {
    return this.offsetMilliseconds;
  }

  /** Sets the distance between the centre's clock and the machine's, in milliseconds. */
  moveTo(offsetMilliseconds: number): void {
    this.offsetMilliseconds = offsetMilliseconds;
  }
}
