import type { Actor, AnyRecordedEvent, EventData, EventType, ServiceName } from '@one-window/contracts';
import { GENESIS, hashOf } from '@one-window/messaging';
import { type CivilDate, civilDateOf, instant } from '@one-window/time-limits';
import { v7 as newId } from 'uuid';

/** What the services would have recorded of one case: chains that verify, one event an hour from the start. */
export class RecordedHistory {
  readonly events: AnyRecordedEvent[] = [];
  readonly caseId = newId();
  private hour = 0;

  constructor(private readonly start: string) {}

  protected get now(): string {
    return new Date(Date.parse(this.start) + this.hour * 3_600_000).toISOString();
  }

  protected get today(): CivilDate {
    return civilDateOf(instant(this.now));
  }

  /** When the last event of this type occurred. */
  at(type: EventType): string | undefined {
    return this.events.findLast((event) => event.type === type)?.occurredAt;
  }

  chain(service: ServiceName): AnyRecordedEvent[] {
    return this.events.filter((event) => event.service === service);
  }

  protected record<T extends EventType>(type: T, actor: Actor, data: EventData[T]): this {
    const service = type.slice(0, type.indexOf('.')) as ServiceName;
    const chain = this.chain(service);
    const unhashed = {
      id: newId(),
      service,
      caseId: this.caseId,
      sequence: chain.length + 1,
      type,
      data,
      actor,
      correlationId: newId(),
      causationId: newId(),
      occurredAt: this.now,
      recordedAt: this.now,
      previousHash: chain.at(-1)?.hash ?? GENESIS,
    };
    this.events.push({ ...unhashed, hash: hashOf(unhashed) } as AnyRecordedEvent);
    this.hour += 1;
    return this;
  }
}
