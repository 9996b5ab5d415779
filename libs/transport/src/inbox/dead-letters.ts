import { translateDatabaseError } from '@one-window/case-engine';
import type { Pool } from 'pg';

export const deadLetterStatuses = ['open', 'replaying', 'resolved', 'discarded'] as const;

/** A message that could not be taken in, with everything needed to try again. */
export interface DeadLetter {
  id: string;
  consumer: string;
  topic: string;
  partition: number;
  offset: string;
  key: string;
  eventId: string | null;
  eventType: string | null;
  error: string;
  fingerprint: string;
  attempts: number;
  status: (typeof deadLetterStatuses)[number];
  firstFailedAt: Date;
  lastFailedAt: Date;
  replayCount: number;
  /** Who decided last, why and when: replayed or discarded. */
  decidedBy: string | null;
  decidedReason: string | null;
  decidedAt: Date | null;
}

export interface ParkedMessage {
  topic: string;
  partition: number;
  offset: string;
  key: string;
  eventId?: string;
  eventType?: string;
  headers: Record<string, string>;
  value: Buffer;
}

const columns = `id, consumer, topic, partition, kafka_offset as "offset", key, event_id as "eventId",
  event_type as "eventType", error, fingerprint, attempts, status, first_failed_at as "firstFailedAt",
  last_failed_at as "lastFailedAt", replay_count as "replayCount", decided_by as "decidedBy",
  decided_reason as "decidedReason", decided_at as "decidedAt"`;

/** Same error, same place: error class and the first frame of the project's own code. */
export const fingerprintOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const frame = (error.stack ?? '')
    .split('\n')
    .find((line) => /\/(apps|libs)\//.test(line) && !line.includes('node_modules'));
  const place = frame?.match(/\/((?:apps|libs)\/[^:)]+):(\d+)/);
  return place ? `${error.name}@${place[1]}:${place[2]}` : error.name;
};

/** Which dead letters: all that match every given field. */
export interface DeadLetterSelection {
  fingerprint?: string;
  key?: string;
  id?: string;
}

type StoredLetter = DeadLetter & { headers: Record<string, string>; value: Buffer };

/** PostgreSQL keeps no NUL in text; a message that brings one must be kept all the same. */
const storable = (text: string): string => text.replaceAll('\u0000', '\ufffd');

const waitingSelection = `status in ('open', 'replaying') and ($1::text is null or fingerprint = $1)
  and ($2::text is null or key = $2) and ($3::bigint is null or id = $3)`;
/** The selected letters with all that wait for the same consumer and key: a case's messages go in order or not at all. */
const replayableSelection = `status in ('open', 'replaying')
  and (consumer, key) in (select consumer, key from dead_letter where ${waitingSelection})`;
const valuesOf = ({ fingerprint, key, id }: DeadLetterSelection) => [fingerprint ?? null, key ?? null, id ?? null];

/** The dead letters of one service's database. */
export class DeadLetters {
  constructor(private readonly pool: Pool) {}

  /** Keys among `keys` that are blocked: an earlier message of theirs is parked. */
  async blockedKeys(consumer: string, keys: readonly string[]): Promise<Set<string>> {
    const { rows } = await this.query<{ key: string }>(
      `select distinct key from dead_letter
        where consumer = $1 and key = any ($2::text[]) and status in ('open', 'replaying')`,
      [consumer, keys.map(storable)],
    );
    return new Set(rows.map((row) => row.key));
  }

  /**
   * Keeps a message that could not be taken in. One that is delivered again stays as it was decided, with the error it
   * was parked for. `waits` is false when somebody has discarded or resolved it meanwhile: then it blocks nothing.
   */
  async park(
    consumer: string,
    message: ParkedMessage,
    error: unknown,
    attempts: number,
  ): Promise<{ fresh: boolean; waits: boolean }> {
    const conflict = message.eventId
      ? '(consumer, event_id) where event_id is not null'
      : '(consumer, topic, partition, kafka_offset) where event_id is null';
    const { rows } = await this.query<{ fresh: boolean; waits: boolean }>(
      `insert into dead_letter (consumer, topic, partition, kafka_offset, key, event_id, event_type, headers, value,
                                error, fingerprint, attempts)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict ${conflict} do update set status = dead_letter.status
       returning xmax = 0 as fresh, status in ('open', 'replaying') as waits`,
      [
        consumer,
        message.topic,
        message.partition,
        message.offset,
        storable(message.key),
        message.eventId ?? null,
        message.eventType ?? null,
        JSON.stringify(
          Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [storable(name), storable(value)])),
        ),
        message.value,
        textOf(error),
        fingerprintOf(error),
        attempts,
      ],
    );
    return rows[0] ?? { fresh: false, waits: true };
  }

  async list(filter: Readonly<{ status?: string; fingerprint?: string; limit?: number }> = {}): Promise<DeadLetter[]> {
    const { rows } = await this.query<DeadLetter>(
      `select ${columns} from dead_letter
        where ($1::text is null or status = $1) and ($2::text is null or fingerprint = $2)
        order by id limit $3`,
      [filter.status ?? null, filter.fingerprint ?? null, filter.limit ?? 200],
    );
    return rows;
  }

  async show(id: string): Promise<StoredLetter | undefined> {
    const { rows } = await this.query<StoredLetter>(
      `select ${columns}, headers, value from dead_letter where id = $1`,
      [id],
    );
    return rows[0];
  }

  /** Letters that wait for a decision and match the selection, oldest first. */
  async waiting(selection: DeadLetterSelection): Promise<DeadLetter[]> {
    const { rows } = await this.query<DeadLetter>(
      `select ${columns} from dead_letter where ${waitingSelection} order by id`,
      valuesOf(selection),
    );
    return rows;
  }

  /** Letters that a replay of the selection would take, oldest first. */
  async replayable(selection: DeadLetterSelection): Promise<DeadLetter[]> {
    const { rows } = await this.query<DeadLetter>(
      `select ${columns} from dead_letter where ${replayableSelection} order by id`,
      valuesOf(selection),
    );
    return rows;
  }

  /** Takes those letters to be tried again, oldest first. */
  async takeForReplay(selection: DeadLetterSelection): Promise<StoredLetter[]> {
    const { rows } = await this.query<StoredLetter>(
      `update dead_letter set status = 'replaying', replay_count = replay_count + 1
        where ${replayableSelection} returning ${columns}, headers, value`,
      valuesOf(selection),
    );
    return inOrder(rows);
  }

  /** Ends a replay of one letter: taken in, or open again because an earlier one of its key failed. */
  async settle(id: string, status: 'open' | 'resolved', by: string, reason: string): Promise<void> {
    await this.query(
      `update dead_letter set status = $2, decided_by = $3, decided_reason = $4, decided_at = now() where id = $1`,
      [id, status, by, reason],
    );
  }

  /** Ends a replay of one letter that failed again, with the error it failed with this time. */
  async failedAgain(id: string, error: unknown, by: string, reason: string): Promise<void> {
    await this.query(
      `update dead_letter set status = 'open', error = $2, fingerprint = $3, attempts = attempts + 1,
              last_failed_at = now(), decided_by = $4, decided_reason = $5, decided_at = now() where id = $1`,
      [id, textOf(error), fingerprintOf(error), by, reason],
    );
  }

  /** Gives up the selected letters for good, signed; returns them. Those behind them wait on until they are replayed. */
  async discard(selection: DeadLetterSelection, by: string, reason: string): Promise<DeadLetter[]> {
    const { rows } = await this.query<DeadLetter>(
      `update dead_letter set status = 'discarded', decided_by = $4, decided_reason = $5, decided_at = now()
        where ${waitingSelection} returning ${columns}`,
      [...valuesOf(selection), by, reason],
    );
    return inOrder(rows);
  }

  /** Number of messages that wait for somebody's decision. */
  async openCount(): Promise<number> {
    const { rows } = await this.query<{ count: string }>(
      `select count(*) as count from dead_letter where status in ('open', 'replaying')`,
      [],
    );
    return Number(rows[0]?.count ?? 0);
  }

  private async query<Row extends object>(text: string, values: unknown[]) {
    try {
      return await this.pool.query<Row>(text, values);
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

const inOrder = <Letter extends DeadLetter>(letters: Letter[]): Letter[] =>
  letters.toSorted((a, b) => Number(a.id) - Number(b.id));

const textOf = (error: unknown): string => storable(error instanceof Error ? error.message : String(error));
