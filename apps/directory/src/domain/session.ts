import { type AnyRecordedEvent, type Fact, fact, type RunningClock } from '@one-window/contracts';

/** A session as the other services hear of it: not at all, and then that it has ended. */
export interface SessionState {
  caseId: string;
  stage: 'unheard-of' | 'ended';
  clocks: RunningClock[];
}

export const initial = (sessionId: string): SessionState => ({ caseId: sessionId, stage: 'unheard-of', clocks: [] });

export const evolve = (state: SessionState, event: AnyRecordedEvent): SessionState =>
  event.type === 'directory.session-ended.v1' ? { ...state, stage: 'ended' } : state;

/** What ends a session for every service, with the instant (ISO 8601 UTC) by which its tokens have expired. No word of whose it was or why. */
export const sessionEnded = (sessionId: string, accountId: string, expireAt: string): Fact =>
  fact('directory.session-ended.v1', { sessionId, accountId, tokensExpireAt: expireAt });
