import type { Got, Posted, Sent } from './answers';
import { get, post } from './http';
import type { ServiceName } from './types';

/** A message that a service could not take in; `key` is the case's id. */
export type DeadLetter = Got<'/api/intake/dead-letters'>['items'][number];
export type WholeLetter = Got<'/api/intake/dead-letters/{id}'>;

const MOST_LETTERS = 1000;
export const waitingStatuses = ['open', 'replaying'] as const;
export const decidedStatuses = ['resolved', 'discarded'] as const;

export const deadLetters = async (
  service: ServiceName,
  statuses: readonly DeadLetter['status'][],
  signal?: AbortSignal,
): Promise<DeadLetter[]> => {
  const pages = await Promise.all(
    statuses.map((status) => get(`/api/${service}/dead-letters`, { query: { status, limit: MOST_LETTERS }, signal })),
  );
  return pages.flatMap(({ items }) => items);
};

export const wholeLetter = (service: ServiceName, id: string, signal?: AbortSignal): Promise<WholeLetter> =>
  get(`/api/${service}/dead-letters/{id}`, { at: { id }, signal });

/** Which letters, and why. */
export type LetterDecision = Omit<Sent<'/api/intake/dead-letters/replay'>, 'dryRun'>;
type Replayed = Posted<'/api/intake/dead-letters/replay'>;

/** How many were taken in. */
export const replayLetters = async (
  service: ServiceName,
  decision: LetterDecision,
): Promise<Extract<Replayed, { resolved: number }>> => {
  const answer = await post(`/api/${service}/dead-letters/replay`, { body: decision });
  if ('resolved' in answer) return answer;
  throw new Error('a dry run was answered to a decision');
};

export const discardLetters = (
  service: ServiceName,
  decision: LetterDecision,
): Promise<Posted<'/api/intake/dead-letters/discard'>> =>
  post(`/api/${service}/dead-letters/discard`, { body: decision });

/** Letters that a replay would take: those selected and all that wait behind them. */
export const replayableLetters = async (service: ServiceName, fingerprint: string): Promise<DeadLetter[]> => {
  const body = { fingerprint, dryRun: true, reason: 'dry run' };
  const answer = await post(`/api/${service}/dead-letters/replay`, { body });
  return 'items' in answer ? answer.items : [];
};
