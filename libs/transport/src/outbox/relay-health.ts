import type { ServiceName } from '@one-window/contracts';
import type { Log } from '@one-window/platform';

/** Whether the relay can publish. */
export class RelayHealth {
  away = false;

  constructor(
    private readonly service: ServiceName,
    private readonly log: Log,
  ) {}

  failed(what: string, error: unknown): void {
    if (!this.away) this.log.event('warn', 'relay waits', { service: this.service, what, error });
    this.away = true;
  }

  published(): void {
    this.away = false;
  }
}
