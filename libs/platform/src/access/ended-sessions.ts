import type { Clock } from '../clock';

/** What the token verifier asks: whether a session was ended before its tokens expire. */
export interface SessionEndings {
  has(sessionId: string): boolean;
}

/**
 * Sessions that ended while an access token of theirs may still be unexpired, as this process knows them. Only memory:
 * asked with every request. Who hears of an ending keeps it in a database too and notes it here (docs/adr/0017).
 */
export class EndedSessions implements SessionEndings {
  private readonly endings = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  has(sessionId: string): boolean {
    return this.endings.has(sessionId);
  }

  /** `tokensExpireAt`: ISO 8601 UTC instant on the machine's clock; afterwards the tokens refuse themselves. */
  note(endings: readonly { sessionId: string; tokensExpireAt: string }[]): void {
    for (const { sessionId, tokensExpireAt } of endings) this.endings.set(sessionId, Date.parse(tokensExpireAt));
    const now = this.clock.machineMilliseconds();
    for (const [sessionId, expires] of this.endings) if (expires <= now) this.endings.delete(sessionId);
  }
}
