import { Injectable } from '@nestjs/common';
import { appendChanges, Calendars, CaseChange, type CaseModel, loadedCase } from '@one-window/case-engine';
import { systemActor } from '@one-window/contracts';
import { Clock, currentCorrelation } from '@one-window/platform';
import { Relay } from '@one-window/transport';
import type { PoolClient } from 'pg';
import { tokensExpireAt } from '../domain/refresh-token';
import { evolve, initial, sessionEnded, type SessionState } from '../domain/session';

/** A session in the shape of a case, one event long: its ending uses the same log, outbox and topic as everything. */
const sessionModel: CaseModel<SessionState, never, never> = {
  service: 'directory',
  listensTo: [],
  initial,
  evolve,
  commands: { 'unheard-of': {}, ended: {} },
  policies: {},
  mayKnow: () => false,
  receives: { 'unheard-of': {}, ended: {} },
  clocks: {},
};

const actor = systemActor('directory');

/** Tells every service that sessions have ended; who ended them and why is in the log of signing in. */
@Injectable()
export class SessionEndings {
  constructor(
    private readonly clock: Clock,
    private readonly calendars: Calendars,
    private readonly relay: Relay,
  ) {}

  /** In the transaction that ends them; every session ends once. */
  async tell(client: PoolClient, sessions: readonly { sessionId: string; accountId: string }[]): Promise<void> {
    const expireAt = new Date(tokensExpireAt(this.clock.machineMilliseconds())).toISOString();
    const changes = sessions.map(({ sessionId, accountId }) => {
      const change = new CaseChange(sessionModel, loadedCase(sessionModel, sessionId, undefined));
      change.step(
        {
          actor,
          occurredAt: this.clock.now(),
          recordedAt: this.clock.machineNow(),
          calendar: this.calendars.current,
          correlation: currentCorrelation(),
        },
        () => [sessionEnded(sessionId, accountId, expireAt)],
      );
      return change;
    });
    if (changes.length > 0) await appendChanges(client, changes);
  }

  /** After the commit: the others need not wait until the relay looks by itself. */
  publish(): void {
    this.relay.wake();
  }
}
