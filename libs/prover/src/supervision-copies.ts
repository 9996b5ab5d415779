import {
  type AnyRecordedEvent,
  MOST_RECORDED_EVENTS,
  type RecordedEventsRequest,
  type ServiceName,
} from '@one-window/contracts';
import type { ServiceClient } from '@one-window/platform';
import type { EventCopies } from './prover';

/** Events read at once: few enough that reading their JSON holds nobody up. */
const AT_ONCE = Math.min(300, MOST_RECORDED_EVENTS);

/** Asks supervision for recorded events, in the name of a service. */
export class SupervisionCopies implements EventCopies {
  constructor(
    private readonly service: ServiceName,
    private readonly client: ServiceClient,
  ) {}

  events(ids: readonly string[]): Promise<AnyRecordedEvent[]> {
    return this.inParts(ids, (part) => ({ ids: part }));
  }

  chains(caseIds: readonly string[]): Promise<AnyRecordedEvent[]> {
    return this.inParts(caseIds, (part) => ({ chainsOf: part }));
  }

  private async inParts(
    ids: readonly string[],
    request: (part: string[]) => RecordedEventsRequest,
  ): Promise<AnyRecordedEvent[]> {
    const events: AnyRecordedEvent[] = [];
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const part = request(ids.slice(from, from + AT_ONCE));
      const { items } = await this.client.ask<{ items: AnyRecordedEvent[] }>(
        this.service,
        'supervision',
        'recorded-events',
        part,
      );
      events.push(...items);
    }
    return events;
  }
}
