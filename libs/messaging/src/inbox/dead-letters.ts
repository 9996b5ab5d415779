import type { Pool } from 'pg';
import { translateDatabaseError } from '../errors';

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
  status: 'open' | 'replaying' | 'resolved' | 'discarded';
  firstFailedAt: Date;
  replayCount: number;
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
  replay_count as "replayCount"`;

/** Same error, same place: error class and the first frame of the project's own code. */
export const fingerprintOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const frame = (error.stack ?? '')
    .split('\n')
    .find((line) => /\/(apps|libs)\//.test(line) && !line.includes('node_modules'));
  const place = frame?.match(/\/((?:apps|libs)\/[^:)]+):(\d+)/);
  return place ? `${error.name}@${place[1]}:${place[2]}` : error.name;
};

/** The dead letters of one service's database. */
export class DeadLetters {
  constructor(private readonly pool: Pool) {}

  /** Keys among `keys` that are blocked: an earlier message of theirs is parked. */
  async blockedKeys(consumer: string, keys: readonly string[]): Promise<Set<string>> {
    const { rows } = await this.query<{ key: string }>(
      `select distinct key from dead_letter
        where consumer = $1 and key = any ($2::text[]) and status in ('open', 'replaying')`,
      [consumer, keys],
    );
    return new Set(rows.map((row) => row.key));
  }

  async park(consumer: string, message: ParkedMessage, error: unknown, attempts: number): Promise<void> {
    const conflict = message.eventId
      ? '(consumer, event_id) where event_id is not null'
      : '(consumer, topic, partition, kafka_offset) where event_id is null';
    await this.query(
      `insert into dead_letter (consumer, topic, partition, kafka_offset, key, event_id, event_type, headers, value,
                                error, fingerprint, attempts)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict ${conflict} do update
         set status = 'open', error = excluded.error, fingerprint = excluded.fingerprint,
             attempts = dead_letter.attempts + excluded.attempts, last_failed_at = now()`,
      [
        consumer,
        message.topic,
        message.partition,
        message.offset,
        message.key,
        message.eventId ?? null,
        message.eventType ?? null,
        JSON.stringify(message.headers),
        message.value,
        error instanceof Error ? error.message : String(error),
        fingerprintOf(error),
        attempts,
      ],
    );
  }

  async list(filter: { status?: string; fingerprint?: string; limit?: number } = {}): Promise<DeadLetter[]> {
    const { rows } = await this.query<DeadLetter>(
      `select ${columns} from dead_letter
        where ($1::text is null or status = $1) and ($2::text is null or fingerprint = $2)
        order by id limit $3`,
      [filter.status ?? null, filter.fingerprint ?? null, filter.limit ?? 200],
    );
    return rows;
  }

  async show(id: string): Promise<(DeadLetter & { headers: Record<string, string>; value: Buffer }) | undefined> {
    const { rows } = await this.query<DeadLetter & { headers: Record<string, string>; value: Buffer }>(
      `select ${columns}, headers, value from dead_letter where id = $1`,
      [id],
    );
    return rows[0];
  }

  /** Parked messages to try again, oldest first within each key. */
  async takeForReplay(selection: { fingerprint?: string; key?: string; id?: string }) {
    const { rows } = await this.query<DeadLetter & { headers: Record<string, string>; value: Buffer }>(
      `update dead_letter set status = 'replaying', replay_count = replay_count + 1
        where status in ('open', 'replaying')
          and ($1::text is null or fingerprint = $1) and ($2::text is null or key = $2)
          and ($3::bigint is null or id = $3)
        returning ${columns}, headers, value`,
      [selection.fingerprint ?? null, selection.key ?? null, selection.id ?? null],
    );
    return rows.sort((a, b) => Number(a.id) - Number(b.id));
  }

  async settle(id: string, status: 'open' | 'resolved' | 'discarded', by: string, reason: string): Promise<void> {
    await this.query(
      `update dead_letter set status = $2, decided_by = $3, decided_reason = $4, last_failed_at = now() where id = $1`,
      [id, status, by, reason],
    );
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
