import { translateDatabaseError } from '@one-window/case-engine';
import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import type { Clock, EndedSessions } from '@one-window/platform';
import type { Projection } from '@one-window/transport';
import type { Pool, PoolClient } from 'pg';

interface Ending {
  sessionId: string;
  tokensExpireAt: string;
}

const isLive = ({ tokensExpireAt }: Ending, now: number): boolean => Date.parse(tokensExpireAt) > now;

/**
 * Hears from the directory that a session has ended, tells this process, and keeps it for the other processes of the
 * service: of several replicas only one gets the message.
 */
export class EndedSessionsFollower implements Projection {
  readonly name = 'ended-sessions';
  readonly listensTo: readonly ServiceName[] = ['directory'];

  constructor(
    private readonly clock: Clock,
    private readonly endedSessions: EndedSessions,
  ) {}

  concerns({ type }: AnyRecordedEvent): boolean {
    return type === 'directory.session-ended.v1';
  }

  async project(events: readonly AnyRecordedEvent[], client: PoolClient): Promise<void> {
    const now = this.clock.machineMilliseconds();
    const endings = events
      .flatMap((event): Ending[] => (event.type === 'directory.session-ended.v1' ? [event.data] : []))
      .filter((ending) => isLive(ending, now));
    if (endings.length === 0) return;
    await client.query({
      name: 'keep-ended-sessions',
      text: `with over as (delete from ended_session where tokens_expire_at < $3)
             insert into ended_session (session_id, tokens_expire_at)
               select * from unnest($1::uuid[], $2::timestamptz[]) on conflict do nothing`,
      values: [
        endings.map(({ sessionId }) => sessionId),
        endings.map(({ tokensExpireAt }) => tokensExpireAt),
        new Date(now),
      ],
    });
    this.endedSessions.note(endings);
  }
}

/** How often a process looks for what its replicas heard; with delivery and this an ending arrives within two seconds. */
const LOOK_MILLISECONDS = 500;

export interface EndingsObserver {
  /** Told once when looking begins to fail; it goes on by itself. */
  failed(error: unknown): void;
}

/**
 * Lets one process know what any process of its service heard. It reads the whole table each time: a row lives three
 * minutes, so there are few, and a cursor would lose what commits late.
 */
export class EndedSessionsReader {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private failing = false;

  constructor(
    private readonly pool: Pool,
    private readonly endedSessions: EndedSessions,
    private readonly observer: EndingsObserver,
  ) {}

  /** Before the first request: what was heard before this process started. @throws Unavailable */
  async read(): Promise<void> {
    try {
      const { rows } = await this.pool.query<{ sessionId: string; tokensExpireAt: Date }>({
        name: 'ended-sessions',
        text: 'select session_id as "sessionId", tokens_expire_at as "tokensExpireAt" from ended_session',
      });
      this.endedSessions.note(
        rows.map(({ sessionId, tokensExpireAt }) => ({ sessionId, tokensExpireAt: tokensExpireAt.toISOString() })),
      );
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  /** Goes on reading until stopped. */
  start(): void {
    this.timer = setInterval(() => {
      this.looking = this.looking.then(() => this.look());
    }, LOOK_MILLISECONDS);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  private async look(): Promise<void> {
    try {
      await this.read();
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.observer.failed(error);
      this.failing = true;
    }
  }
}
