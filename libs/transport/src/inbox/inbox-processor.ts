import { setTimeout as delay } from 'node:timers/promises';
import { type Consumer, crashPoint, isInfrastructureError } from '@one-window/case-engine';
import type { AnyRecordedEvent } from '@one-window/contracts';
import { serviceOfTopic } from '@one-window/contracts';
import { withCorrelation } from '@one-window/platform';
import { fromWire, toWire, UnknownEventType } from '../cloud-events';
import type { DeadLetter, DeadLetters, DeadLetterSelection, ParkedMessage } from './dead-letters';

/** One delivered message: decoded, or the bytes and why they cannot be read. */
export interface Delivery {
  topic: string;
  partition: number;
  offset: string;
  key: string;
  event?: AnyRecordedEvent;
  /** Present for messages from a broker; in-process deliveries carry only the event. */
  wire?: { headers: Record<string, string>; value: Buffer };
}

export interface InboxObserver {
  handled(consumer: string, count: number): void;
  parked(consumer: string, error: unknown, message: ParkedMessage): void;
  unknownType(type: string): void;
}

/** Waits between the attempts for one message, in milliseconds. */
const RETRY_DELAYS = [50, 200, 800];
const BATCH = 200;

/**
 * Hands deliveries to a service's consumers. A batch that fails is taken apart; a message that keeps failing is
 * parked with the later ones of its key, and other keys go on. Throws only when the infrastructure is away.
 */
export class InboxProcessor {
  constructor(
    readonly consumers: readonly Consumer[],
    private readonly deadLetters: DeadLetters,
    private readonly observer: InboxObserver,
    private readonly retryDelays: readonly number[] = RETRY_DELAYS,
  ) {}

  /** Topics' services that any consumer listens to. */
  get listensTo() {
    return [...new Set(this.consumers.flatMap((consumer) => consumer.listensTo))];
  }

  async deliver(deliveries: readonly Delivery[], alive: () => Promise<void> = async () => undefined): Promise<void> {
    crashPoint('after-receive-before-handling');
    for (const consumer of this.consumers) {
      const mine = deliveries.filter((delivery) => {
        const service = serviceOfTopic(delivery.topic);
        return service !== undefined && consumer.listensTo.includes(service);
      });
      for (let start = 0; start < mine.length; start += BATCH) {
        await this.deliverTo(consumer, mine.slice(start, start + BATCH), alive);
        await alive();
      }
    }
    crashPoint('after-handling-before-acknowledge');
  }

  private async deliverTo(consumer: Consumer, deliveries: readonly Delivery[], alive: () => Promise<void>) {
    const readable: Delivery[] = [];
    const unreadable = new Map<Delivery, unknown>();
    for (const delivery of deliveries) {
      try {
        delivery.event ??= fromWire({ key: delivery.key, headers: {}, value: Buffer.alloc(0), ...delivery.wire });
        if (consumer.concerns?.(delivery.event) ?? true) readable.push(delivery);
      } catch (error) {
        if (error instanceof UnknownEventType) this.observer.unknownType(error.type);
        else unreadable.set(delivery, error);
      }
    }
    if (readable.length === 0 && unreadable.size === 0) return;
    if (unreadable.size === 0 && (await this.tookAll(consumer, readable))) return;
    const blocked = await this.deadLetters.blockedKeys(consumer.name, [
      ...new Set([...readable, ...unreadable.keys()].map(({ key }) => key)),
    ]);
    for (const delivery of deliveries.filter((one) => readable.includes(one) || unreadable.has(one))) {
      const reason = unreadable.get(delivery);
      if (reason !== undefined) {
        if (await this.park(consumer, delivery, reason, 1)) blocked.add(delivery.key);
      } else if (delivery.event && blocked.has(delivery.key)) {
        await this.park(consumer, delivery, new BlockedByEarlier(delivery.key), 0);
      } else if (delivery.event && !(await this.takeInAlone(consumer, delivery, alive))) {
        blocked.add(delivery.key);
      }
    }
  }

  private async tookAll(consumer: Consumer, deliveries: readonly Delivery[]): Promise<boolean> {
    try {
      await consumer.takeIn(deliveries.map((delivery) => delivery.event as AnyRecordedEvent));
      this.observer.handled(consumer.name, deliveries.length);
      return true;
    } catch (error) {
      if (isInfrastructureError(error)) throw error;
      return false;
    }
  }

  /** Takes in one message, trying again in place; parks it after the last attempt. False: it blocks its key. */
  private async takeInAlone(consumer: Consumer, delivery: Delivery, alive: () => Promise<void>): Promise<boolean> {
    const event = delivery.event as AnyRecordedEvent;
    for (let attempt = 0; ; attempt += 1) {
      try {
        await withCorrelation({ correlationId: event.correlationId, causationId: event.id }, () =>
          consumer.takeIn([event], true),
        );
        this.observer.handled(consumer.name, 1);
        return true;
      } catch (error) {
        if (isInfrastructureError(error)) throw error;
        const wait = this.retryDelays[attempt];
        if (wait === undefined) {
          return !(await this.park(consumer, delivery, error, attempt + 1));
        }
        await delay(wait);
        await alive();
      }
    }
  }

  /** Answers whether the message now waits, and with it the later ones of its key. */
  private async park(consumer: Consumer, delivery: Delivery, error: unknown, attempts: number): Promise<boolean> {
    const wire = delivery.wire ?? (delivery.event ? toWire(delivery.event) : { headers: {}, value: Buffer.alloc(0) });
    const message: ParkedMessage = {
      topic: delivery.topic,
      partition: delivery.partition,
      offset: delivery.offset,
      key: delivery.key,
      ...(delivery.event ? { eventId: delivery.event.id, eventType: delivery.event.type } : {}),
      headers: wire.headers,
      value: wire.value,
    };
    const { fresh, waits } = await this.deadLetters.park(consumer.name, message, error, attempts);
    if (fresh) this.observer.parked(consumer.name, error, message);
    crashPoint('after-parking-before-acknowledge');
    return waits;
  }

  /**
   * Tries the selected parked messages again, with all that wait behind them, oldest first; a key whose message fails
   * again stays parked. Returns how many were taken in and how many were not.
   */
  async replay(
    selection: DeadLetterSelection,
    by: string,
    reason: string,
  ): Promise<{ resolved: number; failed: number }> {
    const letters = await this.deadLetters.takeForReplay(selection);
    const failedKeys = new Set<string>();
    let resolved = 0;
    for (const letter of letters) {
      const place = `${letter.consumer}/${letter.key}`;
      if (failedKeys.has(place)) {
        await this.deadLetters.settle(letter.id, 'open', by, reason);
        continue;
      }
      try {
        await this.takeInParked(letter);
        await this.deadLetters.settle(letter.id, 'resolved', by, reason);
        resolved += 1;
      } catch (error) {
        if (isInfrastructureError(error)) throw error;
        failedKeys.add(place);
        await this.deadLetters.failedAgain(letter.id, error, by, reason);
      }
    }
    return { resolved, failed: letters.length - resolved };
  }

  private async takeInParked(letter: DeadLetter & { headers: Record<string, string>; value: Buffer }): Promise<void> {
    const consumer = this.consumers.find(({ name }) => name === letter.consumer);
    if (!consumer) throw new Error(`this build has no consumer ${letter.consumer}`);
    const event = fromWire({ key: letter.key, headers: letter.headers, value: letter.value });
    await withCorrelation({ correlationId: event.correlationId, causationId: event.id }, () =>
      consumer.takeIn([event], true),
    );
  }
}

/** An earlier message of the same key is parked; this one waits behind it. */
export class BlockedByEarlier extends Error {
  constructor(key: string) {
    super(`waits behind an earlier parked message of ${key}`);
    this.name = 'BlockedByEarlier';
  }
}
