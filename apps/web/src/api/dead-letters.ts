import { get, post } from './http';
import type { ServiceName } from './types';

export const letterServices = [
  'directory',
  'intake',
  'triage',
  'mediation',
  'judicial-confirmation',
  'follow-up',
  'supervision',
] as const satisfies readonly ServiceName[];

/** A message that a service could not take in. */
export interface DeadLetter {
  id: string;
  consumer: string;
  topic: string;
  partition: number;
  offset: string;
  /** The case id. */
  key: string;
  eventId: string | null;
  eventType: string | null;
  error: string;
  /** Same error, same place. */
  fingerprint: string;
  attempts: number;
  status: 'open' | 'replaying' | 'resolved' | 'discarded';
  firstFailedAt: string;
  lastFailedAt: string;
  replayCount: number;
  decidedBy: string | null;
  decidedReason: string | null;
  decidedAt: string | null;
}

export type WholeLetter = DeadLetter & { headers: Record<string, string>; value: string };

const MOST_LETTERS = 1000;
export const waitingStatuses = ['open', 'replaying'] as const;
export const decidedStatuses = ['resolved', 'discarded'] as const;

export const deadLetters = async (
  service: ServiceName,
  statuses: readonly DeadLetter['status'][],
  signal?: AbortSignal,
): Promise<DeadLetter[]> => {
  const pages = await Promise.all(
    statuses.map((status) =>
      get<{ items: DeadLetter[] }>(`/api/${service}/dead-letters`, { status, limit: MOST_LETTERS }, signal),
    ),
  );
  return pages.flatMap(({ items }) => items);
};

export const wholeLetter = (service: ServiceName, id: string, signal?: AbortSignal): Promise<WholeLetter> =>
  get(`/api/${service}/dead-letters/${id}`, undefined, signal);

/** Which letters, and why. */
export interface LetterDecision {
  fingerprint?: string;
  id?: number;
  reason: string;
}

export const replayLetters = (
  service: ServiceName,
  decision: LetterDecision,
): Promise<{ resolved: number; failed: number }> => post(`/api/${service}/dead-letters/replay`, decision);

export const discardLetters = (service: ServiceName, decision: LetterDecision): Promise<{ items: DeadLetter[] }> =>
  post(`/api/${service}/dead-letters/discard`, decision);

/** Letters that a replay would take: those selected and all that wait behind them. */
export const replayableLetters = async (service: ServiceName, fingerprint: string): Promise<DeadLetter[]> =>
  (
    await post<{ items: DeadLetter[] }>(`/api/${service}/dead-letters/replay`, {
      fingerprint,
      dryRun: true,
      reason: 'dry run',
    })
  ).items;
